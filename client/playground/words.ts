import type { Language } from './preferences.ts'
import { english } from './words-en.ts'
import { indonesian, type Words } from './words-id.ts'

export type { Words } from './words-id.ts'

const WORDS: Record<Language, Words> = { id: indonesian, en: english }

export const wordsOf = (language: Language): Words => WORDS[language]

const fallback = (words: Words, rule: string): string => words.ruleUnknown.replace('{rule}', rule)

/** A withheld class and rule in a sentence; a rule without words says its own name. */
export const ruleInWords = (words: Words, rule: string): string =>
  words.rules[rule as keyof Words['rules']] ?? fallback(words, rule)

export const classInWords = (words: Words, name: string): string =>
  words.classes[name as keyof Words['classes']] ?? name

/** Puts values into the places of a sentence: `{name}`. */
export const filled = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))

const NUMBERS: Record<Language, Intl.NumberFormat> = {
  id: new Intl.NumberFormat('id-ID'),
  en: new Intl.NumberFormat('en-GB'),
}

export const numberInWords = (language: Language, value: number): string => NUMBERS[language].format(value)
