import type { FieldProblem } from '@titian/shared/participants/field-problem.ts'
import type { Recordable } from '@titian/shared/participants/recording.ts'
import type { Command, Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import type { UserError } from '../platform/graphql/user-error.ts'
import { findParticipant } from './find-participant.ts'
import { type HeldParticipant, holdParticipant } from './hold-participant.ts'
import { findKept, keepRequest, type SentRequest } from './keep-once.ts'
import type { ParticipantType } from './participant.type.ts'
import { type RecordingProblem, type Refusals, refusalsFor } from './recording-refusals.ts'
import { requireRecorder } from './require-recorder.ts'
import { isHeldBack } from './use-restriction-rows.ts'

/** A fact that somebody writes down about a person of their unit. */
export interface Recording<Problem extends string> {
  /** The command, in domain words. */
  name: string
  what: Recordable
  /** Whom it is about, as the contract names people. */
  participant: string
  refusals: Refusals<Problem>
  /** For what creates something: the request by its key. */
  sent?: SentRequest | null
}

/** What a payload of recording is made of: the person as they are now, or why nothing was kept. */
export interface Recorded {
  participant: ParticipantType | null
  errors: UserError[]
}

/**
 * Runs `write` for a person of the viewer's unit whose role records such a thing, one command for a person after the
 * other. What it answers are the problems that kept it from writing; then it must not have written.
 */
export const recordFact = async <Problem extends string>(
  operation: Operation,
  { name, what, participant, refusals, sent = null }: Recording<Problem | RecordingProblem>,
  write: (
    command: Command,
    person: HeldParticipant,
  ) => Promise<readonly FieldProblem<Problem | RecordingProblem>[]>,
): Promise<Recorded> => {
  requireRecorder(operation, what)
  const personId = fromTypeId('ptc', participant)
  const record = async (command: Command) => {
    const person = await holdParticipant(command, personId)
    if (!person) return [{ problem: 'NOT_FOUND', field: 'participant' } as const]
    const kept = await findKept(command, sent)
    if (kept === 'REUSED') return [{ problem: 'REUSED', field: 'idempotencyKey' } as const]
    if (kept) return []
    if (await isHeldBack(command, person.personId, what))
      return [{ problem: 'RESTRICTED', field: 'participant' } as const]
    const found = await write(command, person)
    if (found.length > 0) return found
    keepRequest(command, sent, person)
    await command.em.flush()
    return []
  }
  const spec = { name, actsAs: 'titian_command' } as const
  const problems = await operation.command(spec, record, (found) => found.length > 0)
  return {
    participant: problems.length === 0 && personId ? await findParticipant(operation, personId) : null,
    errors: refusalsFor(operation, refusals, problems),
  }
}

/** Whether somebody wrote since the version that a change rests on; null for what was not there. */
export const isStale = (
  row: { version: number } | null,
  expectedVersion: number | null | undefined,
): boolean => (row?.version ?? null) !== (expectedVersion ?? null)

export const STALE = { problem: 'VERSION', field: 'expectedVersion' } as const
