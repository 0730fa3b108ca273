import { numberText } from '../languages/day-text.ts'
import type { Language } from '../languages/language.ts'

/** How large a file is: "820 kB", "2,4 MB". */
export const byteText = (language: Language, bytes: number): string =>
  bytes < 1_000_000
    ? `${numberText(language, Math.max(1, Math.round(bytes / 1_000)))} kB`
    : `${numberText(language, Math.round(bytes / 100_000) / 10)} MB`
