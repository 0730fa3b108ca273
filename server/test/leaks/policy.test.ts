import { DATA_CLASSES } from '@titian/shared/accounts/data-class.ts'
import { decide, POLICY, type PolicyLine, RELATIONS, withheldRule } from '@titian/shared/accounts/policy.ts'
import { ROLES } from '@titian/shared/accounts/role.ts'
import { describe, expect, it } from 'vitest'
import { signedFor } from './expectation.ts'

const everyCell = ROLES.flatMap((role) =>
  RELATIONS.flatMap((relation) => DATA_CLASSES.map((dataClass) => ({ role, relation, class: dataClass }))),
)
const disagreements = (policy: readonly PolicyLine[]) =>
  everyCell.filter(
    (cell) => (decide(cell, policy) === 'ALLOW') !== signedFor(cell.role, cell.relation, cell.class),
  )

/** The policy with exactly one answer turned round. */
const flipped = (cell: (typeof everyCell)[number]): readonly PolicyLine[] => {
  if (decide(cell) === 'DENY')
    return [...POLICY, { role: cell.role, relation: cell.relation, classes: [cell.class] }]
  return POLICY.map((line) =>
    line.role === cell.role && (line.relation === cell.relation || line.relation === 'NONE')
      ? { ...line, classes: line.classes.filter((dataClass) => dataClass !== cell.class) }
      : line,
  )
}

describe('the policy of reading', () => {
  it('is what was signed, for every role, relation and class', () => {
    expect(disagreements(POLICY)).toEqual([])
  })

  it('cannot change in any single cell without being noticed', () => {
    const unnoticed = everyCell.filter((cell) => disagreements(flipped(cell)).length === 0)
    expect(everyCell.length).toBe(ROLES.length * RELATIONS.length * DATA_CLASSES.length)
    expect(unnoticed).toEqual([])
  })

  it('names a rule for every refusal, without a word about rows', () => {
    expect(withheldRule('ADMINISTRATOR', 'contact')).toBe('NO_OPEN_FILE')
    expect(withheldRule('ADMINISTRATOR', 'health')).toBe('ROLE')
    expect(withheldRule('OFFICER', 'contact')).toBe('RELATION')
    expect(withheldRule('EMPLOYER', 'identity')).toBe('RELATION')
    expect(withheldRule('EMPLOYER_KEY', 'identity')).toBe('ROLE')
  })
})
