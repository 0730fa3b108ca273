import type { MemberRole } from '@titian/shared/accounts/role.ts'
import { testDatabase } from '../../test/database.ts'
import { anOrganisation } from '../organisations/organisation.builder.ts'
import { aParticipant } from '../participants/participant.builder.ts'
import { participantsResolvers } from '../participants/participants.ts'
import type { OfPerson } from '../participants/per-person.ts'
import { type Answer, apiOf, aViewer, TODAY, testCipher } from '../participants/staff.fixture.ts'
import type { Viewer } from '../platform/auth/viewer.ts'
import type { Database, Tx } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { deliveredVocabulary } from '../vocabulary/vocabulary.fixture.ts'
import { aJourneyOf } from './journey.builder.ts'
import { journeysResolvers } from './journeys.ts'
import type { MovedJourney } from './on-journey-moved.ts'

/** The room of journeys over a database of its own, with a unit, and a listener that can be broken. */
export interface JourneysUnderTest {
  database: Database
  as: <T>(act: (tx: Tx) => Promise<T>) => Promise<T>
  ask: (viewer: Viewer, source: string, variables?: object, language?: 'id' | 'en') => Promise<Answer>
  told: MovedJourney[]
  listener: { isBroken: boolean }
  unitId: string
  staff: (role?: MemberRole) => Viewer & { kind: 'ACCOUNT' }
  aPerson: (
    given?: Parameters<typeof aJourneyOf>[2],
  ) => Promise<{ person: OfPerson; journey: string; id: string }>
}

export const journeysUnderTest = async (): Promise<JourneysUnderTest> => {
  const database = await testDatabase()
  const told: MovedJourney[] = []
  const listener = { isBroken: false }
  const tell = async (_tx: Tx, moved: MovedJourney) => {
    if (listener.isBroken) throw new Error('the card could not be taken away')
    told.push(moved)
  }
  const machine = { factSources: [async () => ({ isEnrolled: true })], onJourneyMoved: [tell] }
  const api = apiOf(database, [
    ...participantsResolvers(testCipher, deliveredVocabulary()),
    ...journeysResolvers(machine),
  ])
  const as: JourneysUnderTest['as'] = (act) => database.transaction('titian_command', systemFacts(TODAY), act)
  const unitId = await as((tx) => anOrganisation(tx))
  return {
    database,
    as,
    ask: (viewer, source, variables = {}, language = 'en') => api(viewer, source, { ...variables }, language),
    told,
    listener,
    unitId,
    staff: (role = 'OFFICER') => aViewer(role, { unitId }),
    aPerson: (given = {}) =>
      as(async (tx) => {
        const person = await aParticipant(tx, { unitId })
        const journey = await aJourneyOf(tx, person, given)
        return { person, journey: toTypeId('jrn', journey), id: toTypeId('ptc', person.personId) }
      }),
  }
}

export const MOVE = `mutation ($input: MoveJourneyInput!) { moveJourney(input: $input) {
  journey { stage sinceOn version steps { fromStage toStage reason counts } }
  errors { __typename ... on UserError { message path } ... on RequirementNotMet { condition } } } }`

/** The input of a pause, or of what `more` makes of it. */
export const pause = (journey: string, more: object = {}) => ({
  input: { journey, to: 'PAUSED', reason: 'ILLNESS', expectedVersion: 1, ...more },
})

export const STANDS = `query ($id: ID!, $asOf: Date) { participant(id: $id) { journey(asOf: $asOf) {
  stage sinceOn version asOfOn steps { id toStage reason counts isCorrected corrects { toStage } }
  nextStages { stage allowed isConfirmation reasons blockers { condition message } } } } }`
