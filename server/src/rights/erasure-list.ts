/** What erasing somebody's data does to one table of schema `people`. */
export type TableErasure = {
  /**
   * Whose rows are meant: by `person_id`, or those of a business that the person runs alone. What is also other members'
   * stays theirs.
   */
  of?: 'PERSON' | 'OWN_BUSINESS'
  /** Rows that the corrections law keeps while a stay goes on, as a condition; they go when everything goes. */
  keptInStay?: string
} & (
  | { deletes: true }
  /** Cells and what they become; why the row stays, and which open texts of it say nothing of the person. */
  | { blanks: Readonly<Record<string, string>>; stays: string; keeps?: readonly string[] }
)

const GONE = { deletes: true } as const
const ROW_STAYS = 'a step, session or introduction is never deleted (invariant 1)'
const STATE_MONEY = 'what was paid by the State is accounted for to the rupiah'
const OWN_BUSINESS = 'OWN_BUSINESS'

/**
 * Every table about people, and what becomes of it. A test reads the tables from the catalogue, so that a new one fails it
 * until it stands here; then `ERASE_PERSON` is to be put in place anew by a migration of its own.
 */
export const ERASURE_LIST: Readonly<Record<string, TableErasure>> = {
  // Businesses first: whose they are is asked of the members, who leave below.
  enterprise: { of: OWN_BUSINESS, blanks: {}, stays: STATE_MONEY, keeps: ['occupation_code', 'region_code'] },
  enterprise_name: { of: OWN_BUSINESS, blanks: { name: "'-'" }, stays: 'a business is called something' },
  enterprise_step: { of: OWN_BUSINESS, blanks: {}, stays: ROW_STAYS },
  business_plan: { of: OWN_BUSINESS, ...GONE },
  enterprise_licence: { of: OWN_BUSINESS, ...GONE },
  market_link: { of: OWN_BUSINESS, ...GONE },
  enterprise_milestone: { of: OWN_BUSINESS, blanks: {}, stays: ROW_STAYS },
  survival_check: { of: OWN_BUSINESS, blanks: {}, stays: ROW_STAYS },
  capital_application: { of: OWN_BUSINESS, blanks: {}, stays: STATE_MONEY, keeps: ['scheme_code'] },
  capital_tranche: { of: OWN_BUSINESS, blanks: {}, stays: STATE_MONEY },
  receipt_line: { of: OWN_BUSINESS, blanks: { what: "'-'" }, stays: STATE_MONEY },
  capital_check: GONE,
  enterprise_member: {
    blanks: { left_on: "coalesce(left_on, greatest(joined_on, (moment at time zone 'Asia/Jakarta')::date))" },
    stays: STATE_MONEY,
  },
  participant: {
    keptInStay: 'true',
    blanks: { register_number: 'null' },
    stays: 'steps and the tombstone hang on it; no value of it tells who it was',
  },
  identity: { keptInStay: 'true', ...GONE },
  contact: GONE,
  custody_episode: { keptInStay: 'true', ...GONE },
  health_note: GONE,
  work_profile: GONE,
  work_skill: GONE,
  availability: GONE,
  stored_file: {
    keptInStay: "data_class in ('identity', 'criminal')",
    blanks: { content: 'null', removed_at: 'coalesce(removed_at, moment)' },
    stays: 'that a file was there is told by receipts',
  },
  upload_piece: GONE,
  upload_ticket: GONE,
  kept_request: GONE,
  opened_file: {
    blanks: { reason: "'Alasan ikut dihapus.'" },
    stays: 'who opened the file, and when, is part of the record of who read what',
  },
  use_restriction: { blanks: { lifted_words: 'null' }, stays: 'that data rested is told by receipts' },
  erasure: { blanks: {}, stays: 'the tombstone' },
  consent: {
    blanks: {
      withdrawn_at: 'coalesce(withdrawn_at, greatest(given_at, moment))',
      withdrawn_via: "coalesce(withdrawn_via, 'STAFF')",
      excluded_employers: "'{}'",
      excluded_regions: "'{}'",
      excluded_families: "'{}'",
    },
    stays: 'that there was a consent must be proved (UU PDP 27/2022, article 24)',
    keeps: ['notice_version'],
  },
  journey: { blanks: {}, stays: ROW_STAYS },
  journey_step: { blanks: {}, stays: ROW_STAYS, keeps: ['reason', 'rested_on'] },
  assessment: GONE,
  training_certificate: GONE,
  competency_certificate: GONE,
  readiness_record: GONE,
  readiness_waiver: GONE,
  readiness_confirmation: {
    blanks: { answers: 'null', ended_at: 'coalesce(ended_at, greatest(confirmed_at, moment))' },
    stays: ROW_STAYS,
    keeps: ['requirement_set'],
  },
  caseload_assignment: GONE,
  advice_session: {
    blanks: {},
    stays: 'it names nobody; who was there stands on attendees',
    keeps: ['idempotency_key', 'request_digest', 'plan_key', 'plan_digest'],
  },
  session_attendee: { blanks: {}, stays: ROW_STAYS },
  session_note: {
    blanks: { advice: "''", conflict_of_interest: "''", topics: "'{}'", trend: 'null' },
    stays: ROW_STAYS,
  },
  session_amendment: { blanks: { was: "'{}'" }, stays: ROW_STAYS, keeps: ['changed'] },
  agreed_action: { blanks: {}, stays: ROW_STAYS },
  action_note: { blanks: { text: "'-'", drop_reason: "''" }, stays: ROW_STAYS },
  action_step: { blanks: {}, stays: ROW_STAYS },
  introduction: {
    blanks: { interview_at: 'null', offered_wage: 'null', starts_on: 'null' },
    stays: ROW_STAYS,
    keeps: ['code_name', 'contact_of'],
  },
  introduction_step: { blanks: {}, stays: ROW_STAYS, keeps: ['reason'] },
  card_origin: GONE,
  placement: {
    blanks: {
      organisation_id: 'null',
      occupation_code: 'null',
      region_code: 'null',
      wage: 'null',
      minimum_wage: 'null',
      hours_per_week: 'null',
      has_written_contract: 'null',
      has_social_insurance: 'null',
      idempotency_key: 'null',
    },
    stays: 'a step of the journey rests on it',
  },
  kiosk_pin_given: { blanks: { number: "''" }, stays: 'who made a PIN, and when, is part of the record' },
  data_request: {
    // The answer that is being given is the one thing that still says what was done.
    blanks: {
      about: "''",
      words: "case when id = request then words when words is not null then 'Jawaban ini ikut dihapus.' end",
      idempotency_key: 'id::text',
    },
    stays: 'that it was asked and answered in time is what the protection officer watches',
  },
}
