import type { Operation } from './operation.ts'
import { said } from './said.ts'
import type { UserError } from './user-error.ts'

/** Makes refusals of one operation: the type, the input field that it is about, and the sentence in two languages. */
export const refusalsOf =
  (operation: Pick<Operation, 'language'>) =>
  <E extends UserError>(Type: new () => E, path: string | null, id: string, en: string): E =>
    Object.assign(new Type(), { message: said(operation, id, en), path: path === null ? null : [path] })
