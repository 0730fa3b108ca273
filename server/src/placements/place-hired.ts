import { type MinimumWage, minimumWageIn } from '@titian/shared/vacancies/minimum-wage.ts'
import type { HiringListener } from '../introductions/on-hired.ts'
import type { MoveJourney } from '../journeys/move-journey.ts'
import { sql } from '../platform/database/sql.ts'
import { Placement } from './placement.entity.ts'
import { moveToPlaced } from './start-work.ts'
import { voidPlacements } from './void-placement.ts'

/** Writes the placement of whoever is hired, takes the card away, and moves the journey on the first day of work. */
export const placeHired = (
  minimumWages: readonly MinimumWage[],
  moveJourney: MoveJourney,
): HiringListener => ({
  onHired: async (command, hired) => {
    const { em, rows, now, today, actor } = command
    const [vacancy] = await rows<{ occupation: string; region: string }>(sql`
      select occupation_code as occupation, region_code as region from hire.vacancy
      where id = ${hired.vacancyId}::uuid`)
    const regionCode = vacancy?.region ?? null
    const year = Number(hired.startsOn.slice(0, 4))
    const minimum = regionCode === null ? null : minimumWageIn(minimumWages, regionCode, year)
    const { vacancyId: _, ...facts } = hired
    // A hiring that was taken back before it began left its row; the new one takes its place in the introduction.
    await rows(sql`
      update people.placement set introduction_id = null where introduction_id = ${hired.introductionId}::uuid`)
    const placement = em.create(Placement, {
      ...facts,
      occupationCode: vacancy?.occupation ?? null,
      regionCode,
      minimumWage: minimum?.monthly ?? null,
      recordedAt: now,
      recordedBy: actor.kind === 'ACCOUNT' ? actor.accountId : null,
    })
    await em.flush()
    await rows(sql`select card.unpublish(${hired.personId}::uuid)`)
    const { id, personId, startsOn } = placement
    if (startsOn <= today) await moveToPlaced(command, moveJourney, { id, personId, startsOn })
  },
  onHiringTakenBack: async (command, introductionId) => {
    await voidPlacements(command, sql`introduction_id = ${introductionId}::uuid`, command.today)
  },
})
