import { STAGES, type Stage } from '@titian/shared/journeys/stage.ts'
import { TRANSITIONS } from '@titian/shared/journeys/transitions.ts'
import type { PeopleRows } from './people-rows.ts'
import type { SyntheticPerson } from './person.ts'
import { instant, type Owner, type RowContext } from './row-context.ts'
import { reasonFor } from './timeline.ts'

/** The journey with its steps, and what the person agreed to. */
export const addJourneyRows = (
  rows: PeopleRows,
  person: SyntheticPerson,
  { random }: RowContext,
  owner: Owner,
): void => {
  const { plan, timeline, agreements } = person
  const journeyId = random.uuid()
  const moments = timeline.moments.flatMap(({ milestone, on }) =>
    isStage(milestone) ? [{ stage: milestone, on }] : [],
  )
  rows.journey.push({
    ...owner,
    id: journeyId,
    stage: plan.stage,
    pathway: plan.pathway,
    since: moments.at(-1)?.on ?? null,
    version: moments.length,
  })
  moments.forEach(({ stage, on }, index) => {
    const from = moments[index - 1]?.stage ?? null
    const reason = reasonFor(random, stage, plan)
    const way = TRANSITIONS.find(
      (entry) => entry.from === from && entry.to === stage && entry.reasons.includes(reason),
    )
    const step = {
      ...owner,
      journey_id: journeyId,
      from_stage: from,
      to_stage: stage,
      reason,
      recorded_at: instant(random, on),
    }
    rows.journey_step.push({
      ...step,
      id: random.uuid(),
      rested_on: way?.needs ?? [],
      effective_on: on,
      corrects: null,
    })
  })
  for (const agreement of agreements)
    rows.consent.push({
      ...owner,
      purpose: agreement.purpose,
      notice_version: '2026-01',
      given_at: instant(random, agreement.givenOn),
      until_on: agreement.untilOn,
      channel: agreement.channel,
      given_by: 'SELF',
      witness_office: agreement.witnessOffice,
      withdrawn_at: agreement.withdrawnOn ? `${agreement.withdrawnOn}T00:00:00Z` : null,
      withdrawn_via: agreement.withdrawnVia,
      excluded_employers: agreement.excludedEmployers,
      excluded_regions: agreement.excludedRegions,
      excluded_families: agreement.excludedFamilies,
    })
}

const isStage = (milestone: string): milestone is Stage => (STAGES as readonly string[]).includes(milestone)
