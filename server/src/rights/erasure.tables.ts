import { ERASURE_LIST, type TableErasure } from './erasure-list.ts'

const OWN_BUSINESSES = `(select member.enterprise_id from people.enterprise_member member
    where member.person_id = who and not exists (
      select 1 from people.enterprise_member other
      where other.enterprise_id = member.enterprise_id and other.person_id <> who and other.left_on is null))`

const rowsOf = (table: string, { of = 'PERSON', keptInStay }: TableErasure): string => {
  const key = table === 'enterprise' ? 'id' : 'enterprise_id'
  const whose = of === 'PERSON' ? 'person_id = who' : `${key} in ${OWN_BUSINESSES}`
  return keptInStay ? `${whose} and (is_whole or not (${keptInStay}))` : whose
}

/** The statement that scrubs one table; empty where every cell stays as it is. */
const statementOf = ([table, how]: [string, TableErasure]): string => {
  if ('deletes' in how) return `delete from people.${table} where ${rowsOf(table, how)};`
  const cells = Object.entries(how.blanks).map(([column, becomes]) => `${column} = ${becomes}`)
  return cells.length === 0
    ? ''
    : `update people.${table} set ${cells.join(', ')} where ${rowsOf(table, how)};`
}

/** Beside the tables about people: what an employer could still read, and the way to sign in. */
const BEYOND = `
  perform card.unpublish(who);
  delete from hire.disclosed_person where introduction_id in
    (select id from people.introduction where person_id = who);
  delete from hire.disclosed_contact where introduction_id in
    (select id from people.introduction where person_id = who);
  update people.introduction set disclosure_ended_on = (moment at time zone 'Asia/Jakarta')::date
    where person_id = who and disclosed_on is not null and disclosure_ended_on is null;`

/** An account that is nobody's any more keeps no name and no address; one that is also staff's goes on as that. */
const CLOSE_ACCOUNT = `
  update people.data_request set state = 'TAKEN_BACK', ended_at = greatest(made_at, moment), version = version + 1
    where person_id = who and state = 'OPEN' and id <> request;
  delete from auth.kiosk_pin where person_id = who;
  update auth.session set "membershipId" = null where "membershipId" in
    (select id from app.membership where person_id = who);
  for account in update app.membership set ended_at = greatest(created_at, moment)
    where person_id = who and ended_at is null returning account_id
  loop
    continue when exists (select 1 from app.membership where account_id = account and ended_at is null);
    delete from auth.session where "userId" = account;
    delete from auth.account where "userId" = account;
    delete from auth."twoFactor" where "userId" = account;
    update auth."user" set name = '-', email = account || '@erased.invalid', image = null where id = account;
  end loop;`

/**
 * Scrubs a person by the list, table by table; `is_whole` also what the corrections law keeps during a stay, and closes the
 * account. Doing it twice changes nothing. The owner's function, because no role of a request may touch all of it.
 */
export const ERASE_PERSON: readonly string[] = [
  `create or replace function people.erase_person(who uuid, request uuid, is_whole boolean, moment timestamptz)
     returns void language plpgsql security definer set search_path = pg_catalog as $$
     #variable_conflict use_column
     declare account uuid;
     begin
     ${BEYOND}
     ${Object.entries(ERASURE_LIST).map(statementOf).filter(Boolean).join('\n     ')}
     if is_whole then ${CLOSE_ACCOUNT}
     end if;
     end $$`,
  'revoke execute on function people.erase_person(uuid, uuid, boolean, timestamptz) from public',
  'grant execute on function people.erase_person(uuid, uuid, boolean, timestamptz) to titian_command',
]
