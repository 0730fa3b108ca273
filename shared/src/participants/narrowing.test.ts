import { describe, expect, it } from 'vitest'
import { ROLES } from '../accounts/role.ts'
import { classesRefused, classesToldBy, wordsOfName } from './narrowing.ts'

const mayAsk = (narrowing: object) => ROLES.filter((role) => classesRefused(role, narrowing).length === 0)

describe('narrowing a list of participants', () => {
  it('by the way to work tells nothing more than the list', () => {
    expect(mayAsk({})).toEqual(ROLES)
    expect(classesToldBy({ name: null, releaseWithinWeeks: null })).toEqual([])
  })

  it('by release is for who reads the custody of a whole unit', () => {
    expect(mayAsk({ releaseWithinWeeks: 12 })).toEqual(['OFFICER', 'PROBATION_OFFICER'])
  })

  it('by name is for who reads the identity of a whole unit', () => {
    expect(mayAsk({ name: 'Sri' })).toEqual([
      'OFFICER',
      'TRAINER',
      'ASSESSOR',
      'PLACEMENT_OFFICER',
      'PROBATION_OFFICER',
      'REHAB_COUNSELLOR',
    ])
  })

  it('by both names every class that is refused', () => {
    expect(classesRefused('TRAINER', { name: 'Sri', releaseWithinWeeks: 12 })).toEqual(['criminal'])
    expect(classesRefused('EMPLOYER', { name: 'Sri', releaseWithinWeeks: 12 })).toEqual([
      'identity',
      'criminal',
    ])
  })
})

describe('the words of a name', () => {
  it('are small, in order, and not too many', () => {
    expect(wordsOfName('  Nur  AINI ')).toEqual(['nur', 'aini'])
    expect(wordsOfName(' \t ')).toEqual([])
    expect(wordsOfName('a b c d e f g h')).toHaveLength(6)
  })
})
