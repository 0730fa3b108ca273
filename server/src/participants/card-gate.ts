/**
 * The one question about birth and custody that the projection may ask: may this person be shown at all?
 * A view of its owner's rights, so that the projector needs no privilege on identity or custody. An unknown
 * birth date answers no.
 */
export const CARD_GATE = [
  `create view people.card_gate with (security_barrier) as
     select participant.person_id,
       coalesce(
         identity.birth_on <= ((select current_setting('titian.today', true)::date) - interval '18 years')::date
           and not exists (
             select 1 from people.custody_episode episode
             where episode.person_id = participant.person_id
               and (episode.ended_on is null
                 or episode.ended_on > (select current_setting('titian.today', true)::date))
               and (episode.legal_stage = 'REMAND' or episode.is_life or episode.further_case_pending)
           ),
         false
       ) as may_be_shown
     from people.participant
       join people.identity on identity.person_id = participant.person_id`,
  'grant select on people.card_gate to titian_projector',
]
