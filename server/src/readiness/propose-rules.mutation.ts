import { Arg, Ctx, createUnionType, Field, InputType, Int, Mutation, Resolver } from 'type-graphql'
import { sql } from '../platform/database/sql.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Command, Operation } from '../platform/graphql/operation.ts'
import type { UserError } from '../platform/graphql/user-error.ts'
import { VersionConflict, versionConflict } from '../platform/graphql/version-conflict.ts'
import { RequirementSetType } from './rule.type.ts'
import { RulesNotOpen, requireRuleKeeper, ruleErrors } from './rule-errors.ts'
import { toRequirementSet } from './rule-objects.ts'
import { openRules, RULE_COLUMNS, type RuleRow } from './rule-rows.ts'

@InputType({ description: 'The open draft, as it was seen.' })
export class OpenRulesInput {
  @Field(() => Int, { description: 'The version of the draft that was seen.' })
  expectedVersion!: number
}

const OpenRulesError = createUnionType({
  name: 'OpenRulesError',
  description: 'Why the draft stays as it is.',
  types: () => [RulesNotOpen, VersionConflict] as const,
})

@Classified('account', 'OpenRulesPayload', { description: 'The draft as it stands now.' })
export class OpenRulesPayload {
  @Field(() => RequirementSetType, {
    nullable: true,
    description: 'The version. Null when there are errors.',
  })
  requirementSet!: RequirementSetType | null

  @Field(() => [OpenRulesError], { description: 'Why nothing changed; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class ProposeRulesMutation {
  @Mutation(() => OpenRulesPayload, {
    description: 'Asks a second administrator to approve the draft; nothing changes for anybody yet.',
  })
  proposeRequirementSet(
    @Ctx() operation: Operation,
    @Arg('input', () => OpenRulesInput, { description: 'The draft.' }) input: OpenRulesInput,
  ): Promise<OpenRulesPayload> {
    const by = requireRuleKeeper(operation)
    return onOpenRules(operation, 'ProposeRequirementSet', input, async ({ rows, now }, open) => {
      if (open.state !== 'DRAFT') return false
      await rows(sql`
        update app.requirement_set set state = 'PROPOSED', proposed_by = ${by}::uuid,
          proposed_at = ${now.toISOString()}::timestamptz, version = version + 1 where id = ${open.id}::uuid`)
      return true
    })
  }

  @Mutation(() => OpenRulesPayload, { description: 'Puts the draft or proposal away; it stays readable.' })
  discardRequirementDraft(
    @Ctx() operation: Operation,
    @Arg('input', () => OpenRulesInput, { description: 'The draft.' }) input: OpenRulesInput,
  ): Promise<OpenRulesPayload> {
    requireRuleKeeper(operation)
    return onOpenRules(operation, 'DiscardRequirementDraft', input, async ({ rows }, open) => {
      await rows(sql`
        update app.requirement_set set state = 'DISCARDED', version = version + 1 where id = ${open.id}::uuid`)
      return true
    })
  }
}

/** Does something to the open draft if it is the one that was seen, one after the other. */
const onOpenRules = async (
  operation: Operation,
  name: string,
  { expectedVersion }: OpenRulesInput,
  act: (command: Command, open: RuleRow) => Promise<boolean>,
): Promise<OpenRulesPayload> => {
  const outcome = await operation.command({ name, actsAs: 'titian_command' }, async (command) => {
    await command.rows(sql`select pg_advisory_xact_lock(hashtextextended('requirement sets', 0))`)
    const open = await openRules(command.rows)
    if (!open) return 'NOT_OPEN' as const
    if (open.version !== expectedVersion) return 'CONFLICT' as const
    return (await act(command, open)) ? { id: open.id } : ('NOT_OPEN' as const)
  })
  if (outcome === 'NOT_OPEN') return { requirementSet: null, errors: [ruleErrors(operation).notOpen()] }
  if (outcome === 'CONFLICT') return { requirementSet: null, errors: [versionConflict(operation)] }
  const [row] = await operation.rows<RuleRow>(
    sql`select ${RULE_COLUMNS} from app.requirement_set where id = ${outcome.id}::uuid`,
  )
  return { requirementSet: row ? toRequirementSet(row, operation) : null, errors: [] }
}
