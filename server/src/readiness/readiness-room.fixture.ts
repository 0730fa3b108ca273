import { withEvidence } from '@titian/shared/readiness/facts.fixture.ts'
import type { ReadinessFacts } from '@titian/shared/readiness/facts.ts'
import { REQUIREMENTS } from '@titian/shared/readiness/requirement.ts'
import { testDatabase } from '../../test/database.ts'
import { ALONE, journeysResolvers } from '../journeys/journeys.ts'
import { moveJourneyWith } from '../journeys/move-journey.ts'
import type { MovedJourney } from '../journeys/on-journey-moved.ts'
import { anOrganisation } from '../organisations/organisation.builder.ts'
import { participantsResolvers } from '../participants/participants.ts'
import { apiOf, TODAY, testCipher } from '../participants/staff.fixture.ts'
import type { Database, Tx } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { deliveredVocabulary } from '../vocabulary/vocabulary.fixture.ts'
import { endConfirmationOnJourneyMoved } from './end-confirmation.ts'
import { readinessResolvers } from './readiness.ts'
import { readyForMove } from './ready-for-move.ts'

/** Journeys and readiness together, over a database of their own with one unit. */
export interface ReadinessUnderTest {
  database: Database
  as: <T>(act: (tx: Tx) => Promise<T>) => Promise<T>
  ask: ReturnType<typeof apiOf>
  unitId: string
  told: MovedJourney[]
}

export const readinessUnderTest = async (): Promise<ReadinessUnderTest> => {
  const database = await testDatabase()
  const told: MovedJourney[] = []
  const machine = {
    ...ALONE,
    factSources: [readyForMove, async () => ({ isEnrolled: true })],
    onJourneyMoved: [
      endConfirmationOnJourneyMoved,
      async (_tx: Tx, moved: MovedJourney) => void told.push(moved),
    ],
  }
  const ask = apiOf(database, [
    ...participantsResolvers(testCipher, deliveredVocabulary()),
    ...journeysResolvers(machine),
    ...readinessResolvers(deliveredVocabulary(), [], moveJourneyWith(machine)),
  ])
  const as: ReadinessUnderTest['as'] = (act) =>
    database.transaction('titian_command', systemFacts(TODAY), act)
  return { database, as, ask, told, unitId: await as((tx) => anOrganisation(tx)) }
}

export const CONFIRM = `mutation ($input: ConfirmJobReadyInput!) { confirmJobReady(input: $input) {
  participant { journey { stage version } readiness { confirmedAt } }
  errors { __typename ... on UserError { message } ... on RequirementOpen { requirement state } } } }`

const nothing: ReadinessFacts = {
  pathway: 'EMPLOYMENT',
  legalStage: 'RELEASED',
  isNikKnown: false,
  experienceMonths: 0,
  hasExperienceOnFile: false,
  trainedOn: null,
  competency: [],
  reviewedOn: null,
  fitness: null,
  availabilityConfirmedOn: null,
  records: [],
  waivers: [],
}

/** Somebody who lacks a bank account and nothing else. */
export const WITHOUT_BANK = REQUIREMENTS.filter((one) => one !== 'BANK_ACCOUNT').reduce(withEvidence, nothing)

/** The codes of refusals. */
export const kinds = (errors: { __typename: string }[]): string[] =>
  errors.map(({ __typename }) => __typename)
