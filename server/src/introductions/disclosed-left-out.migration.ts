import { Migration } from '@mikro-orm/migrations'

/** Whose name is open to an employer for a vacancy is not among its masked cards: it knows them by name. */
export class DisclosedLeftOutMigration extends Migration {
  override up(): void {
    this.addSql(LEFT_OUT)
  }
}

/** From the employer's own picture alone, so that nothing is told by it that the picture does not say. */
const LEFT_OUT = `create or replace function card.left_out_for_viewer() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, card, hire as $$
    select coalesce(array_agg(distinct card_id order by card_id), '{}') from (
      select unnest(card.hidden_from_viewer()) as card_id
      union
      select card_id from hire.introduction
      where organisation_id = (select nullif(current_setting('titian.organisation', true), '')::uuid)
        and card_id is not null and shown_state in ('DISCLOSED', 'INTERVIEW', 'OFFER', 'HIRED')
        and open_until >= (select nullif(current_setting('titian.today', true), '')::date)) left_out $$`
