import type { PeopleRows } from './people-rows.ts'
import type { SyntheticPerson } from './person.ts'
import { instant, type Owner, type RowContext } from './row-context.ts'

/** The work that a person found. Its wage is a share here; in rupiah it is written where the minimum is known. */
export const addPlacementRows = (
  rows: PeopleRows,
  { foundWork }: SyntheticPerson,
  { random }: RowContext,
  owner: Owner,
): void => {
  if (!foundWork) return
  const { ended, startsOn } = foundWork
  rows.placement.push({
    ...owner,
    organisation_id: foundWork.employer,
    occupation_code: foundWork.occupation,
    region_code: foundWork.region,
    kind: foundWork.kind,
    starts_on: startsOn,
    ended_on: ended?.on ?? null,
    end_reason: ended?.reason ?? null,
    wage_share: foundWork.wageShare,
    hours_per_week: foundWork.hoursPerWeek,
    has_written_contract: foundWork.hasWrittenContract,
    has_social_insurance: foundWork.hasSocialInsurance,
    journey_moved_on: startsOn,
    recorded_at: instant(random.fork('placement'), startsOn),
  })
}
