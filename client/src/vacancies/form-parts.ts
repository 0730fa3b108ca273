import type { DraftField, VacancyDraft } from './vacancy-draft.ts'

/** What every part of the form gets: the draft, a way to change it, and what is wrong with a field. */
export interface FormPartProps {
  draft: VacancyDraft
  change: (given: Partial<VacancyDraft>) => void
  errorOf: (field: DraftField) => { error: string } | Record<string, never>
}

/** The id of a field's control, to which the summary of problems links. */
export const fieldId = (field: DraftField): string => `lowongan-${field}`
