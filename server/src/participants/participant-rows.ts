import type { ReleaseSource } from '@titian/shared/participants/expected-release.ts'
import type { LegalStage } from '@titian/shared/participants/legal-stage.ts'
import type { NikAbsentReason, Sex } from '@titian/shared/participants/nik.ts'
import type { Pathway } from '@titian/shared/participants/pathway.ts'
import { sql } from '../platform/database/sql.ts'
import type { FitnessValue } from './participant-enums.ts'
import { type OfPerson, readerOf } from './per-person.ts'

export interface ParticipantRow extends OfPerson {
  registerNumber: string | null
  pathway: Pathway
  registeredOn: string
  isSynthetic: boolean
}

/** Columns of `people.participant` under the names of the schema. */
export const PARTICIPANT_COLUMNS = sql`participant.person_id as "personId",
  participant.unit_id as "unitId", register_number as "registerNumber", participant.pathway, registered_on::text as "registeredOn", synthetic as "isSynthetic"`

export interface IdentityRow extends OfPerson {
  fullName: string
  aliases: string[]
  sex: Sex
  birthOn: string | null
  nikSealed: Uint8Array | null
  nikAbsentReason: NikAbsentReason | null
  originCode: string | null
  returnCode: string | null
  version: number
}

export const readIdentities = readerOf<IdentityRow>(
  'identity',
  (ids) => sql`select person_id as "personId", unit_id as "unitId", full_name as "fullName", aliases, sex,
    birth_on::text as "birthOn", nik_encrypted as "nikSealed", nik_absent_reason as "nikAbsentReason",
    origin_region as "originCode", return_region as "returnCode", version
    from people.identity where person_id = any (${ids})`,
)

export interface ContactRow extends OfPerson {
  phone: string | null
  email: string | null
  address: string | null
  hasBankAccount: boolean
  hasGuardian: boolean
  version: number
}

export const readContacts = readerOf<ContactRow>(
  'contact',
  (ids) => sql`select person_id as "personId", unit_id as "unitId", phone, email, address,
    bank_account_encrypted is not null as "hasBankAccount", guardian_encrypted is not null as "hasGuardian", version
    from people.contact where person_id = any (${ids})`,
)

export interface EpisodeRow extends OfPerson {
  id: string
  legalStage: LegalStage
  startedOn: string
  endedOn: string | null
  sentenceMonths: number | null
  isLife: boolean
  isFurtherCasePending: boolean
  asOfOn: string
  version: number
  expectedReleaseOn: string | null
  expectedReleaseSource: ReleaseSource | null
  expectedReleaseAsOfOn: string | null
}

export const readEpisodes = readerOf<EpisodeRow>(
  'criminal',
  (ids) => sql`select id, person_id as "personId", unit_id as "unitId", version, legal_stage as "legalStage",
    started_on::text as "startedOn", ended_on::text as "endedOn", sentence_months as "sentenceMonths",
    is_life as "isLife", further_case_pending as "isFurtherCasePending", as_of::text as "asOfOn",
    expected_release_on::text as "expectedReleaseOn", expected_release_source as "expectedReleaseSource",
    expected_release_as_of::text as "expectedReleaseAsOfOn"
    from people.custody_episode where person_id = any (${ids}) order by started_on, id`,
)

export interface LatestStartRow extends OfPerson {
  latestStartOn: string
}

/** Inside, the latest day on which work can start is a guess at the release: it goes with custody and not with work. */
export const readLatestStarts = readerOf<LatestStartRow>(
  'criminal',
  (ids) => sql`select person_id as "personId", unit_id as "unitId", latest_start_on::text as "latestStartOn"
    from people.availability where person_id = any (${ids})`,
)

export interface HealthRow extends OfPerson {
  fitness: FitnessValue
  notedOn: string
  validUntilOn: string | null
  version: number
}

export const readHealthNotes = readerOf<HealthRow>(
  'health',
  (ids) => sql`select person_id as "personId", unit_id as "unitId", fitness, noted_on::text as "notedOn",
    valid_until::text as "validUntilOn", version from people.health_note where person_id = any (${ids})`,
)
