import { MEMBER_ROLES } from '@titian/shared/accounts/role.ts'
import { mayRecord, type Recordable } from '@titian/shared/participants/recording.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { anOrganisation } from '../organisations/organisation.builder.ts'
import type { Database, Tx } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { deliveredVocabulary } from '../vocabulary/vocabulary.fixture.ts'
import { participantsResolvers } from './participants.ts'
import { apiOf, aViewer, TODAY, testCipher } from './staff.fixture.ts'

let database: Database
let ask: ReturnType<typeof apiOf>
let unitId: string
beforeAll(async () => {
  database = await testDatabase()
  ask = apiOf(database, participantsResolvers(testCipher, deliveredVocabulary()))
  unitId = await inCommand((tx) => anOrganisation(tx))
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
]

const sourceOf = (
  mutation: string,
) => `mutation ($input: ${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!) {
  ${mutation}(input: $input) { errors { __typename ... on UserError { message } } } }`

describe.each(MUTATIONS)('%s', (mutation, what, input) => {
  it.each(MEMBER_ROLES)('by %s goes by the table, and without a unit never', async (role) => {
    const { data, errors } = await ask(aViewer(role, { unitId }), sourceOf(mutation), { input: input() })
    if (mayRecord(role, what)) expect(data[mutation].errors).toEqual([])
    else expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    const alone = await ask(aViewer(role), sourceOf(mutation), { input: input() })
    expect(alone.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  })

  it('by nobody asks them to sign in', async () => {
    const { errors } = await ask({ kind: 'PUBLIC' }, sourceOf(mutation), { input: input() })
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
  })
})
