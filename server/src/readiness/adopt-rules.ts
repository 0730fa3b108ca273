import { type ApprovalProblem, decideApproval, waiversOf } from '@titian/shared/readiness/rule-adoption.ts'
import type { Difference } from '@titian/shared/readiness/rule-preview.ts'
import { sql } from '../platform/database/sql.ts'
import type { Command } from '../platform/graphql/operation.ts'
import type { ReadinessListener } from './on-readiness-lapsed.ts'
import { findPreview } from './rule-people.ts'
import { openRules, type RuleRow } from './rule-rows.ts'

export type Adoption = { id: string } | { problem: ApprovalProblem | 'CONFLICT' }

/**
 * Puts the proposed rules in force, if what they do now is what the approver saw; and does to those who drop out
 * what was chosen: waivers until a day, or the end of their confirmation.
 */
export const adoptRules = async (
  command: Command,
  approver: string,
  seen: { expectedVersion: number; fingerprint: string },
  onLapsed: readonly ReadinessListener[],
): Promise<Adoption> => {
  const { rows, now, today } = command
  await rows(sql`select pg_advisory_xact_lock(hashtextextended('requirement sets', 0))`)
  const open = await openRules(rows)
  if (!open) return { problem: 'NOT_PROPOSED' }
  if (open.version !== seen.expectedVersion) return { problem: 'CONFLICT' }
  const preview = await findPreview(rows, open.body, today)
  const problem = decideApproval({
    isProposed: open.state === 'PROPOSED',
    proposedBy: open.proposedBy,
    approver,
    isOneLetInByOther: await isOneLetInByOther(rows, approver, open.proposedBy),
    shownFingerprint: seen.fingerprint,
    fingerprint: preview.fingerprint,
  })
  if (problem) return { problem }
  const [adoptedAs] = await rows<{ number: number }>(sql`
    update app.requirement_set set state = 'IN_FORCE', approved_by = ${approver}::uuid, effective_from = ${today}::date,
      approved_at = ${now.toISOString()}::timestamptz, version = version + 1,
      number = (select max(number) + 1 from app.requirement_set)
    where id = ${open.id}::uuid returning number`)
  const number = adoptedAs?.number ?? 0
  if (open.leavers === 'GRACE') await giveTime(command, preview.leaves, number, open)
  else await endConfirmations(command, preview.leaves, onLapsed)
  return { id: open.id }
}

const isOneLetInByOther = async (rows: Command['rows'], one: string, other: string | null) => {
  const [answer] = await rows<{ is: boolean | null }>(
    sql`select app.is_let_in_by_other(${one}::uuid, ${other}::uuid) as is`,
  )
  return answer?.is ?? false
}

const giveTime = async (
  { rows, today }: Command,
  leaves: readonly Difference[],
  number: number,
  { graceUntil }: RuleRow,
): Promise<void> => {
  if (graceUntil === null) return
  const waivers = leaves.flatMap((difference) =>
    waiversOf(difference, number, graceUntil).map((waiver) => ({
      person_id: difference.person.personId,
      unit_id: difference.person.unitId,
      requirement: waiver.requirement,
      waived_by: waiver.waivedBy,
      reason: waiver.reason,
      until_on: waiver.untilOn,
    })),
  )
  await rows(sql`
    insert into people.readiness_waiver (person_id, unit_id, requirement, waived_by, reason, recorded_on, until_on)
    select person_id, unit_id, requirement, waived_by, reason, ${today}::date, until_on
    from jsonb_to_recordset(${JSON.stringify(waivers)}::jsonb) as fresh (person_id uuid, unit_id uuid,
      requirement text, waived_by text, reason text, until_on date)`)
}

const endConfirmations = async (
  command: Command,
  leaves: readonly Difference[],
  onLapsed: readonly ReadinessListener[],
): Promise<void> => {
  const { rows, now } = command
  const ids = leaves.filter(({ person }) => person.isConfirmed).map(({ person }) => person.personId)
  if (ids.length === 0) return
  await rows(sql`
    update people.readiness_confirmation set ended_at = greatest(confirmed_at, ${now.toISOString()}::timestamptz)
    where person_id = any (${`{${ids.join(',')}}`}::uuid[]) and ended_at is null`)
  for (const personId of ids) {
    command.concerns(personId)
    for (const tell of onLapsed) await tell(command, { personId, at: now })
  }
}
