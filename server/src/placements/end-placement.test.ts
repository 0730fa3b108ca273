import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  actsIn,
  type IntroductionsWorld,
  introductionsWorld,
  MOVE,
} from '../introductions/introductions.fixture.ts'
import { journeysResolvers } from '../journeys/journeys.ts'
import { moveJourneyWith } from '../journeys/move-journey.ts'
import { aViewer } from '../participants/staff.fixture.ts'
import type { Viewer } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { endOnWorkEnded } from './end-with-journey.ts'
import { placeHired } from './place-hired.ts'
import { placementsResolvers } from './placements.ts'
import { startedWork } from './start-work.ts'

const machine = {
  factSources: [startedWork, async () => ({ isReady: true })],
  onJourneyMoved: [endOnWorkEnded],
}

let world: IntroductionsWorld
let { answered } = {} as ReturnType<typeof actsIn>
beforeAll(async () => {
  world = await introductionsWorld(
    [placeHired([], moveJourneyWith(machine))],
    [...placementsResolvers(), ...journeysResolvers(machine)],
  )
  ;({ answered } = actsIn(world))
})
afterAll(() => world.database.close())

/** Somebody who works since today. */
const working = async (startsOn = '2026-11-24') => {
  const one = await answered('YES')
  const { data } = await world.ask(world.rini, MOVE, {
    input: {
      introduction: one.id,
      to: 'HIRED',
      expectedVersion: 2,
      hire: { kind: 'FIXED_TERM', startsOn, wage: 4_750_000 },
    },
  })
  expect(data.moveIntroduction.errors).toEqual([])
  const [row] = await world.as((tx) =>
    tx.rows<{ id: string }>(sql`select id from people.placement where person_id = ${one.personId}::uuid`),
  )
  return { ...one, placement: toTypeId('plc', row!.id) }
}

const END = `mutation ($input: EndPlacementInput!) { endPlacement(input: $input) {
  placement { endedOn endReason version viewerCanEnd } errors { __typename ... on UserError { path } } } }`

const end = async (placement: string, input: object = {}, viewer: Viewer = world.placement) =>
  world.ask(viewer, END, {
    input: { placement, endedOn: '2026-11-24', reason: 'RESIGNED', expectedVersion: 2, ...input },
  })

const ended = async (...given: Parameters<typeof end>) => (await end(...given)).data.endPlacement

const LIST = `query ($ended: Boolean!, $first: Int, $after: String) { unitPlacements(ended: $ended, first: $first, after: $after) {
  totalCount pageInfo { endCursor hasNextPage }
  edges { node { id employerName startsOn endedOn endReason viewerCanEnd participant { identity { fullName } } } } } }`

const list = async (variables: Record<string, unknown>, viewer: Viewer = world.placement) =>
  (await world.ask(viewer, LIST, variables)).data.unitPlacements

const idsIn = async (variables: Record<string, unknown>): Promise<string[]> =>
  (await list(variables)).edges.map(({ node }: { node: { id: string } }) => node.id)

const WORK = `query ($id: ID!) { participant(id: $id) { placements { endedOn endReason version }
  journey { id stage version steps { id reason counts } } } }`

const workOf = async (personId: string) =>
  (await world.ask(world.placement, WORK, { id: toTypeId('ptc', personId) })).data.participant

