import { describe, expect, it } from 'vitest'
import { gatherSkills, isCertified, skillClosure } from './card.ts'
import { withBroader } from './card-vocabulary.ts'
import { headlineOf } from './headline.ts'
import { aCard, smallVocabulary } from './vocabulary.fixture.ts'

describe('skills of a card', () => {
  it('answer to their broader skills too, with the best evidence of any', () => {
    const closure = skillClosure(smallVocabulary, [
      { code: 'gtaw', evidence: ['EXPERIENCE'] },
      { code: 'smaw', evidence: ['TRAINED', 'EXPERIENCE'] },
    ])
    expect(Object.fromEntries(closure)).toEqual({ gtaw: 'EXPERIENCE', smaw: 'TRAINED', weld: 'TRAINED' })
  })

  it('end at a cycle in the vocabulary instead of going round', () => {
    const looped = {
      skills: new Map([
        ['a', { name: { id: 'a', en: 'a' }, broader: ['b'], group: 'METAL' as const }],
        ['b', { name: { id: 'b', en: 'b' }, broader: ['a'], group: 'METAL' as const }],
      ]),
    }
    expect(withBroader(looped, 'a')).toEqual(['a', 'b'])
  })

  it('stand strongest first, ways of working last, and the same whatever order they came in', () => {
    const held = [
      { code: 'on-time', evidence: 'CERTIFIED' as const },
      { code: 'grind', evidence: 'EXPERIENCE' as const },
      { code: 'smaw', evidence: 'EXPERIENCE' as const },
      { code: 'gtaw', evidence: 'TRAINED' as const },
      { code: 'smaw', evidence: 'CERTIFIED' as const },
    ]
    const gathered = gatherSkills(smallVocabulary, held)
    expect(gathered.map(({ code }) => code)).toEqual(['smaw', 'gtaw', 'grind', 'on-time'])
    expect(gathered[0]?.evidence).toEqual(['CERTIFIED', 'EXPERIENCE'])
    expect(gatherSkills(smallVocabulary, held.toReversed())).toEqual(gathered)
  })

  it('make a card certified when a certificate or a certified skill is on it', () => {
    expect(isCertified(aCard())).toBe(true)
    expect(isCertified(aCard({ certificates: [] }))).toBe(true)
    expect(isCertified(aCard({ certificates: [], skills: [{ code: 'smaw', evidence: ['TRAINED'] }] }))).toBe(
      false,
    )
  })
})

describe('a headline', () => {
  it.each([
    ['id', 'Juru las: Las SMAW dan Menggerinda'],
    ['en', 'Welder: SMAW welding and Grinding'],
  ] as const)('says trade and strongest skills (%s)', (language, headline) => {
    expect(headlineOf(aCard(), smallVocabulary, language)).toBe(headline)
  })

  it('leaves out what a narrower skill already says', () => {
    const skills = ['weld', 'smaw', 'gtaw'].map((code) => ({ code, evidence: ['CERTIFIED' as const] }))
    const narrower = headlineOf(aCard({ skills: skills.slice(1) }), smallVocabulary, 'id')
    expect(headlineOf(aCard({ skills }), smallVocabulary, 'id')).toBe(narrower)
  })

  it('is the trade alone when no trade skill is shown', () => {
    const card = aCard({ skills: [{ code: 'on-time', evidence: ['ASSESSED'] }] })
    expect(headlineOf(card, smallVocabulary, 'id')).toBe('Juru las')
  })
})
