import { Arg, Ctx, createUnionType, Field, InputType, Int, Mutation, Resolver } from 'type-graphql'
import { sql } from '../platform/database/sql.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import type { UserError } from '../platform/graphql/user-error.ts'
import { VersionConflict, versionConflict } from '../platform/graphql/version-conflict.ts'
import { adoptRules } from './adopt-rules.ts'
import type { ReadinessListener } from './on-readiness-lapsed.ts'
import { RequirementSetType } from './rule.type.ts'
import {
  IndependentPersonNeeded,
  PreviewOutdated,
  RulesNotOpen,
  requireRuleKeeper,
  ruleErrors,
  SecondPersonNeeded,
} from './rule-errors.ts'
import { toRequirementSet } from './rule-objects.ts'
import { RULE_COLUMNS, type RuleRow } from './rule-rows.ts'

@InputType({ description: 'The proposal, and the preview that was seen.' })
export class ApproveRequirementSetInput {
  @Field(() => Int, { description: 'The version of the proposal that was seen.' })
  expectedVersion!: number

  @Field(() => String, { description: 'The fingerprint of the preview that was seen.' })
  fingerprint!: string
}

const ApproveRequirementSetError = createUnionType({
  name: 'ApproveRequirementSetError',
  description: 'Why the rules stay as they are.',
  types: () =>
    [RulesNotOpen, SecondPersonNeeded, IndependentPersonNeeded, PreviewOutdated, VersionConflict] as const,
})

@Classified('account', 'ApproveRequirementSetPayload', { description: 'The rules that are in force now.' })
export class ApproveRequirementSetPayload {
  @Field(() => RequirementSetType, {
    nullable: true,
    description: 'The version. Null when there are errors.',
  })
  requirementSet!: RequirementSetType | null

  @Field(() => [ApproveRequirementSetError], { description: 'Why nothing changed; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class ApproveRulesMutation {
  readonly #onLapsed: readonly ReadinessListener[]

  constructor(onLapsed: readonly ReadinessListener[]) {
    this.#onLapsed = onLapsed
  }

  @Mutation(() => ApproveRequirementSetPayload, {
    description: 'Puts proposed rules in force from today on; what happens is exactly what the preview said.',
  })
  async approveRequirementSet(
    @Ctx() operation: Operation,
    @Arg('input', () => ApproveRequirementSetInput, { description: 'The proposal.' })
    input: ApproveRequirementSetInput,
  ): Promise<ApproveRequirementSetPayload> {
    const by = requireRuleKeeper(operation)
    const outcome = await operation.command(
      { name: 'ApproveRequirementSet', actsAs: 'titian_command' },
      (command) => adoptRules(command, by, input, this.#onLapsed),
      (adopted) => 'problem' in adopted,
    )
    if ('problem' in outcome)
      return {
        requirementSet: null,
        errors: [
          outcome.problem === 'CONFLICT'
            ? versionConflict(operation)
            : ruleErrors(operation).approval(outcome.problem),
        ],
      }
    const [row] = await operation.rows<RuleRow>(
      sql`select ${RULE_COLUMNS} from app.requirement_set where id = ${outcome.id}::uuid`,
    )
    return { requirementSet: row ? toRequirementSet(row, operation) : null, errors: [] }
  }
}
