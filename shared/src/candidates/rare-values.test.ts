import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SKILL_EVIDENCE } from '../vocabulary/skill-evidence.ts'
import { skillClosure } from './card.ts'
import type { CardVocabulary, VocabularySkill } from './card-vocabulary.ts'
import { FEWEST_HOLDERS, type RareFacts, rareValues, rollUpRareValues } from './rare-values.ts'

const skill = (code: string, ...broader: string[]): [string, VocabularySkill] => [
  code,
  { name: { id: code, en: code }, broader, group: 'METAL' },
]

/** weld <- smaw <- smaw-3g; weld and pipe <- orbital; paint stands alone. */
const vocabulary: Pick<CardVocabulary, 'skills'> = {
  skills: new Map([
    skill('weld'),
    skill('pipe'),
    skill('smaw', 'weld'),
    skill('smaw-3g', 'smaw'),
    skill('orbital', 'weld', 'pipe'),
    skill('paint'),
  ]),
}

const holding = (...codes: string[]): RareFacts => ({
  skills: codes.map((code) => ({ code, evidence: ['EXPERIENCE'] })),
  certificates: [],
  languages: [],
  licences: [],
  hiddenFrom: [],
})

const times = (count: number, card: RareFacts): RareFacts[] => Array.from({ length: count }, () => card)

const codesOf = (card: RareFacts | undefined) => card?.skills.map(({ code }) => code)

describe('a rare value', () => {
  it('is rolled up to its broader skill, which its holders hold as well', () => {
    const cards = rollUpRareValues(
      [...times(19, holding('smaw-3g')), ...times(1, holding('smaw'))],
      vocabulary,
    )
    expect(codesOf(cards[0])).toEqual(['smaw'])
    expect(codesOf(cards[19])).toEqual(['smaw'])
  })

  it('climbs as far as it must, and to each of several broader skills that is not rare', () => {
    const cards = rollUpRareValues(
      [...times(2, holding('smaw-3g')), ...times(3, holding('orbital')), ...times(20, holding('weld'))],
      vocabulary,
    )
    expect(codesOf(cards[0])).toEqual(['weld'])
    expect(codesOf(cards[2])).toEqual(['weld'])
  })

  it('is left off when nothing broader is common', () => {
    expect(codesOf(rollUpRareValues(times(19, holding('paint')), vocabulary)[0])).toEqual([])
    expect(codesOf(rollUpRareValues(times(20, holding('paint')), vocabulary)[0])).toEqual(['paint'])
  })

  it('keeps its evidence on the broader skill, joined with what was there', () => {
    const certified: RareFacts = {
      ...holding('weld'),
      skills: [
        { code: 'smaw', evidence: ['CERTIFIED'] },
        { code: 'weld', evidence: ['EXPERIENCE'] },
      ],
    }
    const [card] = rollUpRareValues([certified, ...times(19, holding('weld'))], vocabulary)
    expect(card?.skills).toEqual([{ code: 'weld', evidence: ['CERTIFIED', 'EXPERIENCE'] }])
  })

  it('may be a language, a licence or a scheme; those have nothing broader', () => {
    const card: RareFacts = {
      ...holding(),
      languages: ['lang-en'],
      licences: ['lic-sim-a'],
      certificates: [{ scheme: 'las-3g', level: 2, validUntil: { year: 2028, half: 1 } }],
    }
    expect(rollUpRareValues(times(19, card), vocabulary)[0]).toEqual({
      ...card,
      languages: [],
      licences: [],
      certificates: [],
    })
    expect(rollUpRareValues(times(20, card), vocabulary)[0]).toEqual(card)
  })

  it('counts holders as each employer sees them', () => {
    const hidden = { ...holding('paint'), hiddenFrom: ['employer-a'] }
    expect(codesOf(rollUpRareValues([hidden, ...times(19, holding('paint'))], vocabulary)[1])).toEqual([])
  })

  it('is never left, and nobody ends up with a skill that they did not hold', () => {
    const card = fc.record({
      skills: fc
        .uniqueArray(fc.constantFrom(...vocabulary.skills.keys()), { maxLength: 3 })
        .map((codes) => codes.map((code) => ({ code, evidence: [SKILL_EVIDENCE[0]] }))),
      certificates: fc
        .subarray(['las', 'k3'])
        .map((held) =>
          held.map((scheme) => ({ scheme, level: null, validUntil: { year: 2028, half: 1 as const } })),
        ),
      languages: fc.subarray(['lang-en', 'lang-jv']),
      licences: fc.subarray(['lic-sim-a']),
      hiddenFrom: fc.oneof({ weight: 9, arbitrary: fc.constant([]) }, fc.constant(['employer-a'])),
    })
    fc.assert(
      fc.property(fc.array(card, { minLength: FEWEST_HOLDERS, maxLength: 90 }), (cards) => {
        const shown = rollUpRareValues(cards, vocabulary)
        expect(rareValues(shown, vocabulary).size).toBe(0)
        for (const [at, after] of shown.entries()) {
          const before = skillClosure(vocabulary, cards[at]?.skills ?? [])
          for (const code of skillClosure(vocabulary, after.skills).keys())
            expect(before.has(code)).toBe(true)
        }
      }),
      { numRuns: 150 },
    )
  })
})
