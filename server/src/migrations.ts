import { AccountsMigration } from './accounts/accounts.migration.ts'
import { KioskMigration } from './accounts/kiosk.migration.ts'
import { MembersMigration } from './accounts/members.migration.ts'
import { CandidatesMigration } from './candidates/candidates.migration.ts'
import { ConsentsMigration } from './consents/consents.migration.ts'
import { InsightsMigration } from './insights/insights.migration.ts'
import { AssessmentsMigration } from './journeys/assessments.migration.ts'
import { JourneysMigration } from './journeys/journeys.migration.ts'
import { OrganisationsMigration } from './organisations/organisations.migration.ts'
import { VerificationMigration } from './organisations/verification.migration.ts'
import { ExpectedReleaseMigration } from './participants/expected-release.migration.ts'
import { ParticipantsMigration } from './participants/participants.migration.ts'
import { RecordingMigration } from './participants/recording.migration.ts'
import type { House } from './platform/database/open.ts'
import { PlatformMigration } from './platform/database/platform.migration.ts'
import { ReadinessMigration } from './readiness/readiness.migration.ts'
import { RulesMigration } from './readiness/rules.migration.ts'
import { KioskPinsMigration } from './rights/kiosk-pins.migration.ts'
import { RightsMigration } from './rights/rights.migration.ts'
import { TrainingMigration } from './training/training.migration.ts'
import { VacanciesMigration } from './vacancies/vacancies.migration.ts'
import { VocabularyMigration } from './vocabulary/vocabulary.migration.ts'

/** Every migration, in the order of the rooms. A name never changes once it has run anywhere. */
export const migrations: House['migrations'] = [
  { name: '001-platform', class: PlatformMigration },
  { name: '010-vocabulary', class: VocabularyMigration },
  { name: '020-organisations', class: OrganisationsMigration },
  { name: '021-verification', class: VerificationMigration },
  { name: '030-accounts', class: AccountsMigration },
  { name: '031-members', class: MembersMigration },
  { name: '032-kiosk', class: KioskMigration },
  { name: '040-participants', class: ParticipantsMigration },
  { name: '041-recording', class: RecordingMigration },
  { name: '042-expected-release', class: ExpectedReleaseMigration },
  { name: '050-consents', class: ConsentsMigration },
  { name: '060-journeys', class: JourneysMigration },
  { name: '061-assessments', class: AssessmentsMigration },
  { name: '070-training', class: TrainingMigration },
  { name: '120-readiness', class: ReadinessMigration },
  { name: '121-rules', class: RulesMigration },
  { name: '130-candidates', class: CandidatesMigration },
  { name: '140-vacancies', class: VacanciesMigration },
  { name: '170-rights', class: RightsMigration },
  { name: '171-kiosk-pins', class: KioskPinsMigration },
  { name: '190-insights', class: InsightsMigration },
]
