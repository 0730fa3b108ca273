import type { Stage } from '@titian/shared/journeys/stage.ts'
import type { Pathway } from '@titian/shared/participants/pathway.ts'
import type { OfPerson } from '../participants/per-person.ts'
import type { Tx } from '../platform/database/database.ts'
import { Journey } from './journey.entity.ts'
import { JourneyStep } from './journey-step.entity.ts'

/** A journey of an invented participant, for tests, with a step for each stage that it went through. */
export const aJourneyOf = async (
  { em }: Tx,
  { personId, unitId }: OfPerson,
  given: { through?: readonly Stage[]; pathway?: Pathway; sinceOn?: string } = {},
): Promise<string> => {
  const { through = ['ADMITTED'], pathway = 'EMPLOYMENT', sinceOn = '2026-03-01' } = given
  const stage = through.at(-1) ?? 'ADMITTED'
  const journey = em.create(Journey, { personId, unitId, stage, pathway, sinceOn })
  await em.flush()
  through.forEach((toStage, index) => {
    em.create(JourneyStep, {
      journeyId: journey.id,
      personId,
      unitId,
      fromStage: through[index - 1] ?? null,
      toStage,
      reason: index === 0 ? 'REGISTERED' : 'INTAKE_ASSESSMENT',
      effectiveOn: sinceOn,
      recordedAt: new Date(`2026-03-01T0${index}:00:00Z`),
    })
  })
  await em.flush()
  return journey.id
}
