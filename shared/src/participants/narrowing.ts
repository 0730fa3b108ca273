import type { DataClass } from '../accounts/data-class.ts'
import { relationsThatAllow } from '../accounts/policy.ts'
import type { Role } from '../accounts/role.ts'

/** The parts of a question about many participants that rest on more than their way to work. */
export interface Narrowing {
  name?: string | null | undefined
  releaseWithinWeeks?: number | null | undefined
}

/** What a narrowed list tells by who stands in it, whether or not anything of the class is shown. */
export const classesToldBy = (narrowing: Narrowing): DataClass[] => [
  ...(narrowing.name == null ? [] : (['identity'] as const)),
  ...(narrowing.releaseWithinWeeks == null ? [] : (['criminal'] as const)),
]

/**
 * The classes that keep a role from narrowing a list like this. Only who reads the class of everybody in a unit may
 * ask: for all others, being in the list or not would answer what they may not read.
 */
export const classesRefused = (role: Role, narrowing: Narrowing): DataClass[] =>
  classesToldBy(narrowing).filter((dataClass) => !relationsThatAllow(role, dataClass).includes('UNIT'))

/** More words than this are no name that somebody is looking for. */
const MOST_WORDS = 6

/** The words of a search by name, in small letters. One of them with a digit is sought in the register number as well. */
export const wordsOfName = (name: string): string[] =>
  name.toLowerCase().split(/\s+/).filter(Boolean).slice(0, MOST_WORDS)

export const hasDigit = (word: string): boolean => /\d/.test(word)
