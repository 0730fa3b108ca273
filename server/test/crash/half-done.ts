import { type RawBuilder, sql } from '../../src/platform/database/sql.ts'
import type { World } from '../commands/world.ts'

/** What can't be if each command is done wholly or not at all; each query finds those for whom it is. */
const IMPOSSIBLE: Record<string, RawBuilder<{ id: string }>> = {
  'a participant without a name': sql`select person_id as id from people.participant
    where not exists (select 1 from people.identity where identity.person_id = participant.person_id)`,
  'a participant without a journey': sql`select person_id as id from people.participant
    where not exists (select 1 from people.journey where journey.person_id = participant.person_id)`,
  'a journey without a first step': sql`select id from people.journey
    where not exists (select 1 from people.journey_step step where step.journey_id = journey.id and from_stage is null)`,
  'a journey that stands where its latest step did not lead': sql`select journey.id from people.journey
      join lateral (select to_stage, corrects from people.journey_step step where step.journey_id = journey.id
        order by recorded_at desc, effective_on desc, id desc limit 1) latest on true
    where latest.corrects is null and latest.to_stage <> journey.stage`,
  'an employer let in or stopped without a step that says so': sql`select organisation_id as id
    from org.employer_verification verification where verification.state = 'SUSPENDED' and exists (
      select 1 from org.verification_step step where step.organisation_id = verification.organisation_id)
    and not exists (select 1 from org.verification_step step
      where step.organisation_id = verification.organisation_id and step.to_state = 'SUSPENDED')`,
  'an audit entry of a registration that is not there': sql`select subject::text as id from (
      select unnest(subjects) as subject from audit.operation where command = 'RegisterParticipant') told
    where not exists (select 1 from people.participant where person_id = subject)`,
  'a registration that no audit entry tells of': sql`select person_id as id from people.participant
    where register_number like 'UJI/%' and not exists (
      select 1 from audit.operation where command = 'RegisterParticipant' and person_id = any (subjects))`,
  'a request about data that no audit entry tells of': sql`select id from people.data_request request
    where not exists (select 1 from audit.operation
      where command = 'MakeDataRequest' and request.person_id = any (subjects))`,
  'an answered request without its words': sql`select id from people.data_request
    where state = 'ANSWERED' and (words is null or outcome is null or ended_at is null)`,
  'a request of an employer without its truth, or the other way round': sql`
    select coalesce(shown.id, truth.id) as id from hire.introduction shown
      full join people.introduction truth on truth.id = shown.id where shown.id is null or truth.id is null`,
  'an introduction without its first step': sql`select id from people.introduction
    where not exists (select 1 from people.introduction_step step where step.introduction_id = introduction.id)`,
  'an introduction with nobody who may read the name': sql`select id from hire.introduction
    where not exists (select 1 from hire.recipient where introduction_id = introduction.id)`,
  'a name that is open in an introduction that is not': sql`select introduction_id as id from hire.disclosed_person
      join people.introduction truth on truth.id = introduction_id
    where truth.state not in ('DISCLOSED', 'INTERVIEW', 'OFFER', 'HIRED')`,
  'a yes without a consent behind it': sql`select id from people.introduction
    where state in ('DISCLOSED', 'INTERVIEW', 'OFFER', 'HIRED') and consent_id is null`,
  'an open name without a way to reach the person': sql`select introduction_id as id from hire.disclosed_person
    where not exists (select 1 from hire.disclosed_contact contact
      where contact.introduction_id = disclosed_person.introduction_id)`,
  'a consent that ended, and a name that it opened': sql`select disclosed.introduction_id as id
    from hire.disclosed_person disclosed join people.introduction truth on truth.id = disclosed.introduction_id
      join people.consent on consent.id = truth.consent_id where consent.withdrawn_at is not null`,
  'a business without a member, a name or a first step': sql`select id from people.enterprise
    where not exists (select 1 from people.enterprise_member where enterprise_id = enterprise.id)
      or not exists (select 1 from people.enterprise_name where enterprise_id = enterprise.id)
      or not exists (select 1 from people.enterprise_step step where step.enterprise_id = enterprise.id and from_stage is null)`,
  'a grant that was paid beyond what was approved': sql`select application.id from people.capital_application application
      join people.capital_tranche tranche on tranche.application_id = application.id
    group by application.id, amount having sum(tools + materials) > amount`,
  'a verified application without a check of its recipient': sql`select id from people.capital_application
    where state in ('VERIFIED', 'APPROVED', 'SETTLED')
      and not exists (select 1 from people.capital_check where application_id = capital_application.id)`,
  'a card whose person may not be shown': sql`select card_id as id from people.card_origin origin
    where exists (select 1 from people.card_gate gate where gate.person_id = origin.person_id and not may_be_shown)`,
  'a card without its origin, or an origin without its card': sql`
    select coalesce(card.id, origin.card_id) as id from card.card full join people.card_origin origin on origin.card_id = card.id
    where card.id is null or origin.card_id is null`,
}

/** Everything that is half done, by what it is; nothing in a sound database. */
export const halfDone = async (world: World): Promise<string[]> => {
  const found = []
  for (const [what, query] of Object.entries(IMPOSSIBLE)) {
    const rows = await world.rows(query)
    if (rows.length > 0) found.push(`${what}: ${rows.length}, e.g. ${rows[0]?.id}`)
  }
  return found
}