describe('the work of a unit', () => {
  it('is listed for who follows it: what goes on apart from what has ended, page by page', async () => {
    const one = await working()
    const two = await working()
    const running = await list({ ended: false })
    expect(running.edges.map(({ node }: { node: object }) => node)).toContainEqual({
      id: one.placement,
      employerName: 'PT Karya Contoh',
      startsOn: '2026-11-24',
      endedOn: null,
      endReason: null,
      viewerCanEnd: true,
      participant: { identity: { fullName: 'Orang Contoh' } },
    })
    const first = await list({ ended: false, first: 1 })
    expect(first).toMatchObject({ totalCount: running.totalCount, pageInfo: { hasNextPage: true } })
    const rest = await idsIn({ ended: false, after: first.pageInfo.endCursor })
    expect([first.edges[0].node.id, ...rest]).toEqual(await idsIn({ ended: false }))
    expect((await ended(two.placement)).errors).toEqual([])
    expect(await idsIn({ ended: false })).not.toContain(two.placement)
    expect(await idsIn({ ended: true })).toContain(two.placement)
  })

  it("is nobody else's to see or to end, and another unit finds nothing", async () => {
    const { placement } = await working()
    const unitId = crypto.randomUUID()
    const elsewhere = aViewer('PLACEMENT_OFFICER', { unitId })
    const trainer = aViewer('TRAINER', { unitId: world.unitId })
    expect(await list({ ended: false }, elsewhere)).toMatchObject({ totalCount: 0, edges: [] })
    for (const viewer of [trainer, world.rini]) {
      expect(await list({ ended: false }, viewer)).toBeNull()
      expect((await end(placement, {}, viewer)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    }
    expect((await ended(placement, {}, elsewhere)).errors).toMatchObject([
      { __typename: 'PlacementNotFound' },
    ])
    expect(await idsIn({ ended: false })).toContain(placement)
  })
})

describe('the end of work', () => {
  it('names every field that keeps it from being recorded, and changes nothing', async () => {
    const { placement, personId } = await working()
    expect((await ended(placement, { endedOn: '2026-11-23', reason: 'NEVER_STARTED' })).errors).toEqual([
      { __typename: 'EndReasonNotOffered', path: ['reason'] },
      { __typename: 'DayNotAccepted', path: ['endedOn'] },
    ])
    expect((await ended(placement, { expectedVersion: 1 })).errors).toMatchObject([
      { __typename: 'VersionConflict' },
    ])
    expect((await workOf(personId)).placements).toEqual([{ endedOn: null, endReason: null, version: 2 }])
    const ahead = await working('2026-12-01')
    expect(
      (await ended(ahead.placement, { endedOn: '2026-12-01', expectedVersion: 1 })).errors,
    ).toMatchObject([{ __typename: 'PlacementNotRunning' }])
  })

  it('is recorded once with a known reason, and after no news once more', async () => {
    const { placement, personId } = await working()
    expect(await ended(placement, { reason: 'SOURCE_SILENT' })).toEqual({
      placement: { endedOn: '2026-11-24', endReason: 'SOURCE_SILENT', version: 3, viewerCanEnd: true },
      errors: [],
    })
    expect(await ended(placement, { reason: 'OTHER', expectedVersion: 3 })).toMatchObject({
      placement: { endReason: 'OTHER', version: 4, viewerCanEnd: false },
    })
    expect((await ended(placement, { expectedVersion: 4 })).errors).toMatchObject([
      { __typename: 'PlacementNotRunning' },
    ])
    // The journey is moved on its own.
    expect((await workOf(personId)).journey.stage).toBe('PLACED')
  })
})

describe('a journey that says that work ended', () => {
  const move = async (journey: { id: string; version: number }) =>
    (
      await world.ask(
        world.placement,
        `mutation ($input: MoveJourneyInput!) { moveJourney(input: $input) { errors { __typename } } }`,
        {
          input: {
            journey: journey.id,
            to: 'JOB_READY',
            reason: 'WORK_ENDED',
            effectiveOn: '2026-11-24',
            expectedVersion: journey.version,
          },
        },
      )
    ).data.moveJourney.errors

  const takeBack = async (personId: string) => {
    const { journey } = await workOf(personId)
    const step = journey.steps.find(
      (one: { reason: string; counts: boolean }) => one.reason === 'WORK_ENDED' && one.counts,
    )
    const input = { step: step.id, neverHappened: true, expectedVersion: journey.version }
    const { data } = await world.ask(
      world.placement,
      `mutation ($input: CorrectJourneyStepInput!) { correctJourneyStep(input: $input) { journey { stage } errors { __typename } } }`,
      { input },
    )
    expect(data.correctJourneyStep).toEqual({ journey: { stage: 'PLACED' }, errors: [] })
  }

  it('ends the work that goes on, without a reason yet, and lets it go on when it is taken back', async () => {
    const { personId } = await working('2026-11-23')
    expect(await move((await workOf(personId)).journey)).toEqual([])
    expect((await workOf(personId)).placements).toEqual([
      { endedOn: '2026-11-24', endReason: 'SOURCE_SILENT', version: 3 },
    ])
    await takeBack(personId)
    expect((await workOf(personId)).placements).toEqual([{ endedOn: null, endReason: null, version: 4 }])
  })

  it('leaves alone what staff had ended before, also when it is taken back', async () => {
    const { personId, placement } = await working('2026-11-23')
    expect((await ended(placement, { reason: 'LAID_OFF' })).errors).toEqual([])
    const before = (await workOf(personId)).placements
    expect(await move((await workOf(personId)).journey)).toEqual([])
    expect((await workOf(personId)).placements).toEqual(before)
    await takeBack(personId)
    expect((await workOf(personId)).placements).toEqual(before)
  })
})
