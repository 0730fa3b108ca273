import { type OfPerson, readerOf } from '../participants/per-person.ts'
import { sql } from '../platform/database/sql.ts'
import type { ProjectedFacts } from './projected-facts.ts'

/** What a card's status rests on, as the viewer's own role may read it; the gate answers by yes and no. */
export interface CardStatusRow
  extends OfPerson,
    Pick<
      ProjectedFacts,
      'pathway' | 'is_confirmed' | 'occupation_code' | 'wanted_regions' | 'band' | 'consents'
    > {
  stage: ProjectedFacts['stage'] | null
  is_adult: boolean
  is_custody_clear: boolean | null
  is_published: boolean
  code_name: string | null
}

export const readCardStatus = readerOf<CardStatusRow>(
  'work',
  (ids) => sql`
    select participant.person_id as "personId", participant.unit_id as "unitId", participant.pathway, journey.stage,
      exists (select from people.readiness_confirmation confirmation
        where confirmation.person_id = participant.person_id and ended_at is null) as is_confirmed,
      profile.occupation_code, coalesce(profile.wanted_regions, '{}') as wanted_regions,
      case when availability.band is null then null else jsonb_build_object('band', availability.band,
        'confirmed_on', availability.confirmed_on, 'latest_start_on', availability.latest_start_on) end as band,
      coalesce((select jsonb_agg(jsonb_build_object(
          'given_at', to_char(given_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'given_on', (given_at at time zone 'Asia/Jakarta')::date, 'until_on', until_on,
          'is_withdrawn', withdrawn_at is not null, 'excluded_employers', excluded_employers,
          'excluded_regions', excluded_regions, 'excluded_families', excluded_families))
        from people.consent where consent.person_id = participant.person_id and purpose = 'SHOW'), '[]') as consents,
      state.is_adult, state.is_custody_clear, state.is_published, state.code_name
    from people.participant
      join people.card_state(${ids}) state on state.person_id = participant.person_id
      left join people.journey on journey.person_id = participant.person_id
      left join people.work_profile profile on profile.person_id = participant.person_id
      left join people.availability on availability.person_id = participant.person_id
    where participant.person_id = any (${ids})`,
)
