import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refusals } from '../participants/recording.fixture.ts'
import { aViewer } from '../participants/staff.fixture.ts'
import { capitalWorld, SCHEME } from './capital.fixture.ts'

let world: Awaited<ReturnType<typeof capitalWorld>>
beforeAll(async () => {
  world = await capitalWorld()
})
afterAll(() => world.database.close())

describe('capital', () => {
  it('goes from application over check, decision and payments to a settled account, to the rupiah', async () => {
    const { person, application } = await world.approved()
    expect(application).toMatchObject({
      state: 'APPROVED',
      toolsPart: 6_000_000,
      materialsPart: 4_000_000,
      undisbursed: 10_000_000,
    })
    for (const part of [1, 2]) {
      const { enterprise } = await world.pay(application.id, 3_000_000, 2_000_000)
      const report = enterprise.capital[0].tranches[part - 1]
      expect(report).toMatchObject({
        reportState: 'DRAFT',
        openAmount: 5_000_000,
        reportDueOn: '2027-02-22',
        viewerCanReview: false,
      })
      // The next part waits for this one's report.
      if (part === 1)
        expect(refusals(await world.pay(application.id, 3_000_000, 2_000_000))).toEqual([
          'TrancheNotAccepted application',
        ])
      const lines = [
        world.line('TOOLS', 3_000_000, await world.aReceipt(person)),
        world.line('MATERIALS', 1_999_999, await world.aReceipt(person)),
      ]
      const short = await world.send('saveReport', {
        report: report.id,
        lines,
        isSubmitted: true,
        expectedVersion: 1,
      })
      expect(short.errors.map(({ message }: { message: string }) => message)).toEqual([
        'The receipts come to less than was received.',
      ])
      const whole = [...lines, world.line('RETURNED', 1, await world.aReceipt(person))]
      const handedIn = await world.send('saveReport', {
        report: report.id,
        lines: whole,
        isSubmitted: true,
        expectedVersion: 1,
      })
      expect(handedIn.enterprise.capital[0].tranches[part - 1]).toMatchObject({
        reportState: 'SUBMITTED',
        openAmount: 0,
        gaps: [],
      })
      await world.send(
        'reviewReport',
        { report: report.id, isAccepted: true, expectedVersion: 2 },
        world.office(),
      )
    }
    const { data } = await world.read(world.keeper, person.id)
    expect(data.node.enterprise.capital[0]).toMatchObject({
      state: 'SETTLED',
      disbursed: 10_000_000,
      undisbursed: 0,
      accepted: 10_000_000,
    })
  })

  it('is never asked for by somebody under 18, whom the scheme itself would take', async () => {
    const { answer } = await world.applied({ birthOn: '2008-12-01' })
    expect(answer.errors.map(({ message }: { message: string }) => message)).toEqual([
      'A recipient is not old enough yet.',
    ])
  })

  it('is asked for once: no second grant while one is not accounted for', async () => {
    const { enterprise } = await world.applied()
    const again = await world.send('applyForCapital', { enterprise, scheme: SCHEME, amount: 5_000_000 })
    expect(again.errors.map(({ message }: { message: string }) => message)).toEqual([
      'An earlier grant is not accounted for yet.',
    ])
  })

  it('is checked by somebody else than who applied, and never by a counsellor', async () => {
    const { person, application } = await world.applied()
    const checks = [{ participant: person.id, isUnemployed: false, hasOtherAid: true }]
    const input = { application: application.id, checks, documents: [], expectedVersion: 1 }
    const own = await world.send('verifyCapital', input)
    expect(own.errors.map(({ message }: { message: string }) => message)).toEqual([
      'The scheme is for people without work.',
      'There is aid for a business from elsewhere.',
      'Papers that the scheme asks for are missing.',
      'Whoever checks is somebody else than who applied.',
    ])
    const caseload = [{ id: crypto.randomUUID(), personId: person.personId }]
    const counsellor = { ...aViewer('COUNSELLOR'), caseload }
    expect((await world.send('verifyCapital', input, counsellor)).thrown).toBe('FORBIDDEN')
    expect(
      refusals(
        await world.send(
          'decideCapital',
          { application: application.id, expectedVersion: 1 },
          world.office(),
        ),
      ),
    ).toEqual(['CapitalNotAccepted application'])
  })

  it('is never paid beyond its parts, and rests on receipts of its own people alone', async () => {
    const { application } = await world.approved()
    expect(refusals(await world.pay(application.id, 6_000_001, 4_000_000))).toEqual([
      'TrancheNotAccepted tools',
      'TrancheNotAccepted tools',
    ])
    const { enterprise } = await world.pay(application.id, 6_000_000, 4_000_000)
    const report = enterprise.capital[0].tranches[0].id
    const foreign = await world.aReceipt(await world.aPerson())
    const lines = [world.line('TOOLS', 6_000_000, foreign), world.line('MATERIALS', 4_000_000, foreign)]
    const sent = await world.send('saveReport', { report, lines, isSubmitted: true, expectedVersion: 1 })
    expect(refusals(sent)).toEqual(['ReportNotAccepted lines'])
    // A draft may be saved without receipts, and says what it lacks.
    const draft = lines.map((one) => ({ ...one, file: null }))
    const saved = await world.send('saveReport', {
      report,
      lines: draft,
      isSubmitted: false,
      expectedVersion: 1,
    })
    expect(saved.enterprise.capital[0].tranches[0]).toMatchObject({
      gaps: ['A purchase has no photograph of its receipt.'],
      version: 2,
      viewerCanWrite: true,
    })
  })

  it('is offered by the rules of this year that fit the kind of business', async () => {
    const { id: enterprise } = await world.open((await world.aPerson()).id)
    const { data } = await world.ask(
      world.keeper,
      `{ node(id: "${enterprise}") { ... on Enterprise { offeredSchemes { code } } } }`,
    )
    expect(data.node.offeredSchemes.map(({ code }: { code: string }) => code)).toEqual([
      'tkm-lanjutan-2026',
      'tkm-pemula-2026',
    ])
  })
})
