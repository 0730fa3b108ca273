import { i18n } from '@lingui/core'

export const LANGUAGES = ['id', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** The language of the page now. The document's own attribute is the truth: `appearance.js` set it before the first paint. */
export const currentLanguage = (): Language => (document.documentElement.lang === 'en' ? 'en' : 'id')

/**
 * Starts the page's language. Indonesian stands in the code that says it (compiled by scripts/compiled-messages.ts),
 * so each page brings its own sentences along; English is one catalogue, loaded when asked for.
 */
export const startLanguage = async (): Promise<void> => {
  const language = currentLanguage()
  const messages = language === 'en' ? (await import('./en.po')).messages : {}
  i18n.loadAndActivate({ locale: language, messages })
}

/**
 * Remembers the language and loads the page again: the server's words (names of skills, reasons) change too,
 * and the address holds everything that matters.
 */
export const chooseLanguage = (language: Language): void => {
  try {
    localStorage.setItem('titian.language', language)
  } catch {
    // Storage may be closed to us; then the choice lasts for this page only.
  }
  location.reload()
}

/** Where one signs in, in the page's language. */
export const signInAddress = (): string => (currentLanguage() === 'en' ? '/sign-in' : '/masuk')
