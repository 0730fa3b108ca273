import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aViewer } from '../participants/staff.fixture.ts'
import type { Viewer } from '../platform/auth/viewer.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { ANSWER, actsIn, type IntroductionsWorld, introductionsWorld } from './introductions.fixture.ts'

let world: IntroductionsWorld
let { asked, answered, seenBy } = {} as ReturnType<typeof actsIn>
beforeAll(async () => {
  world = await introductionsWorld()
  ;({ asked, answered, seenBy } = actsIn(world))
})
afterAll(() => world.database.close())

const administrator = aViewer('ADMINISTRATOR')

const ADD = `mutation ($input: AddLawfulExclusionInput!) { addLawfulExclusion(input: $input) {
  exclusion { id workplace citation addedOn endedOn } errors { __typename ... on UserError { path } } } }`
const END = `mutation ($input: EndLawfulExclusionInput!) { endLawfulExclusion(input: $input) {
  exclusion { endedOn } errors { __typename } } }`
const EXCLUDE = `mutation ($input: ExcludeIntroductionInput!) { excludeIntroduction(input: $input) {
  request { state exclusion { workplace citation } steps { reason } } errors { __typename } } }`
const LIST = '{ lawfulExclusions { id workplace } }'

const add = async (workplace: string, citation = 'UU 99/2099 pasal 1') =>
  (await world.ask(administrator, ADD, { input: { workplace, citation } })).data.addLawfulExclusion

const exclude = async (viewer: Viewer, introduction: string, exclusion: string) =>
  (await world.ask(viewer, EXCLUDE, { input: { introduction, exclusion } })).data.excludeIntroduction

const listFor = async (viewer: Viewer) => (await world.ask(viewer, LIST)).data.lawfulExclusions

describe('the list of lawful exclusions', () => {
  it('begins empty, and holds what an administrator can cite, once', async () => {
    expect(await listFor(world.placement)).toEqual([])
    const added = await add(' Gudang contoh ')
    expect(added).toEqual({
      exclusion: {
        id: expect.stringMatching(/^lex_/),
        workplace: 'Gudang contoh',
        citation: 'UU 99/2099 pasal 1',
        addedOn: '2026-11-24',
        endedOn: null,
      },
      errors: [],
    })
    expect(await add('Gudang contoh')).toEqual(added)
    expect((await add('gudang contoh', 'Peraturan lain 1/2098')).errors).toEqual([
      { __typename: 'LawfulExclusionExists', path: ['workplace'] },
    ])
    expect((await add('', '')).errors).toEqual([
      { __typename: 'LawfulExclusionNotAccepted', path: ['workplace'] },
      { __typename: 'LawfulExclusionNotAccepted', path: ['citation'] },
    ])
    expect(await listFor(world.placement)).toEqual([{ id: added.exclusion.id, workplace: 'Gudang contoh' }])
  })

  it('is read by staff and participants, and by no employer', async () => {
    const { exclusion } = await add('Gudang rahasia')
    for (const viewer of [administrator, world.placement, world.self(crypto.randomUUID())])
      expect(await listFor(viewer)).toContainEqual({ id: exclusion.id, workplace: 'Gudang rahasia' })
    expect(await listFor(world.rini)).toEqual([])
    const BY_ID = 'query ($id: ID!) { node(id: $id) { __typename } }'
    expect((await world.ask(world.rini, BY_ID, { id: exclusion.id })).data.node).toBeNull()
  })

  it('is kept by administrators alone', async () => {
    for (const viewer of [world.placement, world.rini, aViewer('PROTECTION_OFFICER')]) {
      const { errors } = await world.ask(viewer, ADD, {
        input: { workplace: 'Gudang lain', citation: 'UU 99/2099 pasal 2' },
      })
      expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
    }
  })

  it('lets an entry go, which stays to be read where it was applied', async () => {
    const { exclusion } = await add('Gudang lama')
    const before = await asked()
    await exclude(world.placement, before.request, exclusion.id)
    const end = () => world.ask(administrator, END, { input: { exclusion: exclusion.id } })
    expect((await end()).data.endLawfulExclusion).toEqual({
      exclusion: { endedOn: '2026-11-24' },
      errors: [],
    })
    expect((await end()).data.endLawfulExclusion.errors).toEqual([])
    expect((await listFor(administrator)).map(({ id }: { id: string }) => id)).not.toContain(exclusion.id)
    const { request } = await asked()
    expect((await exclude(world.placement, request, exclusion.id)).errors).toEqual([
      { __typename: 'LawfulExclusionNotFound' },
    ])
    const READ =
      'query ($id: ID!) { node(id: $id) { ... on IntroductionRequest { exclusion { workplace } } } }'
    const kept = await world.ask(world.self(before.personId), READ, { id: before.request })
    expect(kept.data.node).toEqual({ exclusion: { workplace: 'Gudang lama' } })
    expect((await add('Gudang lama', 'Peraturan baru 2/2098')).errors).toEqual([])
  })
})

