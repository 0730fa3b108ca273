import { isWorkTerm, type Understood, type UnderstoodTerm } from '@titian/shared/understanding/understood.ts'
import { AVAILABILITY_BAND_WORDS } from '@titian/shared/vocabulary/availability-band.ts'
import type { Language, Words } from '@titian/shared/vocabulary/words.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { UnderstoodTextType } from './candidate-connection.type.ts'

/** So many meanings of one term are named. */
const MOST_LABELS = 4

/** What was understood, in the viewer's words. `answersAll` is asked only when somebody wants to know. */
export const showUnderstood = (
  understood: Understood,
  vocabulary: Vocabulary,
  language: Language,
  answersAll: () => boolean | Promise<boolean>,
): UnderstoodTextType =>
  Object.defineProperties(new UnderstoodTextType(), {
    terms: {
      value: understood.terms.map((term) => ({
        text: term.text,
        kind: term.kind,
        labels: [...new Set(namesOf(term, vocabulary).map((name) => name[language]))].slice(0, MOST_LABELS),
        correctedFrom: term.correctedFrom,
      })),
    },
    unknown: { value: understood.unknown },
    answersAllTerms: { get: answersAll },
  })

const namesOf = (term: UnderstoodTerm, vocabulary: Vocabulary): Words[] => {
  const names = (table: ReadonlyMap<string, { name: Words }>, codes: readonly string[]) =>
    codes.flatMap((code) => table.get(code)?.name ?? [])
  if (isWorkTerm(term)) {
    const skills = names(vocabulary.skills, term.skills)
    const occupations = names(vocabulary.occupations, term.occupations)
    const schemes = names(vocabulary.schemes, term.schemes)
    // The list that spoke first names the term.
    if (term.kind === 'CERTIFICATE') return [...schemes, ...skills, ...occupations]
    return term.kind === 'OCCUPATION'
      ? [...occupations, ...skills, ...schemes]
      : [...skills, ...occupations, ...schemes]
  }
  if (term.kind === 'PLACE') return names(vocabulary.regions, term.regions)
  if (term.kind === 'AVAILABILITY') return [AVAILABILITY_BAND_WORDS[term.band]]
  return names(vocabulary.skills, term.kind === 'LANGUAGE' ? term.languages : term.licences)
}
