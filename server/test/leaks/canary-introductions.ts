import type { DataClass } from '@titian/shared/accounts/data-class.ts'
import type { Tx } from '../../src/platform/database/database.ts'
import { sql } from '../../src/platform/database/sql.ts'

/** The employer that every employer among the viewers is of, and the one account of it that a disclosure names. */
export const CANARY_EMPLOYER = '44444444-4444-4444-8444-444444444444'
export const NAMED_ACCOUNT = '77777777-7777-4777-8777-777777777777'
const UNNAMED_ACCOUNT = '88888888-8888-4888-8888-888888888888'

/** An employer with one vacancy, for the introductions of the three people. */
export const writeEmployer = async ({ rows }: Tx): Promise<string> => {
  await rows(sql`insert into org.organisation (id, kind, name, regency_code, province_code, synthetic)
    values (${CANARY_EMPLOYER}::uuid, 'EMPLOYER', 'PT Kenari Contoh', '32.73', '32', true) on conflict do nothing`)
  await rows(sql`insert into org.employer_verification (organisation_id, state, nib, wlkp_number)
    values (${CANARY_EMPLOYER}::uuid, 'VERIFIED', '9900000000009', 'WLKP') on conflict do nothing`)
  const [vacancy] = await rows<{ id: string }>(sql`
    insert into hire.vacancy (organisation_id, title, occupation_code, skill_codes, region_code, places, employment_kind,
      wage_from, wage_to, working_hours, opens_until, created_at)
    values (${CANARY_EMPLOYER}::uuid, 'Juru las', '7212-welder', '{}', '32.73', 1, 'PERMANENT', 5000000, 5000000, '{}',
      '2099-01-01', now()) returning id`)
  return vacancy!.id
}

/** An opened introduction of a person in both pictures, its name readable by one account for the first person alone. */
export const writeIntroduction = async (
  { rows }: Tx,
  whose: { personId: string; unitId: string; consentId: string; vacancyId: string; isNamed: boolean },
  canary: {
    text: (dataClass: DataClass, what: string) => string
    date: (dataClass: DataClass, year: number) => string
  },
): Promise<string> => {
  const { personId, unitId, consentId, vacancyId } = whose
  const recipient = whose.isNamed ? NAMED_ACCOUNT : UNNAMED_ACCOUNT
  const employer = sql`${CANARY_EMPLOYER}::uuid`
  const [shown] = await rows<{ id: string }>(sql`
    insert into hire.introduction (vacancy_id, organisation_id, shown_state, requested_on, answer_by, disclosed_on,
      open_until, requested_by)
    values (${vacancyId}::uuid, ${employer}, 'DISCLOSED', '2026-11-20', '2026-12-04', '2026-11-20', '2099-01-01',
      ${UNNAMED_ACCOUNT}::uuid) returning id`)
  const id = shown!.id
  await rows(sql`insert into hire.recipient (introduction_id, account_id, organisation_id, name, named_on)
    values (${id}::uuid, ${recipient}::uuid, ${employer}, 'Penerima Contoh', '2026-11-20')`)
  await rows(sql`
    insert into hire.disclosed_person (introduction_id, organisation_id, person_id, recipients, open_until, code_name,
      full_name, start_month, certificates)
    values (${id}::uuid, ${employer}, ${personId}::uuid, array[${recipient}::uuid], '2099-01-01',
      ${canary.text('identity', 'disclosed-code')}, ${canary.text('identity', 'disclosed-name')}, '2027-01-01',
      jsonb_build_array(jsonb_build_object('scheme', (select code from vocab.scheme order by code limit 1), 'level', 2,
        'number', ${canary.text('identity', 'disclosed-number')}::text, 'issuedOn', '2026-01-01', 'validUntilOn', null)))`)
  await rows(sql`
    insert into hire.disclosed_contact (introduction_id, organisation_id, person_id, recipients, open_until, of, phone, email)
    values (${id}::uuid, ${employer}, ${personId}::uuid, array[${recipient}::uuid], '2099-01-01', 'PERSON',
      ${canary.text('contact', 'disclosed-phone')}, ${canary.text('contact', 'disclosed-email')})`)
  await rows(sql`
    insert into people.introduction (id, person_id, unit_id, organisation_id, vacancy_id, code_name, state, requested_on,
      answer_by, answered_on, answered_via, consent_id, disclosed_on, open_until, contact_of, recipients)
    values (${id}::uuid, ${personId}::uuid, ${unitId}::uuid, ${employer}, ${vacancyId}::uuid, 'Kenari Contoh', 'DISCLOSED',
      '2026-11-20', '2026-12-04', ${canary.date('work', 1976)}::date, 'PAPER', ${consentId}::uuid, '2026-11-20',
      '2099-01-01', 'PERSON', 1)`)
  await rows(sql`
    insert into people.introduction_step (introduction_id, position, person_id, unit_id, to_state, reason, moved_by, recorded_at, recorded_on)
    values (${id}::uuid, 1, ${personId}::uuid, ${unitId}::uuid, 'DISCLOSED', 'OPENED', 'SYSTEM', now(),
      ${canary.date('work', 1977)}::date)`)
  return id
}
