import { describe, expect, it } from 'vitest'
import { RELATIONS } from '../accounts/policy.ts'
import { ROLES } from '../accounts/role.ts'
import { keepsExclusions, mayKnowExclusion, problemsOfExclusion } from './lawful-exclusion.ts'

const good = { workplace: 'Gudang contoh', citation: 'UU 99/2099 pasal 1' }

describe('a lawful exclusion', () => {
  it.each([
    ['names a kind of workplace and a law', {}, []],
    ['without a workplace', { workplace: '' }, ['workplace']],
    ['without a citation', { citation: '' }, ['citation']],
    ['with a word for a citation', { citation: 'aturan' }, ['citation']],
    ['with a story for a workplace', { workplace: 'x'.repeat(121) }, ['workplace']],
    ['with nothing at all', { workplace: '', citation: '' }, ['workplace', 'citation']],
  ])('%s', (_what, change, problems) => {
    expect(problemsOfExclusion({ ...good, ...change })).toEqual(problems)
  })

  it('is kept by administrators alone', () => {
    expect(ROLES.filter(keepsExclusions)).toEqual(['ADMINISTRATOR'])
  })

  it('that was applied to somebody is known to them, to who applied it, and to who reads the sentence', () => {
    const knows = ROLES.flatMap((role) =>
      RELATIONS.filter((relation) => mayKnowExclusion(role, [relation])).map((one) => `${role} ${one}`),
    )
    expect(knows.sort()).toEqual([
      'ADMINISTRATOR OPENED_FILE',
      'OFFICER UNIT',
      'PERSON SELF',
      'PLACEMENT_OFFICER UNIT',
      'PROBATION_OFFICER UNIT',
    ])
  })
})
