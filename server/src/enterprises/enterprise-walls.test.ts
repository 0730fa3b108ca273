import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anOrganisation } from '../organisations/organisation.builder.ts'
import { refusals } from '../participants/recording.fixture.ts'
import { aViewer } from '../participants/staff.fixture.ts'
import { aPlan, enterpriseWorld } from './enterprises.fixture.ts'

let world: Awaited<ReturnType<typeof enterpriseWorld>>
beforeAll(async () => {
  world = await enterpriseWorld()
})
afterAll(() => world.database.close())

describe('who may', () => {
  it.each(['OFFICER', 'TRAINER', 'PLACEMENT_OFFICER', 'ADMINISTRATOR', 'EMPLOYER', 'PERSON'] as const)(
    'a %s moves no business',
    async (role) => {
      const { id: enterprise } = await world.open((await world.aPerson()).id)
      const sent = await world.send(
        'moveEnterprise',
        { enterprise, to: 'CLOSED', reason: 'NO_PLACE', expectedVersion: 1 },
        world.staff(role),
      )
      expect(sent.thrown).toBe('FORBIDDEN')
    },
  )

  it('another unit neither finds nor touches it, and is told the same as of one that is not there', async () => {
    const { id: enterprise } = await world.open((await world.aPerson()).id)
    const elsewhere = aViewer('PROBATION_OFFICER', {
      unitId: await world.inCommand((tx) => anOrganisation(tx)),
    })
    const move = { to: 'CLOSED', reason: 'NO_PLACE', expectedVersion: 1 }
    const theirs = await world.send('moveEnterprise', { enterprise, ...move }, elsewhere)
    const absent = await world.send(
      'moveEnterprise',
      { enterprise: 'ent_00000000000000000000000000', ...move },
      elsewhere,
    )
    expect(theirs).toEqual(absent)
    expect(refusals(theirs)).toEqual(['EnterpriseNotFound enterprise'])
    expect((await world.ask(elsewhere, `{ node(id: "${enterprise}") { id } }`)).data).toEqual({ node: null })
  })

  it('a counsellor keeps the businesses of the own caseload, and of nobody else', async () => {
    const [client, stranger] = [await world.aPerson(), await world.aPerson()]
    const caseload = [{ id: crypto.randomUUID(), personId: client.personId }]
    const counsellor = { ...aViewer('COUNSELLOR'), caseload }
    const { id: enterprise } = await world.open(client.id, {}, counsellor)
    const saved = await world.send('saveBusinessPlan', { enterprise, ...aPlan }, counsellor)
    expect(saved.enterprise).toMatchObject({ viewerCanKeep: true, plan: { breakEvenUnits: 88 } })
    const theirs = await world.open(stranger.id)
    const refused = await world.send('saveBusinessPlan', { enterprise: theirs.id, ...aPlan }, counsellor)
    expect(refusals(refused)).toEqual(['EnterpriseNotFound enterprise'])
    expect((await world.ask(counsellor, `{ node(id: "${theirs.id}") { id } }`)).data).toEqual({ node: null })
    // Once handed over, the business is no longer theirs either.
    const former = { ...counsellor, caseload: [] }
    expect((await world.ask(former, `{ node(id: "${enterprise}") { id } }`)).data).toEqual({ node: null })
  })

  it('a trainer of the unit sees how far it is, but neither plan, papers nor customers', async () => {
    const person = await world.aPerson()
    const { id: enterprise } = await world.open(person.id)
    await world.send('saveBusinessPlan', { enterprise, ...aPlan })
    const { data, withheld } = await world.read(world.staff('TRAINER'), person.id)
    expect(data.node.enterprise).toMatchObject({ stage: 'IDEA', plan: null, licences: [], marketLinks: [] })
    expect(withheld).toContainEqual({ class: 'contact', rule: 'ROLE' })
  })

  it('nobody says in the client’s name that a milestone was affirmed on the own page', async () => {
    const { id: enterprise } = await world.open((await world.aPerson()).id)
    const { enterprise: reached } = await world.send('recordMilestone', {
      enterprise,
      kind: 'SAVINGS',
      reachedOn: '2026-11-01',
    })
    const affirm = {
      milestone: reached.milestones[0].id,
      isSo: true,
      channel: 'OWN_PAGE',
      expectedVersion: 1,
    }
    expect(refusals(await world.send('affirmMilestone', affirm))).toEqual(['AffirmationNotAccepted channel'])
    expect(
      refusals(await world.send('recordMilestone', { enterprise, kind: 'SAVINGS', reachedOn: '2026-11-02' })),
    ).toEqual(['MilestoneIsKnown kind'])
  })
})
