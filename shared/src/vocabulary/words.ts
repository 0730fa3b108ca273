/** The two languages that everything for people is written in; Indonesian comes first. */
export const LANGUAGES = ['id', 'en'] as const

export type Language = (typeof LANGUAGES)[number]

/** A word or phrase for people, complete in both languages. */
export interface Words {
  id: string
  en: string
}
