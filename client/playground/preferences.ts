/** Languages and themes of the page; the same keys as the application's own, so that a choice made there holds here. */
export type Language = 'id' | 'en'
export type Theme = 'light' | 'dark'

export interface Preferences {
  language: Language
  theme: Theme
}

const LANGUAGE_KEY = 'titian.language'
const THEME_KEY = 'titian.theme'

/** Reads the choices kept in the browser; Indonesian first, the theme of the device when none was chosen. */
export const readPreferences = (storage: Pick<Storage, 'getItem'>, deviceIsDark: boolean): Preferences => {
  const theme = storage.getItem(THEME_KEY)
  return {
    language: storage.getItem(LANGUAGE_KEY) === 'en' ? 'en' : 'id',
    theme: theme === 'dark' || theme === 'light' ? theme : deviceIsDark ? 'dark' : 'light',
  }
}

export const keepPreferences = (storage: Pick<Storage, 'setItem'>, preferences: Preferences): void => {
  storage.setItem(LANGUAGE_KEY, preferences.language)
  storage.setItem(THEME_KEY, preferences.theme)
}