describe('a request that the law does not let pass', () => {
  it('is ended by staff of the unit, who name the law; the employer sees a request that waits', async () => {
    const { exclusion } = await add('Gudang beku')
    const { id, request } = await asked()
    const before = await seenBy(world.rini, id)
    expect(await exclude(world.placement, request, exclusion.id)).toEqual({
      request: {
        state: 'EXCLUDED',
        exclusion: { workplace: 'Gudang beku', citation: 'UU 99/2099 pasal 1' },
        steps: [{ reason: 'ASKED' }, { reason: 'LAWFUL_EXCLUSION' }],
      },
      errors: [],
    })
    expect(await seenBy(world.rini, id)).toEqual(before)
    const { data } = await world.ask(world.placement, ANSWER, {
      input: { introduction: request, answer: 'YES' },
    })
    expect(data.answerIntroduction.errors).toMatchObject([{ __typename: 'IntroductionNotPossible' }])
  })

  it('tells its law, which says for what somebody was sentenced, to nobody who may not know that', async () => {
    const { exclusion } = await add('Gudang sunyi')
    const { request, personId } = await asked()
    await exclude(world.placement, request, exclusion.id)
    const READ = `query ($id: ID!) { node(id: $id) { ... on IntroductionRequest {
      state exclusion { workplace } steps { reason } } } }`
    const read = async (viewer: Viewer) => (await world.ask(viewer, READ, { id: request })).data.node
    const { unitId } = world
    const caseload = [{ id: crypto.randomUUID(), personId }]
    const told = {
      state: 'EXCLUDED',
      exclusion: { workplace: 'Gudang sunyi' },
      steps: [{ reason: 'ASKED' }, { reason: 'LAWFUL_EXCLUSION' }],
    }
    for (const viewer of [world.self(personId), world.placement, aViewer('OFFICER', { unitId })])
      expect(await read(viewer)).toEqual(told)
    for (const viewer of [
      administrator,
      aViewer('TRAINER', { unitId }),
      aViewer('ASSESSOR', { unitId }),
      aViewer('REHAB_COUNSELLOR', { unitId }),
      { ...aViewer('COUNSELLOR'), caseload },
      { ...aViewer('SUPERVISOR'), caseload },
    ])
      expect(await read(viewer)).toEqual({ ...told, exclusion: null, steps: [{ reason: 'ASKED' }] })
  })

  it('can not be stopped once the person has agreed, nor by the person, the employer or another unit', async () => {
    const { exclusion } = await add('Gudang tinggi')
    const agreed = await answered('YES')
    expect((await exclude(world.placement, agreed.request, exclusion.id)).errors).toEqual([
      { __typename: 'IntroductionNotPossible' },
    ])
    const { request, personId } = await asked()
    expect((await exclude(world.self(personId), request, exclusion.id)).errors).toEqual([
      { __typename: 'IntroductionNotPossible' },
    ])
    for (const viewer of [
      world.rini,
      administrator,
      aViewer('TRAINER', { unitId: world.unitId }),
      aViewer('OFFICER', { unitId: crypto.randomUUID() }),
    ])
      expect((await exclude(viewer, request, exclusion.id)).errors).toEqual([
        { __typename: 'IntroductionNotFound' },
      ])
    const absent = toTypeId('lex', crypto.randomUUID())
    expect((await exclude(world.placement, request, absent)).errors).toEqual([
      { __typename: 'LawfulExclusionNotFound' },
    ])
  })
})
