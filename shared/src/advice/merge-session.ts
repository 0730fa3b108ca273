import type { SessionContent } from './session-log.ts'

export type SessionField = keyof SessionContent

/** One field that two devices changed in two ways. */
export interface FieldConflict {
  field: SessionField
  yours: string
  theirs: string
}

export type Merged = { content: SessionContent; conflicts: readonly FieldConflict[] }

const asText = (value: SessionContent[SessionField]): string =>
  Array.isArray(value) ? value.toSorted().join(' ') : String(value ?? '')

/**
 * Brings two versions together that grew from one: a field that only one side changed is that side's, topics are added
 * and taken away by both, and a field that both changed differently is a conflict. In `content` a conflict has their value.
 */
export const mergeSessions = (
  base: SessionContent,
  yours: SessionContent,
  theirs: SessionContent,
): Merged => {
  const conflicts: FieldConflict[] = []
  const pick = <F extends SessionField>(field: F): SessionContent[F] => {
    const [was, mine, other] = [asText(base[field]), asText(yours[field]), asText(theirs[field])]
    if (mine === was || mine === other) return theirs[field]
    if (other === was) return yours[field]
    conflicts.push({ field, yours: mine, theirs: other })
    return theirs[field]
  }
  const content: SessionContent = {
    outcome: pick('outcome'),
    startsAt: pick('startsAt'),
    medium: pick('medium'),
    notHeldBy: pick('notHeldBy'),
    contactMinutes: pick('contactMinutes'),
    preparationMinutes: pick('preparationMinutes'),
    travelMinutes: pick('travelMinutes'),
    topics: mergeTopics(base.topics, yours.topics, theirs.topics),
    advice: pick('advice'),
    trend: pick('trend'),
    conflictOfInterest: pick('conflictOfInterest'),
  }
  return { content, conflicts }
}

const mergeTopics = (
  base: SessionContent['topics'],
  yours: SessionContent['topics'],
  theirs: SessionContent['topics'],
): SessionContent['topics'] => {
  const added = yours.filter((topic) => !base.includes(topic))
  const kept = theirs.filter((topic) => yours.includes(topic) || !base.includes(topic))
  return [...new Set([...kept, ...added])].toSorted()
}
