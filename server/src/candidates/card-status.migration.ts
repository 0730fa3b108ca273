import { Migration } from '@mikro-orm/migrations'
import { rowPolicy } from '../platform/database/row-policy.ts'

/** What staff and the person may ask of a card: is there one, may there be one, and, for the person, how it is called. */
export class CardStatusMigration extends Migration {
  override up(): void {
    this.addSql(CARD_STATE)
    this.addSql('revoke execute on function people.card_state(uuid[]) from public')
    this.addSql('grant execute on function people.card_state(uuid[]) to titian_reader')
  }
}

const of = (dataClass: 'work' | 'criminal'): string =>
  rowPolicy(dataClass)
    .replaceAll('person_id', 'participant.person_id')
    .replaceAll('unit_id', 'participant.unit_id')

/** Answers for rows that the reader's own row security shows, and about custody only to who may read custody. */
export const CARD_STATE = `create function people.card_state(persons uuid[])
  returns table (person_id uuid, is_adult boolean, is_custody_clear boolean, is_published boolean, code_name text)
  language sql stable security definer set search_path = pg_catalog as $$
    select participant.person_id,
      coalesce(identity.birth_on <=
        (nullif(current_setting('titian.today', true), '')::date - interval '18 years')::date, false),
      case when ${of('criminal')} then not exists (
        select from people.custody_episode episode
        where episode.person_id = participant.person_id
          and coalesce(episode.ended_on, 'infinity') > nullif(current_setting('titian.today', true), '')::date
          and (episode.legal_stage = 'REMAND' or episode.is_life or episode.further_case_pending)) end,
      card.id is not null,
      case when participant.person_id = nullif(current_setting('titian.person', true), '')::uuid
        then card.code_name end
    from people.participant
      join people.identity on identity.person_id = participant.person_id
      left join people.card_origin origin on origin.person_id = participant.person_id
      left join card.card on card.id = origin.card_id
    where participant.person_id = any (persons) and (${of('work')})
  $$`
