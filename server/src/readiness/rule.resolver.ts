import { readingRole } from '@titian/shared/accounts/role.ts'
import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { roleOf } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import { registerNode } from '../platform/graphql/node.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { badInput } from '../platform/graphql/user-error.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { RequirementSetType } from './rule.type.ts'
import { RequirementSetInput, rulesOfInput } from './rule-input.ts'
import { toRequirementSet } from './rule-objects.ts'
import { findPreview } from './rule-people.ts'
import { RulePreviewType, toPreview } from './rule-preview.type.ts'
import { openRules, RULE_COLUMNS, type RuleRow } from './rule-rows.ts'

const isAdministrator = ({ viewer }: Operation): boolean => roleOf(viewer) === 'ADMINISTRATOR'

@Resolver()
export class RuleResolver {
  readonly #vocabulary: Vocabulary

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  @Query(() => [RequirementSetType], {
    description: 'Every approved version of the rules, the newest first. Staff and participants read them.',
  })
  async requirementSets(@Ctx() operation: Operation): Promise<RequirementSetType[]> {
    if (readingRole(roleOf(operation.viewer)) !== 'titian_reader') return []
    const rows = await operation.rows<RuleRow>(
      sql`select ${RULE_COLUMNS} from app.requirement_set where state = 'IN_FORCE' order by number desc limit 100`,
    )
    return rows.map((row) => toRequirementSet(row, operation))
  }

  @Query(() => RequirementSetType, {
    nullable: true,
    description:
      'The draft or proposal that is open. Null when there is none, and for who is no administrator.',
  })
  async requirementDraft(@Ctx() operation: Operation): Promise<RequirementSetType | null> {
    if (!isAdministrator(operation)) return null
    const row = await openRules((query) => operation.rows(query))
    return row && toRequirementSet(row, operation)
  }

  @Query(() => RulePreviewType, {
    nullable: true,
    description: 'What these rules would do today. Null for who is no administrator.',
  })
  async requirementPreview(
    @Ctx() operation: Operation,
    @Arg('rules', () => RequirementSetInput, {
      nullable: true,
      description: 'The rules. Null: those of the open draft.',
    })
    input?: RequirementSetInput | null,
  ): Promise<RulePreviewType | null> {
    if (!isAdministrator(operation)) return null
    const { language, now, today } = operation
    const given = input ? rulesOfInput(input) : null
    if (given && given.problems.length > 0) throw badInput('These rules can not be computed by.', ['rules'])
    const body = given?.body ?? (await openRules((query) => operation.rows(query)))?.body
    if (!body) return null
    const found = await findPreview((query) => operation.rows(query), body, today)
    return toPreview(found, { vocabulary: this.#vocabulary, language, now })
  }
}

registerNode({
  prefix: 'rqs',
  typeName: 'RequirementSet',
  load: async (operation, uuid) => {
    if (readingRole(roleOf(operation.viewer)) !== 'titian_reader') return null
    const [row] = await operation.rows<RuleRow>(sql`
      select ${RULE_COLUMNS} from app.requirement_set
      where id = ${uuid}::uuid and (state = 'IN_FORCE' or ${isAdministrator(operation)})`)
    return row ? toRequirementSet(row, operation) : null
  },
})
