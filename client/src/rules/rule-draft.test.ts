import { REQUIREMENT_SET_V1 as v1 } from '@titian/shared/readiness/requirement-set.ts'
import { changedRequirements, problemsOfRules } from '@titian/shared/readiness/rule-edit.ts'
import { expect, it } from 'vitest'
import { bodyOf, firstDraft, inputOf, withEvidence, withRule } from './rule-draft.ts'

const set = {
  __typename: 'RequirementSet' as const,
  id: 'rqs_1',
  number: 1,
  state: 'IN_FORCE' as const,
  leavers: 'GRACE' as const,
  graceUntil: null,
  effectiveFrom: '2025-01-01',
  isOwnProposal: false,
  version: 1,
  ...inputOf(v1),
} as unknown as Parameters<typeof bodyOf>[0]

it('goes to the server and comes back as the same rules', () => {
  const { key: _, effectiveFrom: __, ...body } = v1
  expect(bodyOf(set)).toEqual(body)
  expect(firstDraft(set, '2026-11-24')).toEqual({ body, leavers: 'GRACE', graceUntil: '2027-01-23' })
})

it('no longer asks what was taken off, and asks again what was put back', () => {
  const bank = v1.rules.EMPLOYMENT.find(({ requirement }) => requirement === 'BANK_ACCOUNT')!
  const less = withRule(v1, 'EMPLOYMENT', 'BANK_ACCOUNT', null)
  expect(changedRequirements(v1, less, 'EMPLOYMENT')).toEqual(['BANK_ACCOUNT'])
  expect(changedRequirements(v1, less, 'ENTERPRISE')).toEqual([])
  const again = withRule(less, 'EMPLOYMENT', 'BANK_ACCOUNT', bank)
  expect(changedRequirements(v1, again, 'EMPLOYMENT')).toEqual([])
})

it('says what is wrong once the last kind of evidence is taken off', () => {
  const bank = v1.rules.EMPLOYMENT.find(({ requirement }) => requirement === 'BANK_ACCOUNT')!
  const none = withRule(v1, 'EMPLOYMENT', 'BANK_ACCOUNT', withEvidence(bank, 'RECORD', false))
  expect(problemsOfRules(none)).toEqual([
    { kind: 'EVIDENCE', pathway: 'EMPLOYMENT', requirement: 'BANK_ACCOUNT' },
  ])
})
