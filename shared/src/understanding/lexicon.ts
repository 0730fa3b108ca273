import { AVAILABILITY_BANDS } from '../vocabulary/availability-band.ts'
import { AVAILABILITY_WORDS } from './availability-words.ts'
import type { LexiconData, SkillWords } from './lexicon-data.ts'
import { otherSpellings, wordsOf } from './normalise.ts'
import { type Meaning, type Phrases, phraseBuilder } from './phrases.ts'
import { placeNames } from './place-names.ts'
import { OTHER_WORDS, ROLE_WORDS, SILENT_WORDS } from './silent-words.ts'
import { type Speller, spellerOf } from './spelling.ts'
import { STYLE_WORDS } from './style-names.ts'

/** All that is needed to understand a text; built once, some tens of milliseconds, and never changed. */
export interface Lexicon {
  phrases: Phrases
  speller: Speller
  /** Words that are right as they are, whether or not they mean anything to us. */
  isRight(word: string): boolean
  /** A skill and all that are more general. */
  withBroader(skill: string): ReadonlySet<string>
  /** Schemes that certify the skill itself or a narrower one, or the occupation. */
  schemesOfSkill(skill: string): readonly string[]
  schemesOfOccupation(occupation: string): readonly string[]
  /** Whether a word stands in any name of a skill, of a more general one, or of an occupation that needs it. */
  isWordOf(word: string, codes: { skills: readonly string[]; occupations: readonly string[] }): boolean
  data: LexiconData
}

/** Builds the lexicon of a vocabulary, which is read here and not kept in step afterwards. */
export const buildLexicon = (data: LexiconData): Lexicon => {
  const phrases = phraseBuilder()
  for (const [code, skill] of data.skills)
    for (const phrase of skill.group === 'LANGUAGE' ? languagePhrases(code, skill) : namesOf(skill))
      phrases.add(phrase, meaningOfSkill(code, skill))
  for (const [code, occupation] of data.occupations)
    for (const phrase of namesOf(occupation))
      phrases.add(phrase, {
        occupations: [code],
        skills: skillsOfRole(data, phrases.meaningOf, phrase, code),
      })
  for (const [code, scheme] of data.schemes)
    for (const phrase of synonymsOf(scheme)) phrases.add(phrase, { schemes: [code] })
  for (const { phrase, regions, needsMark } of placeNames(data.regions))
    phrases.add(phrase, { regions, regionNeedsMark: needsMark })
  for (const band of AVAILABILITY_BANDS)
    for (const phrase of AVAILABILITY_WORDS[band]) phrases.add(phrase, { band })
  for (const [phrase, licences] of Object.entries(LICENCE_FORMS))
    phrases.add(phrase, { licences: licences.filter((code) => data.skills.has(code)) })

  const done = phrases.done()
  const broader = closureOf(data.skills)
  const right = new Set([...done.words, ...SILENT_WORDS, ...OTHER_WORDS, ...ROLE_WORDS, ...STYLE_WORDS])
  const bySkill = new Map<string, string[]>()
  const byOccupation = new Map<string, string[]>()
  for (const [code, scheme] of data.schemes) {
    for (const skill of new Set(scheme.skills.flatMap((held) => [...(broader.get(held) ?? [])])))
      bySkill.set(skill, [...(bySkill.get(skill) ?? []), code])
    if (scheme.occupation)
      byOccupation.set(scheme.occupation, [...(byOccupation.get(scheme.occupation) ?? []), code])
  }
  return {
    data,
    phrases: done,
    speller: spellerOf(
      [...done.words, ...otherSpellings(done.words)].filter((word) => !SILENT_WORDS.has(word)),
    ),
    isRight: (word) => right.has(word),
    withBroader: (skill) => broader.get(skill) ?? new Set([skill]),
    schemesOfSkill: (skill) => bySkill.get(skill) ?? [],
    schemesOfOccupation: (occupation) => byOccupation.get(occupation) ?? [],
    isWordOf: wordsOfCodes(data, broader),
  }
}

/**
 * The skills behind the name of a role: 'tukang keramik' and 'makeup artist' are whoever knows 'keramik' and 'makeup',
 * if that trade needs the skill.
 */
const skillsOfRole = (
  data: LexiconData,
  meaningOf: (text: string) => Meaning | null,
  phrase: string,
  occupation: string,
): string[] => {
  const words = wordsOf(phrase)
  const trades = [
    ROLE_WORDS.has(words[0] ?? '') ? words.slice(1) : [],
    ROLE_WORDS.has(words.at(-1) ?? '') ? words.slice(0, -1) : [],
  ].filter((trade) => trade.length > 0)
  const skills = trades.flatMap((trade) => meaningOf(trade.join(' '))?.skills ?? [])
  return skills.filter((code) => data.skills.get(code)?.occupations.includes(occupation))
}

