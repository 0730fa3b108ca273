import type { House } from './platform/database/open.ts'
import { PlatformMigration } from './platform/database/platform.migration.ts'
import { VocabularyMigration } from './vocabulary/vocabulary.migration.ts'

/** Every migration, in the order of the rooms. A name never changes once it has run anywhere. */
export const migrations: House['migrations'] = [
  { name: '001-platform', class: PlatformMigration },
  { name: '010-vocabulary', class: VocabularyMigration },
]
