import { type RecipientProblem, recipientProblem } from '@titian/shared/introductions/recipients.ts'
import { sql } from '../platform/database/sql.ts'
import type { Command } from '../platform/graphql/operation.ts'
import { type EmployerProblem, lockOwn } from './employer-move.ts'
import { Recipient } from './recipient.entity.ts'
import type { SignedInEmployer } from './require-employer.ts'

/**
 * Names one more of the employer's people for an opened name, by somebody who is named. The row that is the permission
 * and what the person reads of it change together. Role: titian_command.
 */
export const nameRecipient = async (
  command: Command,
  by: SignedInEmployer,
  wish: { id: string; accountId: string | null; expectedVersion: number },
): Promise<EmployerProblem | RecipientProblem | null> => {
  const { em, rows, today } = command
  const { id, accountId } = wish
  const own = await lockOwn(command, by, id, wish.expectedVersion)
  if (typeof own === 'string') return own
  if (!own.shown.isRecipient) return 'NOT_A_RECIPIENT'
  const [colleague] = await rows<{ name: string }>(sql`
    select name from hire.members_of(${by.organisationId}::uuid) where account_id = ${accountId}::uuid`)
  const [named] = await rows<{ count: number; isNamed: boolean }>(sql`
    select count(*)::int as count, coalesce(bool_or(account_id = ${accountId}::uuid), false) as "isNamed"
    from hire.recipient where introduction_id = ${id}::uuid`)
  const [open] = await rows(sql`
    select from hire.disclosed_person where introduction_id = ${id}::uuid and open_until >= ${today}::date`)
  const problem = recipientProblem({
    isNameOpen: open !== undefined,
    isColleague: colleague !== undefined,
    isNamed: named?.isNamed ?? false,
    named: named?.count ?? 0,
  })
  if (problem || !colleague || accountId === null) return problem ?? 'NO_COLLEAGUE'
  command.concerns(own.introduction.personId)
  em.create(Recipient, {
    introductionId: id,
    accountId,
    organisationId: by.organisationId,
    name: colleague.name,
    namedOn: today,
  })
  await em.flush()
  for (const table of [sql`hire.disclosed_person`, sql`hire.disclosed_contact`])
    await rows(sql`
      update ${table} set recipients = recipients || ${accountId}::uuid where introduction_id = ${id}::uuid`)
  await rows(sql`update people.introduction set recipients = recipients + 1 where id = ${id}::uuid`)
  await rows(sql`update hire.introduction set version = version + 1 where id = ${id}::uuid`)
  return null
}
