import type { Refusal } from '../graphql/use-attempt.ts'

/** What stands against days that a form can't do without and that are empty; `message` says so in the viewer's words. */
export const missingDays = (days: Record<string, string>, message: string): Refusal[] =>
  Object.entries(days)
    .filter(([, day]) => day === '')
    .map(([field]) => ({ message, path: [field] }))
