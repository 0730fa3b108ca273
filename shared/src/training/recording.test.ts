import { describe, expect, it } from 'vitest'
import { competencyProblems, lastDayOfResult, type StatedResult, trainingProblems } from './recording.ts'

const today = '2026-11-24'
const only = (known: string) => (code: string) => code === known

describe('a training certificate', () => {
  const course = { programme: 'WLD', skills: ['weld-smaw'], issuedOn: '2026-11-20' }
  const known = { isProgramme: only('WLD'), isSkill: only('weld-smaw') }

  it('names a programme, what it taught and a day', () => {
    expect(trainingProblems(course, known, today)).toEqual([])
  })

  it.each([
    [{ programme: 'X' }, 'UNKNOWN_CODE', 'programme'],
    [{ skills: [] }, 'UNKNOWN_CODE', 'skills'],
    [{ skills: ['weld-smaw', 'x'] }, 'UNKNOWN_CODE', 'skills'],
    [{ skills: Array.from({ length: 41 }, () => 'weld-smaw') }, 'TOO_MANY', 'skills'],
    [{ issuedOn: '2026-11-25' }, 'DAY_AHEAD', 'issuedOn'],
  ])('with %j is refused as %s of %s', (more, problem, field) => {
    expect(trainingProblems({ ...course, ...more }, known, today)).toEqual([{ problem, field }])
  })
})

describe('a competency result', () => {
  const competent: StatedResult = {
    scheme: 'S-1',
    level: 2,
    result: 'COMPETENT',
    issuedOn: '2026-11-20',
    validUntilOn: null,
    number: 'BNSP-1',
    instructor: 'Hadi P.',
    assessor: 'Sri W.',
  }
  const notYet: StatedResult = { ...competent, result: 'NOT_YET', number: null }

  it('lasts three years when nobody says otherwise, and "not yet" lasts for nothing', () => {
    expect(competencyProblems(competent, only('S-1'), today)).toEqual([])
    expect(lastDayOfResult(competent)).toBe('2029-11-20')
    expect(lastDayOfResult({ ...competent, validUntilOn: '2027-01-01' })).toBe('2027-01-01')
    expect(competencyProblems(notYet, only('S-1'), today)).toEqual([])
    expect(lastDayOfResult(notYet)).toBe(null)
  })

  it.each([
    [{ scheme: 'x' }, 'UNKNOWN_CODE', 'scheme'],
    [{ level: 10 }, 'LEVEL', 'level'],
    [{ issuedOn: '2026-11-25' }, 'DAY_AHEAD', 'issuedOn'],
    [{ validUntilOn: '2026-11-20' }, 'VALIDITY', 'validUntilOn'],
    [{ result: 'NOT_YET' as const }, 'LINE', 'number'],
    [{ result: 'NOT_YET' as const, number: null, validUntilOn: '2027-01-01' }, 'VALIDITY', 'validUntilOn'],
    [{ assessor: ' ' }, 'ASSESSOR_MISSING', 'assessor'],
    [{ assessor: '12' }, 'ASSESSOR_MISSING', 'assessor'],
    [{ assessor: ' hadi p. ' }, 'ASSESSOR_TAUGHT', 'assessor'],
  ])('with %j is refused as %s of %s', (more, problem, field) => {
    expect(competencyProblems({ ...competent, ...more }, only('S-1'), today)).toEqual([{ problem, field }])
  })
})
