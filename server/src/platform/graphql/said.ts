import type { Operation } from './operation.ts'

/** A sentence in the viewer's language. */
export const said = (operation: Pick<Operation, 'language'>, id: string, en: string): string =>
  operation.language === 'en' ? en : id
