import type { Card } from '@titian/shared/candidates/card.ts'
import { headlineOf } from '@titian/shared/candidates/headline.ts'
import type { Language } from '@titian/shared/vocabulary/words.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { occupationObject, regionObject, schemeObject, skillObject } from '../vocabulary/vocabulary.type.ts'
import { CandidateCertificateType, CandidateSkillType, CandidateType } from './candidate.type.ts'

/** The card that a shown candidate was made of, for later rooms that compare it; never for a field. */
const cards = new WeakMap<CandidateType, Card>()

export const cardBehind = (candidate: CandidateType): Card | undefined => cards.get(candidate)

/** A card as the API shows it; words of the vocabulary in the viewer's language, and nothing else. */
export const showCard = (card: Card, vocabulary: Vocabulary, language: Language): CandidateType => {
  const skill = (code: string) => {
    const entry = vocabulary.skills.get(code)
    return entry ? [skillObject(entry, vocabulary, language)] : []
  }
  const occupation = vocabulary.occupations.get(card.occupation)
  const region = vocabulary.regions.get(card.region)
  if (!occupation || !region) throw new Error('A card names what the vocabulary does not have.')
  const shown = Object.assign(new CandidateType(), {
    id: toTypeId('cnd', card.id),
    codeName: card.codeName,
    headline: headlineOf(card, vocabulary, language),
    occupation: occupationObject(occupation, vocabulary, language),
    experience: card.experience,
    skills: card.skills.flatMap(({ code, evidence }) =>
      skill(code).map((shown) => Object.assign(new CandidateSkillType(), { skill: shown, evidence })),
    ),
    certificates: card.certificates.flatMap(({ scheme, level, validUntil }) => {
      const entry = vocabulary.schemes.get(scheme)
      return entry
        ? [
            Object.assign(new CandidateCertificateType(), {
              scheme: schemeObject(entry, vocabulary, language),
              level,
              validUntil,
            }),
          ]
        : []
    }),
    languages: card.languages.flatMap(skill),
    licences: card.licences.flatMap(skill),
    workingHours: card.workingHours,
    education: card.education,
    region: regionObject(region, vocabulary, language),
    availability: card.availability,
  })
  cards.set(shown, card)
  return shown
}
