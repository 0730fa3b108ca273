import type { DraftField } from '../../vacancies/vacancy-draft.ts'
import type { Refusal } from '../../vacancies/vacancy-form.tsx'

/** What the server refused, with the field of the form that it is about. */
export const refusalsOf = (
  errors: readonly { message?: string; path?: readonly string[] | null }[],
): Refusal[] =>
  errors.map(({ message = '', path }) => ({
    message,
    field: path?.[0] === 'content' ? ((path.at(-1) as DraftField | undefined) ?? null) : null,
  }))
