import { randomInt, randomUUID } from 'node:crypto'
import type { Understood } from '@titian/shared/understanding/understood.ts'
import { jakartaDay } from '../accounts/jakarta-day.ts'
import type { ConsentListener } from '../consents/on-consent-ended.ts'
import type { ExclusionListener } from '../consents/on-excluded.ts'
import type { JourneyListener } from '../journeys/on-journey-moved.ts'
import type { ShowingListener } from '../participants/on-showing-ended.ts'
import type { Database } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { inScope } from '../platform/database/scope.ts'
import type { InstallationKind } from '../platform/installation/installation.type.ts'
import type { Job } from '../platform/jobs/jobs.ts'
import type { ReadinessListener } from '../readiness/on-readiness-lapsed.ts'
import type { CertificateListener } from '../training/on-certificate-taken-back.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { CandidateResolver } from './candidate.resolver.ts'
import { cardLimitsOf } from './card-meter.ts'
import { CardRateLimitResolver } from './card-rate-limit.resolver.ts'
import { CardStatusResolver } from './card-status.resolver.ts'
import { IndexSearch, type IndexState } from './index/index-search.ts'
import { takeAwayLapsed } from './lapsed-cards.ts'
import type { SearchDeps } from './list-candidates.ts'
import { PublishCardsMutation } from './publish-cards.mutation.ts'
import { type PublicationReport, publishCards } from './publish-cards.ts'
import { remembering } from './remembering.ts'
import { sqlSearch } from './sql-search.ts'
import { SupplyResolver } from './supply.resolver.ts'
import {
  unpublishOnCertificateTakenBack,
  unpublishOnConsentEnded,
  unpublishOnExcluded,
  unpublishOnJourneyLeftReady,
  unpublishOnReadinessLapsed,
  unpublishOnShowingEnded,
} from './unpublish-card.ts'

export interface CandidatesDeps {
  database: Database
  kind: InstallationKind
  vocabulary: Vocabulary
  /** Turns an employer's text into vocabulary codes, without the terms that were taken off. */
  understand: (text: string, ignoredTerms: readonly string[]) => Understood
  now: () => Date
}

/** This room, composed. */
export interface CandidatesRoom {
  resolvers: object[]
  /** Publishes on Friday mornings, before employers start to look; takes away every hour what has lapsed. */
  jobs: Job[]
  /** What to do when consents end; consents are told of it when they are composed. */
  onConsentEnded: ConsentListener
  onExcluded: ExclusionListener
  /** What to do when journeys move; the machine of journeys is told of it when it is composed. */
  onJourneyMoved: JourneyListener
  /** What to do when a confirmation of readiness ends. */
  onReadinessLapsed: ReadinessListener
  onCertificateTakenBack: CertificateListener
  /** What searches of later rooms need. */
  search: SearchDeps
  /** What to do when birth or custody let somebody be shown no more. */
  onShowingEnded: ShowingListener
  /** Loads the index; until it is there, searches go to the tables. Safe to call again. */
  loadIndex(): Promise<void>
  searchEngine(): IndexState
  /** Publishes now; for the job, and for who prepares an installation. */
  publish(now: Date): Promise<PublicationReport>
}

/** A number from 0 up to 1 that nobody can guess: order, places and code names hang on it. */
const unguessable = (): number => randomInt(2 ** 47) / 2 ** 47

export const candidatesRoom = (deps: CandidatesDeps): CandidatesRoom => {
  const { database, kind, vocabulary } = deps
  // Out of the asking operation's own line of work: it holds a transaction, and must not wait for another.
  const reload = () => void inScope(() => loadIndex()).catch(() => undefined)
  const search = new IndexSearch(sqlSearch(), reload)
  const loadIndex = () =>
    database.transaction('titian_employer', systemFacts(jakartaDay(deps.now())), (tx) => search.load(tx.rows))
  const limits = cardLimitsOf(kind)
  const settings = { vocabulary, random: unguessable, newId: () => randomUUID() }
  const searchDeps = { search, vocabulary, limits, understand: remembering(deps.understand) }
  const publish = (now: Date) => {
    const today = jakartaDay(now)
    return database.transaction('titian_projector', systemFacts(today), (tx) =>
      publishCards(tx, { ...settings, now, today }),
    )
  }
  return {
    resolvers: candidatesResolvers({ search: searchDeps, vocabulary, kind, publication: settings }),
    jobs: [
      {
        name: 'publish-cards',
        cron: '0 6 * * 5',
        run: async (_, now) => void (await publish(now)),
      },
      {
        name: 'take-away-lapsed-cards',
        cron: '7 * * * *',
        run: async (_, now) => {
          const today = jakartaDay(now)
          await database.transaction('titian_projector', systemFacts(today), (tx) =>
            takeAwayLapsed(tx, { now, today, vocabulary }),
          )
        },
      },
    ],
    onCertificateTakenBack: unpublishOnCertificateTakenBack,
    onConsentEnded: unpublishOnConsentEnded,
    onExcluded: unpublishOnExcluded,
    onJourneyMoved: unpublishOnJourneyLeftReady,
    onReadinessLapsed: unpublishOnReadinessLapsed,
    search: searchDeps,
    onShowingEnded: unpublishOnShowingEnded,
    loadIndex,
    searchEngine: () => search.state,
    publish,
  }
}

/** The resolvers of this room, each with what it needs. */
export const candidatesResolvers = (parts: {
  search: SearchDeps
  vocabulary: Vocabulary
  kind: InstallationKind
  publication: ConstructorParameters<typeof PublishCardsMutation>[1]
}): object[] => [
  new CandidateResolver(parts.search),
  new CardStatusResolver(parts.vocabulary),
  new SupplyResolver(parts.vocabulary),
  new PublishCardsMutation(parts.kind, parts.publication),
  new CardRateLimitResolver(cardLimitsOf(parts.kind)),
]
