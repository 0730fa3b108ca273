import { addDays } from '@titian/shared/participants/calendar.ts'
import { type LeaverWay, LONGEST_GRACE_DAYS } from '@titian/shared/readiness/rule-adoption.ts'
import type { RuleBody } from '@titian/shared/readiness/rule-edit.ts'
import { Arg, Ctx, createUnionType, Field, InputType, Int, Mutation, Resolver } from 'type-graphql'
import { sql } from '../platform/database/sql.ts'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Command, Operation } from '../platform/graphql/operation.ts'
import type { UserError } from '../platform/graphql/user-error.ts'
import { VersionConflict, versionConflict } from '../platform/graphql/version-conflict.ts'
import { LeaverWayEnum, RequirementSetType } from './rule.type.ts'
import { RulesNotAccepted, requireRuleKeeper, ruleErrors } from './rule-errors.ts'
import { RequirementSetInput, rulesOfInput } from './rule-input.ts'
import { toRequirementSet } from './rule-objects.ts'
import { openRules } from './rule-rows.ts'

@InputType({ description: 'The one draft of the next rules; it replaces what was drafted before.' })
export class SaveRequirementDraftInput {
  @Field(() => RequirementSetInput, { description: 'The rules.' })
  rules!: RequirementSetInput

  @Field(() => LeaverWayEnum, { description: 'What becomes of those who drop out.' })
  leavers!: LeaverWay

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Their last day, from tomorrow to 180 days from now. Needed when they are given time.',
  })
  graceUntil?: string | null

  @Field(() => Int, {
    nullable: true,
    description: 'The version of the draft that this rests on. Left out: there was none.',
  })
  expectedVersion?: number | null
}

const SaveRequirementDraftError = createUnionType({
  name: 'SaveRequirementDraftError',
  description: 'Why the draft was not kept.',
  types: () => [RulesNotAccepted, VersionConflict] as const,
})

@Classified('account', 'SaveRequirementDraftPayload', { description: 'The draft as it was kept.' })
export class SaveRequirementDraftPayload {
  @Field(() => RequirementSetType, { nullable: true, description: 'The draft. Null when there are errors.' })
  requirementSet!: RequirementSetType | null

  @Field(() => [SaveRequirementDraftError], { description: 'Why it was not kept; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class SaveRuleDraftMutation {
  @Mutation(() => SaveRequirementDraftPayload, {
    description:
      'Keeps a draft of the next rules; nothing changes for anybody. A proposal becomes a draft again.',
  })
  async saveRequirementDraft(
    @Ctx() operation: Operation,
    @Arg('input', () => SaveRequirementDraftInput, { description: 'The draft.' })
    input: SaveRequirementDraftInput,
  ): Promise<SaveRequirementDraftPayload> {
    const by = requireRuleKeeper(operation)
    const wrong = ruleErrors(operation)
    const { body, problems } = rulesOfInput(input.rules)
    const graceUntil = input.leavers === 'GRACE' ? (input.graceUntil ?? '') : null
    const errors = [
      ...problems.map(wrong.notAccepted),
      ...(isPossibleGrace(graceUntil, operation.today) ? [] : [wrong.grace()]),
    ]
    if (errors.length > 0) return { requirementSet: null, errors }
    const isKept = await operation.command(
      { name: 'SaveRequirementDraft', actsAs: 'titian_command' },
      (command) =>
        keep(command, by, { body, leavers: input.leavers, graceUntil }, input.expectedVersion ?? null),
    )
    if (!isKept) return { requirementSet: null, errors: [versionConflict(operation)] }
    const row = await openRules((query) => operation.rows(query))
    return { requirementSet: row && toRequirementSet(row, operation), errors: [] }
  }
}

const isPossibleGrace = (day: string | null, today: string): boolean =>
  day === null || (day > today && day <= addDays(today, LONGEST_GRACE_DAYS))

const keep = async (
  { rows, now }: Command,
  by: string,
  draft: { body: RuleBody; leavers: LeaverWay; graceUntil: string | null },
  expectedVersion: number | null,
): Promise<boolean> => {
  await rows(sql`select pg_advisory_xact_lock(hashtextextended('requirement sets', 0))`)
  const open = await openRules(rows)
  if ((open?.version ?? null) !== expectedVersion) return false
  const body = JSON.stringify(draft.body)
  const at = now.toISOString()
  if (open)
    await rows(sql`
      update app.requirement_set set state = 'DRAFT', body = ${body}::jsonb, leavers = ${draft.leavers},
        grace_until = ${draft.graceUntil}::date, drafted_by = ${by}::uuid, drafted_at = ${at}::timestamptz,
        proposed_by = null, proposed_at = null, version = version + 1 where id = ${open.id}::uuid`)
  else
    await rows(sql`
      insert into app.requirement_set (state, body, leavers, grace_until, drafted_by, drafted_at)
      values ('DRAFT', ${body}::jsonb, ${draft.leavers}, ${draft.graceUntil}::date, ${by}::uuid, ${at}::timestamptz)`)
  return true
}
