import type { Tx } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'
import { MAIN_EMPLOYER, PARTNER_NAMES, type PartnerKey, type VerificationState } from './partners.ts'

/** What personas and tests need to find in the seeded demonstration. */
export interface DemonstrationHandles {
  /** The verified employer whose persona searches. */
  mainEmployerId: string
  employers: readonly { id: string; name: string; state: VerificationState }[]
  units: readonly { id: string; name: string; kind: string; provinceCode: string }[]
  /** The ministry, the training centre and the other partners. */
  partners: Record<PartnerKey, string>
  /** Every invented organisation by its name. */
  organisations: ReadonlyMap<string, string>
  /** Somebody on release, job-ready, who agreed to be shown: the participant's persona. */
  person: { personId: string; fullName: string; unitId: string }
  peopleCount: number
}

interface OrganisationRow {
  id: string
  name: string
  kind: string
  provinceCode: string
  state: VerificationState | null
}

/**
 * Finds the handles in a seeded installation, also at a later start: one that was cut short after the people
 * can so be carried on. Null when nobody there can be the persona.
 */
export const findHandles = async (tx: Tx): Promise<DemonstrationHandles | null> => {
  const [person] = await tx.rows<DemonstrationHandles['person']>(PERSONA)
  if (!person) return null
  const organisations = await tx.rows<OrganisationRow>(sql`
    select id, name, kind, province_code as "provinceCode", state
    from org.organisation left join org.employer_verification on organisation_id = id
    where synthetic`)
  const ids = new Map(organisations.map(({ id, name }) => [name, id]))
  const [count] = await tx.rows<{ people: number }>(
    sql`select count(*)::int as people from people.participant`,
  )
  const isUnit = ({ kind }: OrganisationRow) =>
    kind === 'CORRECTIONS_UNIT' || kind === 'COMMUNITY_CORRECTIONS'
  return {
    mainEmployerId: ids.get(MAIN_EMPLOYER) ?? '',
    employers: organisations.flatMap(({ id, name, state }) => (state === null ? [] : [{ id, name, state }])),
    units: organisations
      .filter(isUnit)
      .map(({ id, name, kind, provinceCode }) => ({ id, name, kind, provinceCode })),
    partners: Object.fromEntries(
      Object.entries(PARTNER_NAMES).map(([key, name]) => [key, ids.get(name) ?? '']),
    ) as Record<PartnerKey, string>,
    organisations: ids,
    person,
    peopleCount: count?.people ?? 0,
  }
}

/**
 * The participant's persona: the first by register number of the welders on conditional release in Bandung who
 * have all that a card needs and exclude nobody.
 */
const PERSONA = sql<DemonstrationHandles['person']>`
  select participant.person_id as "personId", full_name as "fullName", participant.unit_id as "unitId"
  from people.participant
    join people.identity using (person_id)
    join people.journey using (person_id)
    join people.work_profile using (person_id)
    join people.availability using (person_id)
    join people.custody_episode episode using (person_id)
  where stage = 'JOB_READY' and journey.pathway = 'EMPLOYMENT' and occupation_code = '7212-welder'
    and wanted_regions[1] = '32.73' and return_region = '32.73' and full_name like '% %'
    and episode.legal_stage = 'CONDITIONAL_RELEASE' and not episode.further_case_pending
    and exists (select from people.consent where consent.person_id = participant.person_id and purpose = 'SHOW'
      and withdrawn_at is null and until_on > (given_at + interval '360 days')::date)
    and not exists (select from people.consent where consent.person_id = participant.person_id
      and (excluded_employers <> '{}' or excluded_regions <> '{}' or excluded_families <> '{}'))
    and latest_start_on - confirmed_on < 50 and band = 'NOW'
  order by register_number limit 1`
