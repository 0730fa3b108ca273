import { afterAll, beforeAll, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { anOrganisation } from '../organisations/organisation.builder.ts'
import { aParticipant } from '../participants/participant.builder.ts'
import { participantsResolvers } from '../participants/participants.ts'
import { apiOf, aViewer, TODAY, testCipher } from '../participants/staff.fixture.ts'
import { roleOf, type Viewer } from '../platform/auth/viewer.ts'
import type { Database, Tx } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { deliveredVocabulary } from '../vocabulary/vocabulary.fixture.ts'
import { consentsResolvers } from './consents.ts'

let database: Database
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const as = <T>(act: (tx: Tx) => Promise<T>) => database.transaction('titian_command', systemFacts(TODAY), act)

const GIVE = `mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { errors { __typename } } }`
const EXCLUDED = `query ($id: ID!) { participant(id: $id) { consents {
  exclusions { employers { name } regions { code } families } } } }`

it('what somebody excluded is shown to them and to who writes consents down, and to nobody else', async () => {
  const vocabulary = deliveredVocabulary()
  const ask = apiOf(database, [
    ...participantsResolvers(testCipher, vocabulary),
    ...consentsResolvers(vocabulary, { onConsentEnded: [], onExcluded: [] }),
  ])
  const unitId = await as((tx) => anOrganisation(tx))
  const another = await as((tx) => anOrganisation(tx))
  const employer = await as((tx) => anOrganisation(tx, { kind: 'EMPLOYER', name: 'PT Dihindari' }))
  const person = await as((tx) => aParticipant(tx, { unitId }))
  const self = aViewer('PERSON', { personId: person.personId })
  const participant = toTypeId('ptc', person.personId)
  const input = {
    participant,
    purpose: 'SHOW',
    channel: 'ELECTRONIC',
    untilOn: '2027-11-24',
    excludedEmployers: [toTypeId('org', employer)],
    excludedRegions: ['32.73'],
    excludedFamilies: ['METAL'],
  }
  expect((await ask(self, GIVE, { input })).data.recordConsent.errors).toEqual([])
  const seenBy = async (viewer: Viewer) =>
    (await ask(viewer, EXCLUDED, { id: participant })).data.participant?.consents ?? []
  const exclusions = {
    employers: [{ name: 'PT Dihindari' }],
    regions: [{ code: '32.73' }],
    families: ['METAL'],
  }
  for (const viewer of [self, aViewer('OFFICER', { unitId }), aViewer('PLACEMENT_OFFICER', { unitId })])
    expect(await seenBy(viewer), roleOf(viewer)).toEqual([{ exclusions }])
  for (const viewer of [aViewer('TRAINER', { unitId }), aViewer('ADMINISTRATOR')])
    expect(await seenBy(viewer), roleOf(viewer)).toEqual([{ exclusions: null }])
  for (const viewer of [
    aViewer('OFFICER', { unitId: another }),
    aViewer('PERSON', { personId: crypto.randomUUID() }),
  ])
    expect(await seenBy(viewer), roleOf(viewer)).toEqual([])
})
