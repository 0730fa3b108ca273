import { mergeSessions } from './merge-session.ts'
import type { SessionContent } from './session-log.ts'

/** How a session should read, and what somebody was looking at when they wrote that. */
export interface Amendment {
  base: SessionContent
  content: SessionContent
}

/** What stands on the server instead. */
export interface Standing {
  version: number
  content: SessionContent
}

/** A field of an amendment that somebody decides: their own word, or the one that stands. */
export type Choices = Readonly<Record<string, 'MINE' | 'THEIRS'>>

/**
 * An amendment on the ground of what stands now, so that nothing another device changed meanwhile is undone by it. Null
 * when both changed one field in two ways: then somebody has to choose.
 */
export const moveOnto = (amendment: Amendment, stands: SessionContent): Amendment | null => {
  const { content, conflicts } = mergeSessions(amendment.base, amendment.content, stands)
  return conflicts.length > 0 ? null : { base: stands, content }
}

/** Both sides brought together as somebody chose; a field that nobody chose stays as it stands. */
export const decide = (amendment: Amendment, stands: SessionContent, choices: Choices): Amendment => {
  const { content, conflicts } = mergeSessions(amendment.base, amendment.content, stands)
  const mine = conflicts.filter(({ field }) => choices[field] === 'MINE')
  return {
    base: stands,
    content: {
      ...content,
      ...Object.fromEntries(mine.map(({ field }) => [field, amendment.content[field]])),
    },
  }
}
