import type { Role } from '@titian/shared/accounts/role.ts'
import type { MoveFacts } from '@titian/shared/journeys/condition.ts'
import { type Blocker, decideMove } from '@titian/shared/journeys/move.ts'
import type { Reason } from '@titian/shared/journeys/reason.ts'
import type { Stage } from '@titian/shared/journeys/stage.ts'
import type { Day } from '@titian/shared/participants/calendar.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import type { Command } from '../platform/graphql/operation.ts'
import { appendStep, type JourneyMachine, lockJourney } from './journey-machine.ts'
import { gatherMoveFacts } from './move-facts.ts'

/** A move that somebody, or a later room, wants of a person's journey. */
export interface JourneyMove {
  personId: string
  to: Stage
  reason: Reason
  effectiveOn: Day
  /** The version that the decision rested on; left out by rooms that lock what they rest on. */
  expectedVersion?: number
  /** Whose move it is, where that is not the actor's own role: hiring moves for the placement office. */
  onBehalfOf?: Role
  /** What the calling room knows itself, in this very transaction. */
  facts?: Partial<MoveFacts>
}

export type MoveOutcome =
  | { outcome: 'MOVED'; from: Stage; version: number; stepId: string }
  | { outcome: 'REFUSED'; blockers: readonly Blocker[] }
  | { outcome: 'CONFLICT' }
  | { outcome: 'NO_JOURNEY' }

export type MoveJourney = (command: Command, move: JourneyMove) => Promise<MoveOutcome>

/**
 * The one way in which a journey moves, for commands of every room: the machine decides, the step is appended and
 * listeners are told, all in the transaction of `command`. Role: titian_command.
 */
export const moveJourneyWith =
  (machine: JourneyMachine): MoveJourney =>
  async (command, move) => {
    const { now, today } = command
    const journey = await lockJourney(command, move.personId)
    if (!journey) return { outcome: 'NO_JOURNEY' }
    if (move.expectedVersion !== undefined && move.expectedVersion !== journey.version)
      return { outcome: 'CONFLICT' }
    const known = await gatherMoveFacts(machine.factSources, command.rows, journey, { now, today })
    const { to, reason, effectiveOn, onBehalfOf } = move
    const decision = decideMove(
      { stage: journey.stage, pathway: journey.pathway, since: journey.sinceOn },
      { to, reason, effectiveOn, role: onBehalfOf ?? roleOf(command.actor) },
      { ...known, ...move.facts },
      today,
    )
    if (!decision.isAllowed) return { outcome: 'REFUSED', blockers: decision.blockers }
    const { step } = decision
    const appended = await appendStep(machine, command, journey, {
      ...step,
      restedOn: [...step.restedOn],
      corrects: null,
      stands: { stage: step.toStage, sinceOn: step.effectiveOn },
    })
    return { outcome: 'MOVED', from: step.fromStage, ...appended }
  }
