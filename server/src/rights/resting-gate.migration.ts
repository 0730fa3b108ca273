import { Migration } from '@mikro-orm/migrations'

/** Whose data rest is shown to nobody and introduced to nobody, whatever else is true: the gate says so, without a why. */
export class RestingGateMigration extends Migration {
  override up(): void {
    this.addSql(CARD_GATE)
  }
}

const CARD_GATE = `create or replace view people.card_gate with (security_barrier) as
  select participant.person_id,
    coalesce(
      identity.birth_on <= ((select current_setting('titian.today', true)::date) - interval '18 years')::date
        and not exists (
          select 1 from people.custody_episode episode
          where episode.person_id = participant.person_id
            and (episode.ended_on is null
              or episode.ended_on > (select current_setting('titian.today', true)::date))
            and (episode.legal_stage = 'REMAND' or episode.is_life or episode.further_case_pending)
        )
        and not exists (
          select 1 from people.placement
          where placement.person_id = participant.person_id and placement.ended_on is null
            and placement.journey_moved_on is null
        )
        and not exists (
          select 1 from people.use_restriction resting
          where resting.person_id = participant.person_id and resting.lifted_at is null
        ),
      false
    ) as may_be_shown
  from people.participant
    join people.identity on identity.person_id = participant.person_id`
