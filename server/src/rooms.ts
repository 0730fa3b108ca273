import { buildLexicon } from '@titian/shared/understanding/lexicon.ts'
import { understand } from '@titian/shared/understanding/understand.ts'
import type { FastifyInstance } from 'fastify'
import { accountsRoom } from './accounts/accounts.ts'
import { caseloadNow } from './advice/caseload-now.ts'
import { mentorAssigned } from './advice/mentor-assigned.ts'
import { type CandidatesRoom, candidatesRoom } from './candidates/candidates.ts'
import { enterpriseAttention } from './enterprises/attention.ts'
import { tradingFacts } from './enterprises/follow-journeys.ts'
import { readHolidays } from './introductions/holidays.ts'
import { introductionsJobs } from './introductions/introductions.ts'
import {
  endOnConsentEnded,
  endOnExcluded,
  endOnJourneyMoved,
  endOnShowingEnded,
  withdrawOnVacancyClosed,
} from './introductions/listeners.ts'
import type { JourneyMachine } from './journeys/journey-machine.ts'
import { moveJourneyWith } from './journeys/move-journey.ts'
import { openJourneyOnRegistered } from './journeys/open-journey.ts'
import { filesOpenNow } from './participants/files-open-now.ts'
import { endOnWorkEnded } from './placements/end-with-journey.ts'
import { placeHired } from './placements/place-hired.ts'
import { placementsJobs } from './placements/placements.ts'
import { startedWork } from './placements/start-work.ts'
import { voidOnPlacedTakenBack } from './placements/void-placement.ts'
import type { Identify } from './platform/auth/viewer.ts'
import { type FieldCipher, fieldCipher } from './platform/crypto/field-cipher.ts'
import type { Database } from './platform/database/database.ts'
import { systemFacts } from './platform/database/roles.ts'
import type { InstallationKind } from './platform/installation/installation.type.ts'
import type { Job } from './platform/jobs/jobs.ts'
import { endConfirmationOnJourneyMoved } from './readiness/end-confirmation.ts'
import { lapseOnCertificateTakenBack, readinessJobs } from './readiness/end-lapsed.ts'
import { readyForMove } from './readiness/ready-for-move.ts'
import { resolversOf } from './resolvers.ts'
import { keyFor } from './secret.ts'
import { readMinimumWages } from './vacancies/minimum-wages.ts'
import { vacanciesJobs } from './vacancies/vacancies.ts'
import { readVocabulary } from './vocabulary/read-vocabulary.ts'
import type { Vocabulary } from './vocabulary/vocabulary.ts'

export interface RoomsDeps {
  database: Database
  kind: InstallationKind
  secret: string
  publicUrl: string
  now: () => Date
}

/** The rooms, made once per server, and what the rest of the house asks of them. */
export interface Rooms {
  identify: Identify
  resolvers: object[]
  vocabulary: Vocabulary
  cipher: FieldCipher
  accounts: ReturnType<typeof accountsRoom>
  candidates: CandidatesRoom
  /** What rooms do again and again. */
  jobs: Job[]
  registerRoutes(http: FastifyInstance): void
}

/** Puts the rooms together, lower ones first; what a lower room must tell a higher one is a list given here. */
export const composeRooms = async (deps: RoomsDeps): Promise<Rooms> => {
  const { database, kind, secret, publicUrl, now } = deps
  const vocabulary = await database.transaction('titian_public', systemFacts(''), readVocabulary)
  const minimumWages = await database.transaction('titian_public', systemFacts(''), readMinimumWages)
  const cipher = fieldCipher(new Map([[1, keyFor(secret, 'fields')]]))
  const accounts = accountsRoom({
    database,
    kind,
    publicUrl,
    now,
    keyFor: (purpose) => keyFor(secret, purpose),
    openedFiles: filesOpenNow,
    caseload: caseloadNow,
  })
  const lexicon = buildLexicon(vocabulary)
  const candidates = candidatesRoom({
    database,
    kind,
    vocabulary,
    now,
    understand: (text, ignoredTerms) => understand(lexicon, text, { ignoredTerms }),
  })
  // Facts of rooms that don't stand yet (cohorts, trading) have no source, and so they do not hold.
  const machine: JourneyMachine = {
    factSources: [mentorAssigned, readyForMove, startedWork, tradingFacts],
    onJourneyMoved: [
      endConfirmationOnJourneyMoved,
      voidOnPlacedTakenBack,
      endOnWorkEnded,
      // Introductions before candidates: they lock the person before the card goes.
      endOnJourneyMoved,
      candidates.onJourneyMoved,
    ],
  }
  return {
    identify: accounts.identify,
    resolvers: resolversOf({
      kind,
      vocabulary,
      cipher,
      participantsTell: {
        onRegistered: [openJourneyOnRegistered],
        onShowingEnded: [endOnShowingEnded, candidates.onShowingEnded],
      },
      onReadinessLapsed: [candidates.onReadinessLapsed],
      onCertificateTakenBack: [
        lapseOnCertificateTakenBack([candidates.onReadinessLapsed]),
        candidates.onCertificateTakenBack,
      ],
      machine,
      // Rooms that know of capital, accounts and milestones bring their reasons here.
      attention: [enterpriseAttention],
      // Introductions first: they lock the person before the card goes.
      consentsTell: {
        onConsentEnded: [endOnConsentEnded, candidates.onConsentEnded],
        onExcluded: [endOnExcluded, candidates.onExcluded],
      },
      holidays: readHolidays(),
      hiring: [placeHired(minimumWages, moveJourneyWith(machine))],
      accountsResolvers: accounts.resolvers,
      candidatesResolvers: candidates.resolvers,
      vacancies: {
        vocabulary,
        minimumWages,
        search: candidates.search,
        onVacancyClosed: [withdrawOnVacancyClosed],
      },
    }),
    vocabulary,
    cipher,
    accounts,
    candidates,
    jobs: [
      ...candidates.jobs,
      ...readinessJobs(database, [candidates.onReadinessLapsed]),
      ...vacanciesJobs(database, vocabulary),
      ...introductionsJobs(database),
      ...placementsJobs(database, moveJourneyWith(machine)),
    ],
    registerRoutes: (http) => accounts.registerRoutes(http),
  }
}
