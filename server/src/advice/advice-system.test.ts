import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anOrganisation } from '../organisations/organisation.builder.ts'
import { refusals } from '../participants/recording.fixture.ts'
import { type AdviceWorld, adviceWorld, CASELOAD, OF_PERSON } from './advice.fixture.ts'

let world: AdviceWorld
beforeAll(async () => {
  world = await adviceWorld()
})
afterAll(() => world.database.close())

describe("a counselling organisation's own system", () => {
  it('has the caseloads of all its counsellors, and logs a session as that of the person’s counsellor', async () => {
    const [one, other] = [await world.aMember('COUNSELLOR'), await world.aMember('COUNSELLOR')]
    const [first, second] = [await world.aClient(one), await world.aClient(other)]
    const system = world.aSystem()
    const { data } = await world.ask(system, CASELOAD)
    expect(
      data.caseload.edges
        .map(({ node }: { node: { participant: { id: string } } }) => node.participant.id)
        .toSorted(),
    ).toEqual([first.id, second.id].toSorted())
    const { session, errors } = await world.log(system, [second.id])
    expect(errors).toEqual([])
    expect(session.counsellor).toEqual({ id: other.id })
    const read = await world.ask(other, OF_PERSON, { id: second.id })
    expect(read.data.participant.sessions.edges).toMatchObject([
      { node: { id: session.id, note: { advice: 'Catat penjualan setiap hari' } } },
    ])
  })

  it('reads back no word of what was said, and learns no name, contact or custody', async () => {
    const counsellor = await world.aMember('COUNSELLOR')
    const { id } = await world.aClient(counsellor, { fullName: 'Sari Rahasia' })
    const system = world.aSystem()
    const { session } = await world.log(system, [id], {
      actions: [{ text: 'Beli timbangan', owner: 'PERSON', dueOn: '2026-12-01' }],
    })
    expect(session).toMatchObject({ note: null, agreed: [{ state: 'OPEN', note: null }] })
    const { data } = await world.ask(
      system,
      `query ($id: ID!) { participant(id: $id) { identity { fullName } contact { phone } custody { legalStage } }
        caseload(filter: { name: "Rahasia" }, first: 5) { totalCount } }`,
      { id },
    )
    expect(data).toEqual({
      participant: { identity: null, contact: null, custody: null },
      caseload: { totalCount: 0 },
    })
  })

  it('neither reads nor writes of anybody on another organisation’s caseload', async () => {
    const { id } = await world.aClient(await world.aMember('COUNSELLOR'))
    const elsewhere = await world.as('titian_command', (tx) => anOrganisation(tx, { kind: 'NGO' }))
    const system = world.aSystem(elsewhere)
    expect((await world.ask(system, CASELOAD)).data.caseload.totalCount).toBe(0)
    expect((await world.ask(system, OF_PERSON, { id })).data.participant).toBe(null)
    expect(refusals(await world.log(system, [id]))).toEqual(['NotOnCaseload participants'])
  })

  it('decides nothing that is a person’s to decide: no assignment, stand-in or hand-over', async () => {
    const [one, other] = [await world.aMember('COUNSELLOR'), await world.aMember('COUNSELLOR')]
    const person = await world.aPerson()
    const idempotencyKey = crypto.randomUUID()
    const system = world.aSystem()
    for (const [mutation, input] of [
      ['assignCaseload', { participant: person.id, counsellor: one.id, idempotencyKey }],
      ['handOverCaseload', { from: one.id, to: other.id }],
      [
        'setStandIn',
        {
          counsellor: one.id,
          standIn: other.id,
          fromOn: '2026-11-24',
          untilOn: '2026-11-25',
          idempotencyKey,
        },
      ],
    ] as const)
      expect((await world.send(system, mutation, input)).thrown).toMatch(/^(FORBIDDEN|UNAUTHENTICATED)$/)
  })

  it('without the scope reads no caseload and logs nothing', async () => {
    const { id } = await world.aClient(await world.aMember('COUNSELLOR'))
    const system = { ...world.aSystem(), scopes: ['cards'] as const }
    expect((await world.ask(system, CASELOAD)).data.caseload).toBe(null)
    expect(await world.log(system, [id])).toEqual({ thrown: 'FORBIDDEN' })
  })
})
