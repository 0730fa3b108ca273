import { testDatabase } from '../../test/database.ts'
import type { ConsentListener } from '../consents/on-consent-ended.ts'
import { anOrganisation } from '../organisations/organisation.builder.ts'
import { aParticipant } from '../participants/participant.builder.ts'
import { participantsResolvers } from '../participants/participants.ts'
import type { OfPerson } from '../participants/per-person.ts'
import { apiOf, aViewer, TODAY, testCipher } from '../participants/staff.fixture.ts'
import type { Database, Tx } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { deliveredVocabulary } from '../vocabulary/vocabulary.fixture.ts'
import { rightsResolvers } from './rights.ts'

export const MAKE = `mutation ($input: MakeDataRequestInput!) { makeDataRequest(input: $input) {
  dataRequest { id kind about via state clock dueAt hoursLeft version viewerCanAnswer viewerCanTakeBack }
  errors { __typename ... on UserError { message path } } } }`

export const selfOf = ({ personId }: OfPerson) => aViewer('PERSON', { personId })
export const idOf = ({ personId }: OfPerson) => toTypeId('ptc', personId)

/** Two units, and ways to ask about people in the first. */
export interface RightsWorld {
  database: Database
  unitId: string
  otherUnitId: string
  ask: ReturnType<typeof apiOf>
  as<T>(act: (tx: Tx) => Promise<T>): Promise<T>
  somebody(): Promise<OfPerson>
  make(
    person: OfPerson,
    more?: object,
    viewer?: ReturnType<typeof aViewer>,
    // biome-ignore lint/suspicious/noExplicitAny: answers are judged by the tests, field by field.
  ): Promise<any>
}

export const rightsWorld = async (onConsentEnded: readonly ConsentListener[] = []): Promise<RightsWorld> => {
  const database = await testDatabase()
  const ask = apiOf(database, [
    ...participantsResolvers(testCipher, deliveredVocabulary()),
    ...rightsResolvers(onConsentEnded),
  ])
  const as = <T>(act: (tx: Tx) => Promise<T>) =>
    database.transaction('titian_command', systemFacts(TODAY), act)
  const unitId = await as((tx) => anOrganisation(tx, { name: 'Bapas Uji' }))
  return {
    database,
    unitId,
    otherUnitId: await as((tx) => anOrganisation(tx)),
    ask,
    as,
    somebody: () => as((tx) => aParticipant(tx, { unitId })),
    make: async (person, more = {}, viewer = selfOf(person)) => {
      const input = {
        participant: idOf(person),
        kind: 'ACCESS',
        idempotencyKey: crypto.randomUUID(),
        ...more,
      }
      const { data, errors } = await ask(viewer, MAKE, { input })
      if (errors) throw errors[0]
      return data.makeDataRequest
    },
  }
}
