import type { MessageDescriptor } from '@lingui/core'
import type { CandidateFacets_FacetsFragment } from './candidate-facets.generated.ts'
import { AVAILABILITY_WORDS, EDUCATION_WORDS, EXPERIENCE_WORDS, HOURS_WORDS } from './card-words.ts'

const CLOSED: Record<string, MessageDescriptor> = {
  ...AVAILABILITY_WORDS,
  ...EXPERIENCE_WORDS,
  ...EDUCATION_WORDS,
  ...HOURS_WORDS,
}

/**
 * The words of codes that stand in an address. Closed lists have theirs here; names of the vocabulary are kept
 * as the answers bring them, because a chosen code may be missing from the next answer.
 */
export const createLabels = () => {
  const known = new Map<string, string>()
  const kept = new Map<string, string>()
  return {
    learn: (facets: CandidateFacets_FacetsFragment) => {
      for (const group of [facets.skills, facets.certificates, facets.regions, facets.families])
        for (const bucket of group) known.set(bucket.value, bucket.label)
    },
    knows: (value: string): boolean => kept.has(value) || known.has(value),
    keep: (value: string, label: string) => kept.set(value, label),
    of: (value: string, translate: (words: MessageDescriptor) => string): string => {
      const words = CLOSED[value]
      return words ? translate(words) : (kept.get(value) ?? known.get(value) ?? value)
    },
  }
}

export type Labels = ReturnType<typeof createLabels>
