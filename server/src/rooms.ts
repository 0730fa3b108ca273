import type { Holidays } from '@titian/shared/introductions/working-days.ts'
import { buildLexicon } from '@titian/shared/understanding/lexicon.ts'
import { understand } from '@titian/shared/understanding/understand.ts'
import type { FastifyInstance } from 'fastify'
import { accountsResolvers, accountsRoom } from './accounts/accounts.ts'
import { type CandidatesRoom, candidatesResolvers, candidatesRoom } from './candidates/candidates.ts'
import { consentsResolvers } from './consents/consents.ts'
import type { ConsentListener } from './consents/on-consent-ended.ts'
import type { ExclusionListener } from './consents/on-excluded.ts'
import { AuditResolver } from './insights/audit.resolver.ts'
import { FunnelResolver } from './insights/funnel.resolver.ts'
import { readHolidays } from './introductions/holidays.ts'
import { introductionsJobs, introductionsResolvers } from './introductions/introductions.ts'
import {
  endOnConsentEnded,
  endOnExcluded,
  endOnJourneyMoved,
  endOnShowingEnded,
  withdrawOnVacancyClosed,
} from './introductions/listeners.ts'
import type { HiringListener } from './introductions/on-hired.ts'
import type { JourneyMachine } from './journeys/journey-machine.ts'
import { ALONE, journeysResolvers } from './journeys/journeys.ts'
import { moveJourneyWith } from './journeys/move-journey.ts'
import { openJourneyOnRegistered } from './journeys/open-journey.ts'
import { organisationsResolvers } from './organisations/organisations.ts'
import { filesOpenNow } from './participants/files-open-now.ts'
import { type ParticipantsTell, participantsResolvers } from './participants/participants.ts'
import { placeHired } from './placements/place-hired.ts'
import { placementsJobs, placementsResolvers } from './placements/placements.ts'
import { startedWork } from './placements/start-work.ts'
import type { Identify } from './platform/auth/viewer.ts'
import { type FieldCipher, fieldCipher } from './platform/crypto/field-cipher.ts'
import type { Database } from './platform/database/database.ts'
import { systemFacts } from './platform/database/roles.ts'
import { NodeResolver } from './platform/graphql/node.ts'
import { RateLimitResolver } from './platform/graphql/rate-limit.resolver.ts'
import { InstallationResolver } from './platform/installation/installation.resolver.ts'
import type { InstallationKind } from './platform/installation/installation.type.ts'
import type { Job } from './platform/jobs/jobs.ts'
import { endConfirmationOnJourneyMoved } from './readiness/end-confirmation.ts'
import type { ReadinessListener } from './readiness/on-readiness-lapsed.ts'
import { readinessResolvers } from './readiness/readiness.ts'
import { readyForMove } from './readiness/ready-for-move.ts'
import { rightsResolvers } from './rights/rights.ts'
import { keyFor } from './secret.ts'
import { trainingResolvers } from './training/training.ts'
import { readMinimumWages } from './vacancies/minimum-wages.ts'
import { type VacanciesDeps, vacanciesJobs, vacanciesResolvers } from './vacancies/vacancies.ts'
import { readVocabulary } from './vocabulary/read-vocabulary.ts'
import { vocabularyResolvers } from './vocabulary/vocabulary.resolvers.ts'
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

/** What resolvers are made of; for printing the schema nothing of it is ever called. */
interface ResolverParts {
  kind: InstallationKind
  vocabulary: Vocabulary
  cipher: FieldCipher
  participantsTell: ParticipantsTell
  onConsentEnded: readonly ConsentListener[]
  onExcluded: readonly ExclusionListener[]
  machine: JourneyMachine
  onReadinessLapsed: readonly ReadinessListener[]
  holidays: Holidays
  hiring: readonly HiringListener[]
  accountsResolvers: object[]
  candidatesResolvers: object[]
  vacancies: VacanciesDeps
}

const resolversOf = (parts: ResolverParts): object[] => [
  new NodeResolver(),
  new InstallationResolver(parts.kind),
  new RateLimitResolver(),
  ...vocabularyResolvers(parts.vocabulary),
  ...organisationsResolvers(parts.vocabulary),
  ...parts.accountsResolvers,
  ...participantsResolvers(parts.cipher, parts.vocabulary, parts.participantsTell),
  ...consentsResolvers(parts.onConsentEnded, parts.vocabulary, parts.onExcluded),
  ...journeysResolvers(parts.machine),
  ...trainingResolvers(parts.vocabulary),
  ...readinessResolvers(parts.vocabulary, parts.onReadinessLapsed, moveJourneyWith(parts.machine)),
  ...parts.candidatesResolvers,
  ...vacanciesResolvers(parts.vacancies),
  ...introductionsResolvers({
    vocabulary: parts.vocabulary,
    kind: parts.kind,
    holidays: parts.holidays,
    hiring: parts.hiring,
  }),
  ...placementsResolvers(),
  ...rightsResolvers(),
  new FunnelResolver(parts.vocabulary),
  new AuditResolver(),
]

/** The resolvers as classes with nothing behind them, which is all that the schema's text depends on. */
export const schemaResolvers = (): object[] =>
  resolversOf({
    kind: 'SYNTHETIC',
    accountsResolvers: accountsResolvers({} as never, {} as never),
    candidatesResolvers: candidatesResolvers({} as never),
    vacancies: {} as never,
    participantsTell: { onRegistered: [], onShowingEnded: [] },
    onConsentEnded: [],
    onExcluded: [],
    machine: ALONE,
    onReadinessLapsed: [],
    holidays: new Set(),
    hiring: [],
    vocabulary: {} as never,
    cipher: {} as never,
  })

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
  })
  const lexicon = buildLexicon(vocabulary)
  const candidates = candidatesRoom({
    database,
    kind,
    vocabulary,
    now,
    understand: (text, ignoredTerms) => understand(lexicon, text, { ignoredTerms }),
  })
  // Facts of rooms that don't stand yet (cohorts, mentors, trading) have no source, and so they do not hold.
  const machine: JourneyMachine = {
    factSources: [readyForMove, startedWork],
    // Introductions before candidates: they lock the person before the card goes.
    onJourneyMoved: [endConfirmationOnJourneyMoved, endOnJourneyMoved, candidates.onJourneyMoved],
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
      machine,
      // Introductions first: they lock the person before the card goes.
      onConsentEnded: [endOnConsentEnded, candidates.onConsentEnded],
      onExcluded: [endOnExcluded, candidates.onExcluded],
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
      ...vacanciesJobs(database, vocabulary),
      ...introductionsJobs(database),
      ...placementsJobs(database, moveJourneyWith(machine)),
    ],
    registerRoutes: (http) => accounts.registerRoutes(http),
  }
}
