import { describe, expect, it } from 'vitest'
import { MEMBER_ROLES, STAFF_ROLES } from './role.ts'
import { isFreshSecondFactor, pendingStep, sessionStands } from './session.ts'

const now = Date.parse('2026-11-24T02:00:00Z')
const minutes = (count: number) => count * 60_000
const aSession = { expiresAt: now + minutes(1), lastSeenAt: now, secondFactorAt: null }

describe('a session', () => {
  it.each(MEMBER_ROLES)('of %s ends at its end, however busy it was', (role) => {
    expect(sessionStands({ ...aSession, expiresAt: now + 1 }, role, now)).toBe(true)
    expect(sessionStands({ ...aSession, expiresAt: now }, role, now)).toBe(false)
  })

  it.each(STAFF_ROLES)('of %s ends after 30 idle minutes', (role) => {
    expect(sessionStands({ ...aSession, lastSeenAt: now - minutes(30) + 1 }, role, now)).toBe(true)
    expect(sessionStands({ ...aSession, lastSeenAt: now - minutes(30) }, role, now)).toBe(false)
  })

  it.each(['EMPLOYER', 'PERSON'] as const)('of %s may lie idle', (role) => {
    expect(sessionStands({ ...aSession, lastSeenAt: now - minutes(600) }, role, now)).toBe(true)
  })

  it('of an account without a role follows the stricter rule', () => {
    expect(sessionStands({ ...aSession, lastSeenAt: now - minutes(31) }, null, now)).toBe(false)
  })

  it('counts a second factor as fresh for four hours', () => {
    const given = (ago: number) =>
      isFreshSecondFactor({ ...aSession, secondFactorAt: now - minutes(ago) }, now)
    expect([given(0), given(239), given(240)]).toEqual([true, true, false])
    expect(isFreshSecondFactor(aSession, now)).toBe(false)
  })

  it.each(STAFF_ROLES)('of %s acts only after the second factor', (role) => {
    expect(pendingStep({ secondFactorAt: null }, role, false)).toBe('ENROL')
    expect(pendingStep({ secondFactorAt: null }, role, true)).toBe('VERIFY')
    expect(pendingStep({ secondFactorAt: now }, role, true)).toBeNull()
  })

  it.each(['EMPLOYER', 'PERSON'] as const)('of %s needs no second factor', (role) => {
    expect(pendingStep({ secondFactorAt: null }, role, false)).toBeNull()
  })
})
