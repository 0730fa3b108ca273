import { badInput } from './user-error.ts'

/** Throws `BAD_USER_INPUT` for a text that can't be kept. */
export const checkedIdempotencyKey = (text: string | null | undefined): string | null => {
  if (text == null) return null
  if (text.length < 1 || text.length > 100 || text.includes('\u0000'))
    throw badInput('An idempotency key has 1 to 100 characters.', ['input', 'idempotencyKey'])
  return text
}
