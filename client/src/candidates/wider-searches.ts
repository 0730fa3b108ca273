import { changed, narrowings, type SearchQuestion } from './search-question.ts'

/** One step that would widen a search, with the name of what is loosened. */
export interface WiderSearch {
  question: SearchQuestion
  loosens:
    | { kind: 'DISTANCE'; km: 100 }
    | { kind: 'ANYWHERE' }
    | { kind: 'ANY_SKILL' }
    | { kind: 'FILTER'; name: keyof SearchQuestion }
    | { kind: 'TEXT' }
}

const FILTERS = [
  'bersertifikat',
  'sertifikat',
  'mulai',
  'wilayah',
  'pendidikan',
  'pengalaman',
  'jam',
  'sim',
  'bahasa',
  'bidang',
  'keahlian',
  'pekerjaan',
] as const satisfies readonly (keyof SearchQuestion)[]

/** The single steps that widen a search, the gentlest first. */
export const widerSearches = (question: SearchQuestion): WiderSearch[] => {
  const wider: WiderSearch[] = []
  if (question.dekat && (question.km ?? 50) < 100)
    wider.push({ question: changed(question, { km: 100 }), loosens: { kind: 'DISTANCE', km: 100 } })
  if (question.cocok)
    wider.push({ question: changed(question, { cocok: undefined }), loosens: { kind: 'ANY_SKILL' } })
  if (question.dekat)
    wider.push({
      question: changed(question, { dekat: undefined, km: undefined }),
      loosens: { kind: 'ANYWHERE' },
    })
  for (const name of FILTERS)
    if (question[name])
      wider.push({ question: changed(question, { [name]: undefined }), loosens: { kind: 'FILTER', name } })
  if (question.q && narrowings(question) > 0)
    wider.push({
      question: changed(question, { q: undefined, tanpa: undefined }),
      loosens: { kind: 'TEXT' },
    })
  return wider
}
