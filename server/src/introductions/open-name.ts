import { decideIntroduction } from '@titian/shared/introductions/move.ts'
import { DISCLOSURE_DAYS, disclosureUntil } from '@titian/shared/introductions/request.ts'
import { addDays } from '@titian/shared/participants/calendar.ts'
import { INSIDE } from '@titian/shared/participants/legal-stage.ts'
import type { Tx } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'
import { gatherFacts } from './gather-facts.ts'
import type { TrueRow } from './introduction-rows.ts'
import { type Moment, takeStep } from './take-step.ts'

/**
 * Opens the name for the named recipients if everything holds that a name needs, and answers whether it did. There is
 * no other place that writes a name for an employer. Role: titian_command, the person's introductions locked.
 */
export const openNameIfRightful = async (
  tx: Pick<Tx, 'rows'>,
  introduction: TrueRow,
  moment: Moment,
): Promise<boolean> => {
  const facts = await gatherFacts(tx, introduction, moment.today)
  const step = { to: 'DISCLOSED', by: 'SYSTEM', reason: 'OPENED' } as const
  if (decideIntroduction({ from: introduction.state, ...step }, facts).length > 0) return false
  const opened = await writeName(tx, introduction, moment.today)
  await takeStep(tx, opened, step, moment)
  return true
}

/** Writes name and contact where the recipients can read them, and until when. */
export const writeName = async (
  tx: Pick<Tx, 'rows'>,
  introduction: TrueRow,
  today: string,
): Promise<TrueRow> => {
  const { id, personId } = introduction
  const consents = await tx.rows<{ until: string }>(sql`
    select max(until_on)::text as until from people.consent
    where person_id = ${personId}::uuid and withdrawn_at is null
      and (id = ${introduction.consentId}::uuid or purpose = 'SHOW') group by purpose`)
  const openUntil = disclosureUntil(
    addDays(today, DISCLOSURE_DAYS),
    consents.map(({ until }) => until),
  )
  await tx.rows(sql`
    insert into hire.disclosed_person
      (introduction_id, organisation_id, person_id, recipients, open_until, code_name, full_name, start_month, certificates)
    select i.id, i.organisation_id, i.person_id, r.accounts, ${openUntil}::date, i.code_name, identity.full_name,
      (select date_trunc('month', greatest(latest_start_on, ${today}::date))::date from people.availability
        where person_id = i.person_id),
      coalesce((select jsonb_agg(jsonb_build_object('scheme', scheme_code, 'level', level, 'number', number,
          'issuedOn', issued_on, 'validUntilOn', valid_until) order by scheme_code, issued_on)
        from people.competency_certificate where person_id = i.person_id and result = 'COMPETENT'
          and taken_back_at is null
          and issued_on <= ${today}::date and (valid_until is null or valid_until >= ${today}::date)), '[]')
    from people.introduction i join people.identity on identity.person_id = i.person_id
      join (select introduction_id, array_agg(account_id order by account_id) as accounts from hire.recipient
        group by introduction_id) r on r.introduction_id = i.id
    where i.id = ${id}::uuid`)
  await writeContact(tx, id, today)
  await tx.rows(sql`
    update people.introduction i set disclosed_on = coalesce(i.disclosed_on, ${today}::date),
      open_until = ${openUntil}::date, disclosure_ended_on = null,
      contact_of = (select c.of from hire.disclosed_contact c where c.introduction_id = i.id)
    where i.id = ${id}::uuid`)
  await tx.rows(sql`
    update hire.introduction set disclosed_on = coalesce(disclosed_on, ${today}::date), open_until = ${openUntil}::date
    where id = ${id}::uuid`)
  return {
    ...introduction,
    disclosedOn: introduction.disclosedOn ?? today,
    openUntil,
    disclosureEndedOn: null,
  }
}

/** How the recipients reach the person: the placement office while inside, directly afterwards. Written anew each time. */
export const writeContact = async ({ rows }: Pick<Tx, 'rows'>, id: string, today: string): Promise<void> => {
  await rows(sql`
    with whose as (
      select d.*, exists (select from people.custody_episode e where e.person_id = d.person_id
          and (e.ended_on is null or e.ended_on > ${today}::date)
          and e.legal_stage = any (${[...INSIDE]}::text[])) as is_inside,
        i.unit_id
      from hire.disclosed_person d join people.introduction i on i.id = d.introduction_id
      where d.introduction_id = ${id}::uuid
    )
    insert into hire.disclosed_contact
      (introduction_id, organisation_id, person_id, recipients, open_until, of, office, phone, email)
    select introduction_id, organisation_id, w.person_id, recipients, open_until,
      case when own.reachable then 'PERSON' else 'OFFICE' end,
      case when own.reachable then null else coalesce(office.name, 'Kantor penempatan') end,
      case when own.reachable then contact.phone else office.phone end,
      case when own.reachable then contact.email else office.email end
    from whose w
      left join people.contact on contact.person_id = w.person_id
      left join org.placement_office office on office.unit_id = w.unit_id
      cross join lateral (
        select not w.is_inside and coalesce(contact.phone, contact.email) is not null as reachable) own
    on conflict (introduction_id) do update set of = excluded.of, office = excluded.office, phone = excluded.phone,
      email = excluded.email, recipients = excluded.recipients, open_until = excluded.open_until`)
}