/** Ways of writing driving licences beyond the official one. */
const LICENCE_FORMS: Readonly<Record<string, readonly string[]>> = {
  sim: ['lic-sim-a', 'lic-sim-b1', 'lic-sim-b2', 'lic-sim-c'],
  'driving license': ['lic-sim-a', 'lic-sim-b1', 'lic-sim-b2', 'lic-sim-c'],
  'driving licence': ['lic-sim-a', 'lic-sim-b1', 'lic-sim-b2', 'lic-sim-c'],
  b1: ['lic-sim-b1'],
  b2: ['lic-sim-b2'],
  'sim mobil': ['lic-sim-a'],
  'sim motor': ['lic-sim-c'],
  'sim b': ['lic-sim-b1', 'lic-sim-b2'],
  'sim b 1': ['lic-sim-b1'],
  'sim b i': ['lic-sim-b1'],
  'sim bi': ['lic-sim-b1'],
  'sim b1 umum': ['lic-sim-b1'],
  'sim b 2': ['lic-sim-b2'],
  'sim b ii': ['lic-sim-b2'],
  'sim bii': ['lic-sim-b2'],
  'sim b2 umum': ['lic-sim-b2'],
}

interface Named {
  name: { id: string; en: string }
  synonyms: { id: readonly string[]; en: readonly string[] }
}

const synonymsOf = ({ synonyms }: Named): string[] => [...synonyms.id, ...synonyms.en]

/** Names with and without what stands in brackets, and all synonyms. */
const namesOf = (named: Named): string[] => {
  const names = [named.name.id, named.name.en].flatMap((name) => [name, name.replaceAll(/\([^)]*\)/g, ' ')])
  return [...new Set([...names, ...synonymsOf(named)])]
}

const meaningOfSkill = (code: string, { group }: SkillWords) => {
  if (group === 'LANGUAGE') return { languages: [code] }
  if (group === 'LICENCE') return { licences: [code] }
  return { skills: [code] }
}

/**
 * 'Jawa' and 'Bali' are places before they are languages, so a language that shares its name with a place or a
 * people needs a word that says "language".
 */
const languagePhrases = (code: string, language: SkillWords): string[] => {
  const names = namesOf(language).map((name) => name.replace(/^bahasa /i, ''))
  const alone = SHARED_NAMES.has(code) ? [] : names
  return [
    ...alone,
    ...names.flatMap((name) => [
      `bahasa ${name}`,
      `berbahasa ${name}`,
      `basa ${name}`,
      `ngomong ${name}`,
      `bicara ${name}`,
      `${name} language`,
      `${name} speaking`,
      `${name} speaker`,
      `speak ${name}`,
      `speaks ${name}`,
      `fluent ${name}`,
    ]),
  ]
}

const SHARED_NAMES: ReadonlySet<string> = new Set(['lang-id', 'lang-jv', 'lang-other'])

/** Looks words up in the names of codes; the words of a code are collected when they are first asked for. */
const wordsOfCodes = (
  data: LexiconData,
  broader: ReadonlyMap<string, ReadonlySet<string>>,
): Lexicon['isWordOf'] => {
  const known = new Map<string, ReadonlySet<string>>()
  const namesOfCode = (code: string): string[] => {
    const skill = data.skills.get(code)
    const occupation = data.occupations.get(code)
    if (!skill) return occupation ? namesOf(occupation) : []
    const occupations = skill.occupations.flatMap((one) => data.occupations.get(one) ?? [])
    const wider = [...(broader.get(code) ?? [])].flatMap((one) => data.skills.get(one) ?? [])
    return [...wider, ...occupations].flatMap(namesOf)
  }
  const wordsOfCode = (code: string): ReadonlySet<string> => {
    const words = known.get(code) ?? new Set(namesOfCode(code).flatMap(wordsOf))
    known.set(code, words)
    return words
  }
  return (word, { skills, occupations }) =>
    [...skills, ...occupations].some((code) => wordsOfCode(code).has(word))
}

const closureOf = (skills: ReadonlyMap<string, SkillWords>): Map<string, ReadonlySet<string>> =>
  new Map(
    [...skills.keys()].map((code) => {
      const found = new Set([code])
      for (const at of found) for (const wider of skills.get(at)?.broader ?? []) found.add(wider)
      return [code, found] as const
    }),
  )
