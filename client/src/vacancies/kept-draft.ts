import type { VacancyDraft } from './vacancy-draft.ts'

const PLACE = 'titian: lowongan yang sedang ditulis'

/** Keeps what is being written in this tab, so that a reload or a wrong click loses nothing. */
export const keepDraft = (draft: VacancyDraft): void => {
  try {
    sessionStorage.setItem(PLACE, JSON.stringify(draft))
  } catch {
    // A full or forbidden storage costs the copy and not the form.
  }
}

export const forgetDraft = (): void => {
  try {
    sessionStorage.removeItem(PLACE)
  } catch {
    // As above.
  }
}

/** What was kept, when it still has the shape of a draft. */
export const keptDraft = (): VacancyDraft | null => {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(PLACE) ?? 'null')
    const isDraft = typeof kept === 'object' && kept !== null && 'title' in kept && 'openUntilOn' in kept
    return isDraft ? (kept as VacancyDraft) : null
  } catch {
    return null
  }
}
