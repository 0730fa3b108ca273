import { relationsThatAllow } from '@titian/shared/accounts/policy.ts'
import { offeredCorrection } from '@titian/shared/journeys/correction.ts'
import { stepsKnownAt } from '@titian/shared/journeys/timeline.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import { relationsTo } from '../platform/graphql/guard.ts'
import type { Command, Operation } from '../platform/graphql/operation.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { JourneyStepType, JourneyType } from './journey.type.ts'
import { JOURNEY_COLUMNS, type JourneyRow, type StepRow, stepsOf } from './journey-rows.ts'

export const toJourney = (row: JourneyRow, asOfOn: string | null = null): JourneyType =>
  Object.assign(new JourneyType(), row, { id: toTypeId('jrn', row.id), asOfOn })

/** The journey with this id, if the viewer may see it; absent and hidden are the same null. */
export const findJourney = async (operation: Operation, id: string): Promise<JourneyType | null> => {
  if (relationsThatAllow(roleOf(operation.viewer), 'work').length === 0) return null
  const [row] = await operation.rows<JourneyRow>(
    sql`select ${JOURNEY_COLUMNS} from people.journey where id = ${id}::uuid`,
  )
  return row ? toJourney(row) : null
}

/**
 * The steps that were recorded by an instant, as the contract has them: which count, and which were corrected then.
 * What the viewer may correct is said of today, also where one looks at a day in the past.
 */
export const toSteps = (
  rows: readonly StepRow[],
  instant: string,
  { viewer, now }: Pick<Operation, 'viewer' | 'now'>,
): JourneyStepType[] => {
  const known = rows.filter((row) => row.recordedAt <= instant)
  const counting = new Set(stepsKnownAt(known, instant).map(({ id }) => id))
  const corrected = new Set(known.map(({ corrects }) => corrects))
  const steps = new Map(
    known.map((row) => [
      row.id,
      Object.assign(new JourneyStepType(), row, {
        id: toTypeId('jst', row.id),
        recordedAt: new Date(row.recordedAt),
        counts: counting.has(row.id),
        isCorrected: corrected.has(row.id),
        offered: relationsTo(viewer, row).includes('UNIT')
          ? offeredCorrection(rows, row.id, roleOf(viewer), now.toISOString())
          : null,
      }),
    ]),
  )
  return known.flatMap((row) => {
    const step = steps.get(row.id)
    return step ? Object.assign(step, { corrects: (row.corrects && steps.get(row.corrects)) ?? null }) : []
  })
}

/** The step with this id, if the viewer may see it. */
export const findStep = async (operation: Operation, id: string): Promise<JourneyStepType | null> => {
  if (relationsThatAllow(roleOf(operation.viewer), 'work').length === 0) return null
  const [row] = await operation.rows<{ personId: string }>(
    sql`select person_id as "personId" from people.journey_step where id = ${id}::uuid`,
  )
  if (!row) return null
  const rows = await stepsOf((query) => operation.rows(query), row.personId)
  const wanted = toTypeId('jst', id)
  return toSteps(rows, operation.now.toISOString(), operation).find((step) => step.id === wanted) ?? null
}

/** Whose journey this is; null when there is none. For commands, which then ask whether the person is theirs. */
export const personOfJourney = async ({ rows }: Command, id: string | null): Promise<string | null> => {
  const [row] = await rows<{ personId: string }>(
    sql`select person_id as "personId" from people.journey where id = ${id}::uuid`,
  )
  return row?.personId ?? null
}
