import { type ConfirmationBlocker, decideConfirmation } from '@titian/shared/readiness/confirm.ts'
import { readinessOf } from '@titian/shared/readiness/readiness.ts'
import { lockJourney } from '../journeys/journey-machine.ts'
import type { MoveJourney } from '../journeys/move-journey.ts'
import { holdParticipant } from '../participants/hold-participant.ts'
import { restrictionOf } from '../participants/use-restriction-rows.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import type { Command } from '../platform/graphql/operation.ts'
import { ReadinessConfirmation } from './readiness-confirmation.entity.ts'
import { factsOf, toFacts } from './readiness-rows.ts'
import { rulesOn } from './rule-rows.ts'

export type Confirmed =
  | 'CONFIRMED'
  | 'NOT_FOUND'
  | 'NO_JOURNEY'
  | 'CONFLICT'
  | { blockers: readonly ConfirmationBlocker[] }

/**
 * A person of staff confirms that somebody is job-ready: the journey moves there through the machine, unless it
 * stands there with a confirmation that had ended, and the answers that it rested on are kept.
 */
export const confirmJobReady = async (
  command: Command,
  move: MoveJourney,
  { personId, expectedVersion }: { personId: string | null; expectedVersion: number },
): Promise<Confirmed> => {
  const { em, now, today, actor, rows } = command
  const person = await holdParticipant(command, personId)
  const facts = person && (await factsOf(rows, person.personId))
  if (!person || !facts) return 'NOT_FOUND'
  const journey = await lockJourney(command, person.personId)
  if (!journey) return 'NO_JOURNEY'
  if (journey.version !== expectedVersion) return 'CONFLICT'
  const readiness = readinessOf(toFacts(facts, today), await rulesOn(rows, today), today)
  const decision = decideConfirmation(
    readiness,
    {
      stage: journey.stage,
      isConfirmed: facts.confirmedAt !== null,
      isResting: (await restrictionOf(command, person.personId)) !== null,
    },
    roleOf(actor),
  )
  if (!decision.isAllowed) return { blockers: decision.blockers }
  if (journey.stage !== 'JOB_READY') {
    const moved = await move(command, {
      personId: person.personId,
      to: 'JOB_READY',
      reason: 'READINESS_CONFIRMED',
      effectiveOn: today,
      facts: { isReady: true },
    })
    if (moved.outcome !== 'MOVED') throw new Error('The machine refuses what the rules of readiness allow.')
  }
  em.create(ReadinessConfirmation, {
    personId: person.personId,
    unitId: person.unitId,
    confirmedAt: now,
    confirmedBy: actor.kind === 'ACCOUNT' ? actor.accountId : null,
    requirementSet: decision.requirementSet,
    answers: readiness.answers,
  })
  await em.flush()
  return 'CONFIRMED'
}
