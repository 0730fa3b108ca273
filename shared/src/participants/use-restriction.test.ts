import { describe, expect, it } from 'vitest'
import { RECORDABLES } from './recording.ts'
import { decideLifting, mayBeWritten } from './use-restriction.ts'

const NONE = { isInForce: false, isCorrectionAsked: false }
const RESTING = { isInForce: true, isCorrectionAsked: false }
const ASKED = { isInForce: true, isCorrectionAsked: true }

describe('data that rest because the person asked for it', () => {
  it('take up nothing new but where the law has the person', () => {
    expect(RECORDABLES.filter((what) => mayBeWritten(what, RESTING))).toEqual(['CUSTODY'])
    expect(mayBeWritten('OTHER', RESTING)).toBe(false)
  })

  it.each([
    ['nothing was asked', NONE],
    ['the person waits for a correction', ASKED],
  ])('take up everything when %s', (_, restriction) => {
    for (const what of [...RECORDABLES, 'OTHER'] as const)
      expect(mayBeWritten(what, restriction), what).toBe(true)
  })

  it.each([
    ['PERSON', '', RESTING, []],
    ['PERSON', 'a'.repeat(1_001), RESTING, ['TOO_LONG']],
    ['PERSON', '', NONE, ['NOT_RESTRICTED']],
    ['STAFF', '', RESTING, ['SAY_WHY']],
    ['STAFF', '... ... ...', RESTING, ['SAY_WHY']],
    ['STAFF', 'Data sudah diperiksa bersama.', RESTING, []],
    ['STAFF', 'Data sudah diperiksa bersama.', NONE, ['NOT_RESTRICTED']],
    ['STAFF', 'a'.repeat(1_001), RESTING, ['TOO_LONG']],
  ] as const)('are used again by %s with %j as the rule says', (by, words, restriction, problems) => {
    expect(decideLifting({ by, words }, restriction)).toEqual(problems)
  })
})
