import type { Holidays } from '@titian/shared/introductions/working-days.ts'
import { accountsResolvers } from './accounts/accounts.ts'
import { adviceResolvers } from './advice/advice.ts'
import type { AttentionSource } from './advice/attention-source.ts'
import { candidatesResolvers } from './candidates/candidates.ts'
import { type ConsentsTell, consentsResolvers } from './consents/consents.ts'
import { enterprisesResolvers } from './enterprises/enterprises.ts'
import { AuditResolver } from './insights/audit.resolver.ts'
import { FunnelResolver } from './insights/funnel.resolver.ts'
import { introductionsResolvers } from './introductions/introductions.ts'
import type { HiringListener } from './introductions/on-hired.ts'
import type { JourneyMachine } from './journeys/journey-machine.ts'
import { ALONE, journeysResolvers } from './journeys/journeys.ts'
import { moveJourneyWith } from './journeys/move-journey.ts'
import { organisationsResolvers } from './organisations/organisations.ts'
import { type ParticipantsTell, participantsResolvers } from './participants/participants.ts'
import { placementsResolvers } from './placements/placements.ts'
import type { FieldCipher } from './platform/crypto/field-cipher.ts'
import { NodeResolver } from './platform/graphql/node.ts'
import { RateLimitResolver } from './platform/graphql/rate-limit.resolver.ts'
import { InstallationResolver } from './platform/installation/installation.resolver.ts'
import type { InstallationKind } from './platform/installation/installation.type.ts'
import type { ReadinessListener } from './readiness/on-readiness-lapsed.ts'
import { readinessResolvers } from './readiness/readiness.ts'
import { rightsResolvers } from './rights/rights.ts'
import type { CertificateListener } from './training/on-certificate-taken-back.ts'
import { trainingResolvers } from './training/training.ts'
import { type VacanciesDeps, vacanciesResolvers } from './vacancies/vacancies.ts'
import { vocabularyResolvers } from './vocabulary/vocabulary.resolvers.ts'
import type { Vocabulary } from './vocabulary/vocabulary.ts'

/** What resolvers are made of; for printing the schema nothing of it is ever called. */
export interface ResolverParts {
  kind: InstallationKind
  vocabulary: Vocabulary
  cipher: FieldCipher
  participantsTell: ParticipantsTell
  consentsTell: ConsentsTell
  machine: JourneyMachine
  attention: readonly AttentionSource[]
  onReadinessLapsed: readonly ReadinessListener[]
  onCertificateTakenBack: readonly CertificateListener[]
  holidays: Holidays
  hiring: readonly HiringListener[]
  accountsResolvers: object[]
  candidatesResolvers: object[]
  vacancies: VacanciesDeps
}

export const resolversOf = (parts: ResolverParts): object[] => [
  new NodeResolver(),
  new InstallationResolver(parts.kind),
  new RateLimitResolver(),
  ...vocabularyResolvers(parts.vocabulary),
  ...organisationsResolvers(parts.vocabulary),
  ...parts.accountsResolvers,
  ...participantsResolvers(parts.cipher, parts.vocabulary, parts.participantsTell),
  ...consentsResolvers(parts.vocabulary, parts.consentsTell),
  ...journeysResolvers(parts.machine),
  ...trainingResolvers(parts.vocabulary, parts.onCertificateTakenBack),
  ...adviceResolvers(parts.attention),
  ...enterprisesResolvers(parts.vocabulary, moveJourneyWith(parts.machine)),
  ...readinessResolvers(parts.vocabulary, parts.onReadinessLapsed, moveJourneyWith(parts.machine)),
  ...parts.candidatesResolvers,
  ...vacanciesResolvers(parts.vacancies),
  ...introductionsResolvers(parts),
  ...placementsResolvers(),
  ...rightsResolvers(parts.consentsTell.onConsentEnded),
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
    consentsTell: { onConsentEnded: [], onExcluded: [] },
    machine: ALONE,
    attention: [],
    onReadinessLapsed: [],
    onCertificateTakenBack: [],
    holidays: new Set(),
    hiring: [],
    vocabulary: {} as never,
    cipher: {} as never,
  })
