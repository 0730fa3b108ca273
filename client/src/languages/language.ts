import { i18n, type Messages } from '@lingui/core'
import { messages as indonesian } from './id.po'

export const LANGUAGES = ['id', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** The language of the page now. The document's own attribute is the truth: `appearance.js` set it before the first paint. */
export const currentLanguage = (): Language => (document.documentElement.lang === 'en' ? 'en' : 'id')

/** Loads the words of the page's language. Indonesian comes with the page, English when asked for. */
export const startLanguage = async (): Promise<void> => {
  const language = currentLanguage()
  const words: Messages = language === 'en' ? (await import('./en.po')).messages : indonesian
  i18n.loadAndActivate({ locale: language, messages: words })
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
