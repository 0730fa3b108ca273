import { MEMBER_ROLES } from '@titian/shared/accounts/role.ts'
import { mayRecord, type Recordable } from '@titian/shared/participants/recording.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { anOrganisation } from '../organisations/organisation.builder.ts'
import type { Database, Tx } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { deliveredVocabulary } from '../vocabulary/vocabulary.fixture.ts'
import { aParticipant } from './participant.builder.ts'
import { participantsResolvers } from './participants.ts'
import { apiOf, aViewer, TODAY, testCipher } from './staff.fixture.ts'

let database: Database
let ask: ReturnType<typeof apiOf>
let unitId: string
let participant: string
beforeAll(async () => {
  database = await testDatabase()
  ask = apiOf(database, participantsResolvers(testCipher, deliveredVocabulary()))
  unitId = await inCommand((tx) => anOrganisation(tx))
})
beforeEach(async () => {
  participant = await inCommand(async (tx) =>
    toTypeId('ptc', (await aParticipant(tx, { unitId, legalStage: null })).personId),
  )
})
afterAll(() => database.close())

const inCommand = <T>(act: (tx: Tx) => Promise<T>) =>
  database.transaction('titian_command', systemFacts(TODAY), act)

/** Each recording mutation with an input that its recorder may send. */
const MUTATIONS: readonly (readonly [mutation: string, Recordable, input: () => object])[] = [
  [
    'registerParticipant',
    'REGISTRATION',
    () => ({
      fullName: `Warga ${crypto.randomUUID()}`,
      sex: 'MALE',
      nikAbsentReason: 'UNKNOWN',
      pathway: 'EMPLOYMENT',
    }),
  ],
  ['updateIdentity', 'IDENTITY', () => ({ participant, fullName: 'Orang', sex: 'MALE', expectedVersion: 1 })],
  ['updateContact', 'CONTACT', () => ({ participant, expectedVersion: 1 })],
  ['recordCustody', 'CUSTODY', () => ({ participant, ...A_STAY })],
  ['recordWorkProfile', 'WORK_PROFILE', () => ({ participant, ...A_PROFILE, expectedVersion: 1 })],
  ['recordFitness', 'FITNESS', () => ({ participant, fitness: 'FIT', notedOn: TODAY, expectedVersion: 1 })],
  ['confirmAvailability', 'AVAILABILITY', () => ({ participant, band: 'NOW', latestStartOn: TODAY })],
]

const A_STAY = { legalStage: 'RELEASED', startedOn: TODAY, endedOn: TODAY, asOfOn: TODAY }

const A_PROFILE = {
  occupation: '7212-welder',
  experienceMonths: 30,
  education: 'PRIMARY',
  languages: ['lang-id'],
  licences: ['lic-sim-c'],
  workingHours: ['DAY'],
  wantedRegions: ['32.73'],
}

const sourceOf = (
  mutation: string,
) => `mutation ($input: ${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!) {
  ${mutation}(input: $input) { errors { __typename ... on UserError { message } } } }`

describe.each(MUTATIONS)('%s', (mutation, what, input) => {
  it.each(MEMBER_ROLES)('by %s goes by the table, and without a unit never', async (role) => {
    const { data, errors } = await ask(aViewer(role, { unitId }), sourceOf(mutation), { input: input() })
    if (mayRecord(role, what)) expect(data[mutation].errors).toEqual([])
    else expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    const elsewhere = await ask(aViewer(role, { unitId: crypto.randomUUID() }), sourceOf(mutation), {
      input: input(),
    })
    if (mayRecord(role, what) && what !== 'REGISTRATION')
      expect(elsewhere.data[mutation].errors).toMatchObject([{ __typename: 'ParticipantNotFound' }])
    const alone = await ask(aViewer(role), sourceOf(mutation), { input: input() })
    expect(alone.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  })

  it('by nobody asks them to sign in', async () => {
    const { errors } = await ask({ kind: 'PUBLIC' }, sourceOf(mutation), { input: input() })
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
  })
})
