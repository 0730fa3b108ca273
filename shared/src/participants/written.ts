const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u

/** A text on one line, without characters that nobody sees, at most so long. */
export const isLine = (text: string, longest: number): boolean => {
  const { length } = text.trim()
  return length >= 1 && length <= longest && !UNSEEN.test(text)
}

/** What was typed, or null when nothing was. */
export const typed = (text: string | null | undefined): string | null => text?.trim() || null

export const LONGEST_NAME = 200

/** A name has a letter in it; one word is a whole name. */
export const isName = (text: string): boolean => isLine(text, LONGEST_NAME) && /\p{L}/u.test(text)

/** A telephone number with its signs, as people write it. */
export const isPhone = (text: string): boolean =>
  isLine(text, 30) && /^\+?\d{6,15}$/.test(text.replaceAll(/[\s().-]/g, ''))

export const isEmail = (text: string): boolean =>
  isLine(text, 200) && /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text.trim())

/** A bank account: its number, and the bank's name before it if somebody wrote that too. */
export const isBankAccount = (text: string): boolean =>
  isLine(text, 100) && /\d{5,}/.test(text.replaceAll(/[\s.-]/g, ''))
