import type { ActionOwner } from '@titian/shared/advice/action.ts'
import { todayInJakarta } from '../languages/day-text.ts'
import type { CaseloadRow_EntryFragment } from './caseload-row.generated.ts'
import type { FormerSession } from './session-draft.ts'

export interface OpenAction {
  id: string
  owner: ActionOwner
  dueOn: string
  version: number
  text: string
}

/** Somebody on a caseload: what may lie on the device, and with a line what the server says beside it. */
export interface CaseloadPerson {
  /** The participant. */
  id: string
  /** The name to call by. */
  name: string
  nextAt: string | null
  openActions: readonly OpenAction[]
  /** Null: not known without a line. */
  now: {
    attention: readonly { kind: string; words: string; detail: string | null }[]
    phone: string | null
    last: (FormerSession & { startsAt: string }) | null
    next: { id: string; version: number; medium: FormerSession['medium'] } | null
    isStandIn: boolean
  } | null
}

/** What the server said of somebody. Null when it says no name: such a row can't be worked with. */
export const personOf = (entry: CaseloadRow_EntryFragment): CaseloadPerson | null => {
  const { participant, lastSession, nextSession } = entry
  if (!participant?.identity) return null
  return {
    id: participant.id,
    name: participant.identity.fullName,
    nextAt: nextSession?.startsAt ?? null,
    // What was ended on this device stands in the answer until the next one comes.
    openActions: entry.openActions
      .filter(({ state }) => state === 'OPEN')
      .map(({ id, owner, dueOn, version, note }) => ({ id, owner, dueOn, version, text: note?.text ?? '' })),
    now: {
      attention: entry.attention.map(({ kind, words, action }) => ({
        kind,
        words,
        detail: action?.note?.text ?? null,
      })),
      phone: participant.contact?.phone ?? null,
      last: lastSession && {
        startsAt: lastSession.startsAt,
        medium: lastSession.medium,
        contactMinutes: lastSession.contactMinutes,
        travelMinutes: lastSession.travelMinutes,
        topics: lastSession.note?.topics ?? [],
      },
      next: nextSession && {
        id: nextSession.id,
        version: nextSession.version,
        medium: nextSession.medium,
      },
      isStandIn: entry.isStandIn,
    },
  }
}

/** What of it may lie on a device: id, name to call by, next date, open actions. */
export const kept = ({ id, name, nextAt, openActions }: CaseloadPerson): CaseloadPerson => ({
  id,
  name,
  nextAt,
  openActions,
  now: null,
})

export const isToday = (instant: string | null, now: Date): boolean =>
  instant !== null && todayInJakarta(new Date(instant)) === todayInJakarta(now)
