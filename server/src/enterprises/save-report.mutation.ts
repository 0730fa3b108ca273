import {
  isWritable,
  lineProblems,
  MOST_LINES,
  type ReceiptKind,
  reportProblems,
} from '@titian/shared/enterprises/report.ts'
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import { DayNotAccepted, NumberNotAccepted, TextNotAccepted } from '../participants/recording-errors.ts'
import { sql } from '../platform/database/sql.ts'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import type { Command, Operation } from '../platform/graphql/operation.ts'
import { Rupiah } from '../platform/graphql/rupiah.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import type { Acted } from './act-on-enterprise.ts'
import { actOnReport } from './act-on-report.ts'
import { ReceiptKindEnum } from './capital.types.ts'
import { REPORT_REFUSALS, ReportNotAccepted } from './capital-refusals.ts'
import { EDITED } from './enterprise-errors.ts'
import { enterprisePayload } from './enterprise-payload.ts'
import type { HeldEnterprise } from './hold-enterprise.ts'
import { ReceiptLine } from './receipt-line.entity.ts'

@InputType({ description: 'A purchase, or a sum given back.' })
export class ReceiptLineInput {
  @Field(() => ReceiptKindEnum, { description: 'For what.' })
  kind!: ReceiptKind

  @Field(() => String, { description: 'What was bought, 1 to 120 characters.' })
  what!: string

  @Field(() => Rupiah, { description: 'What it came to.' })
  amount!: number

  @Field(() => CalendarDate, { description: 'The day on the receipt.' })
  spentOn!: string

  @Field(() => ID, {
    nullable: true,
    description: 'The photograph: a stored file of kind RECEIPT of a member.',
  })
  file?: string | null
}

@InputType({ description: 'The lines of an accountability report, whole.' })
export class SaveReportInput {
  @Field(() => ID, { description: 'The report.' })
  report!: string

  @Field(() => [ReceiptLineInput], {
    description: 'All its lines, at most 100; they take the place of the former.',
  })
  lines!: ReceiptLineInput[]

  @Field(() => Boolean, { description: 'Whether it is handed in; then it must add up to the rupiah.' })
  isSubmitted!: boolean

  @Field(() => Int, { description: 'The version of the report that was looked at.' })
  expectedVersion!: number
}

const SaveReportPayload = enterprisePayload('SaveReport', [
  ...EDITED,
  ReportNotAccepted,
  TextNotAccepted,
  NumberNotAccepted,
  DayNotAccepted,
])

@Resolver()
export class SaveReportMutation {
  @Mutation(() => SaveReportPayload, {
    description: 'Saves an accountability report, and hands it in when it equals what was paid.',
  })
  saveReport(
    @Ctx() operation: Operation,
    @Arg('input', () => SaveReportInput, { description: 'The lines.' }) input: SaveReportInput,
  ): Promise<Acted> {
    const { report, expectedVersion, isSubmitted } = input
    return actOnReport(
      operation,
      { name: 'SaveReport', act: 'KEEP', report, expectedVersion, refusals: REPORT_REFUSALS },
      async (command, tranche, held) => {
        const { em, now, today, actor } = command
        if (!isWritable(tranche.reportState)) return [{ problem: 'STATE', field: 'report' }]
        if (input.lines.length > MOST_LINES) return [{ problem: 'TOO_MANY', field: 'lines' }]
        const lines = input.lines.map(({ file, kind, what, amount, spentOn }) => ({
          kind,
          what: what.trim(),
          amount,
          spentOn,
          fileId: file ? fromTypeId('fil', file) : null,
          hasReceipt: Boolean(file),
        }))
        const wrong = lines.flatMap((line) => lineProblems(line, tranche.paidOn, today))
        if (wrong.length > 0) return wrong.map(({ problem }) => ({ problem, field: 'lines' }))
        const files = input.lines.filter(({ file }) => file).length
        if ((await filesOf(command, held, lines)) < files) return [{ problem: 'FILE', field: 'lines' }]
        const problems = isSubmitted ? reportProblems(lines, tranche) : []
        if (problems.length > 0) return problems.map((problem) => ({ problem, field: 'lines' }))
        await command.rows(sql`update people.receipt_line set removed_at = ${now.toISOString()}::timestamptz
          where tranche_id = ${tranche.id}::uuid and removed_at is null`)
        const by = actor.kind === 'ACCOUNT' ? actor.accountId : null
        for (const { hasReceipt: _, ...line } of lines)
          em.create(ReceiptLine, {
            enterpriseId: held.business.id,
            trancheId: tranche.id,
            ...line,
            recordedAt: now,
            recordedBy: by,
            removedAt: null,
          })
        if (isSubmitted) em.assign(tranche, { reportState: 'SUBMITTED', submittedOn: today, submittedBy: by })
        // A draft that was saved is another version too, for whoever looked at it before.
        else
          await command.rows(
            sql`update people.capital_tranche set version = version + 1 where id = ${tranche.id}::uuid`,
          )
        return []
      },
    )
  }
}

/** How many of the lines' photographs are receipts on record of a member of the business. */
const filesOf = async (
  { rows }: Command,
  { members }: HeldEnterprise,
  lines: readonly { fileId: string | null }[],
): Promise<number> => {
  const given = lines.flatMap(({ fileId }) => fileId ?? [])
  const known = await rows<{ id: string }>(sql`
    select id from people.stored_file where kind = 'RECEIPT' and removed_at is null
      and id = any (${`{${given.join(',')}}`}::uuid[])
      and person_id = any (${`{${members.map(({ personId }) => personId).join(',')}}`}::uuid[])`)
  const ids = new Set(known.map(({ id }) => id))
  return given.filter((id) => ids.has(id)).length
}
