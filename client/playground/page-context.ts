import { createContext, useContext } from 'react'
import type { Preferences } from './preferences.ts'
import type { Reply } from './request.ts'
import type { Session } from './session.ts'
import type { Words } from './words.ts'

/** What every part of the page may know. */
export interface Page {
  preferences: Preferences
  words: Words
  session: Session
  /** The last answer of this tab, null before the first. */
  reply: Reply | null
}

const PageContext = createContext<Page | null>(null)

export const PageProvider = PageContext.Provider

export const usePage = (): Page => {
  const page = useContext(PageContext)
  if (page === null) throw new Error('usePage needs a PageProvider above it')
  return page
}
