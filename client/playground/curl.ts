import type { Language } from './preferences.ts'
import type { Question } from './request.ts'

/** Quotes for a POSIX shell: everything between single quotes, a single quote as '\''. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

/**
 * The question as a command. The session's cookie is not readable here and is not copied: whoever runs the
 * command puts it into TITIAN_SESSION.
 */
export const asCurl = (address: string, language: Language, question: Question): string =>
  [
    `curl -sS ${quoted(address)}`,
    `-H 'content-type: application/json'`,
    `-H 'accept-language: ${language}'`,
    `--cookie "$TITIAN_SESSION"`,
    `--data-binary ${quoted(JSON.stringify(question))}`,
  ].join(' \\\n  ')
