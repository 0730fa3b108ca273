import { type Amendment, moveOnto, type Standing } from './amendment.ts'
import type { SessionContent } from './session-log.ts'

/** What a device keeps until the server has it: pure rules, so that a test can cut the line wherever it likes. */

/** A thing of the server, or one that is still on its way there under the key of the entry that makes it. */
export type Target = { id: string; version: number } | { key: string }

/** Why an entry no longer goes out by itself. */
export type Stop =
  | { kind: 'REFUSED'; sentences: readonly string[] }
  /** `stands`: what another device wrote, where the two can be compared. */
  | { kind: 'CONFLICT'; sentences: readonly string[]; stands?: Standing }

/** One command that somebody gave while writing, online or not. */
export interface Entry<Input = unknown> {
  /** Random, made on the device. It is the command's idempotency key: sent again, it has one effect. */
  key: string
  /** The name of the command. */
  command: string
  /** Whom it is about, for the list of what waits. It stays on the device. */
  about: string
  /** What it says, without key and target. */
  input: Input
  /** What it changes. Null: it makes something new. */
  target: Target | null
  /** By the device's clock, ISO. */
  writtenAt: string
  /** How often it was on its way. */
  tries: number
  stop: Stop | null
  /** The page on which it can be put right; left out where it can only be dropped. */
  address?: string
}

/** In the order in which it was written. */
export type Outbox = readonly Entry[]

/** What a command made or changed, as it stands now; `content` where it is a session whose words were amended. */
export interface Made {
  id: string
  version: number
  content?: SessionContent
}

/** What came of sending. `LOST`: no answer, so that nobody knows whether it arrived. */
export type Outcome = { kind: 'ACCEPTED'; made: Made | null } | { kind: 'LOST' } | Stop

/** How long local data may lie on a device, in days. */
export const KEPT_DAYS = 14

const DAY_MS = 86_400_000
const FIRST_WAIT_MS = 2_000
const LONGEST_WAIT_MS = 300_000

/** The thing that an entry is about, as one text: the same before and after the server gave it an id. */
const thingOf = ({ key, target }: Entry): string =>
  target === null ? key : 'key' in target ? target.key : target.id

/** Adds a command at the end. A key that is there already is a double tap and changes nothing. */
export const put = (outbox: Outbox, entry: Omit<Entry, 'tries' | 'stop'>): Outbox =>
  outbox.some(({ key }) => key === entry.key) ? outbox : [...outbox, { ...entry, tries: 0, stop: null }]

/**
 * The next command that may go out: the first that was not stopped, stands behind nothing that was, of the same thing,
 * and whose thing the server knows. Null when there is none.
 */
export const nextToSend = (outbox: Outbox): Entry | null => {
  const held = new Set<string>()
  for (const entry of outbox) {
    const thing = thingOf(entry)
    const isKnown = entry.target === null || 'id' in entry.target
    if (entry.stop === null && isKnown && !held.has(thing)) return entry
    held.add(thing)
  }
  return null
}

/** Notes that a command is on its way. From here on nobody can say that the server doesn't have it. */
export const sending = (outbox: Outbox, key: string): Outbox =>
  outbox.map((entry) => (entry.key === key ? { ...entry, tries: entry.tries + 1 } : entry))

/** Takes in what came of sending: what was accepted goes, and what waited for it learns id and version. */
export const settle = (outbox: Outbox, key: string, outcome: Outcome): Outbox => {
  if (outcome.kind === 'LOST') return outbox
  if (outcome.kind !== 'ACCEPTED')
    return outbox.map((entry) => (entry.key === key ? { ...entry, stop: outcome } : entry))
  const sent = outbox.find((entry) => entry.key === key)
  if (!sent) return outbox
  const { made } = outcome
  const thing = thingOf(sent)
  return outbox
    .filter((entry) => entry !== sent)
    .map((entry) => (made && entry.target && thingOf(entry) === thing ? onto(entry, made) : entry))
}

/**
 * A waiting change of a thing that has moved on. An amendment was written on the ground of the one before it: what
 * another device changed in between must not be undone by it, so it moves onto what stands, or stops.
 */
const onto = (entry: Entry, { id, version, content }: Made): Entry => {
  const target = { id, version }
  if (entry.command !== 'AmendSession' || !content) return { ...entry, target }
  const input = moveOnto(entry.input as Amendment, content)
  return input
    ? { ...entry, target, input }
    : { ...entry, target, stop: { kind: 'CONFLICT', sentences: [], stands: { version, content } } }
}

/**
 * What a change of something that still waits does: never sent, the waiting command says the new thing itself; once on
 * its way, the server may have the old words under that key, so that the change must follow as a command of its own.
 */
export const canReplace = (entry: Entry): boolean => entry.tries === 0 || entry.stop?.kind === 'REFUSED'

/** Says a waiting command anew. Throws when it has to follow as a command of its own (`canReplace`). */
export const replace = (outbox: Outbox, key: string, input: unknown, newKey: string): Outbox =>
  outbox.map((entry) => {
    if (entry.key !== key)
      return entry.target && 'key' in entry.target && entry.target.key === key
        ? { ...entry, target: { key: newKey } }
        : entry
    if (!canReplace(entry)) throw new Error('This command may have arrived: a change follows it')
    return { ...entry, key: newKey, input, tries: 0, stop: null }
  })

/**
 * Sends a change again that met another one, on the ground of what stands. A conflict wrote nothing, so that nothing is
 * said twice.
 */
export const sendAnew = (outbox: Outbox, key: string, input: unknown, newKey: string): Outbox =>
  outbox.map((entry) =>
    entry.key === key &&
    entry.stop?.kind === 'CONFLICT' &&
    entry.stop.stands &&
    entry.target &&
    'id' in entry.target
      ? {
          ...entry,
          key: newKey,
          input,
          target: { id: entry.target.id, version: entry.stop.stands.version },
          tries: 0,
          stop: null,
        }
      : entry,
  )

/** Takes a command away, and with it what changes the thing that it would have made. */
export const drop = (outbox: Outbox, key: string): Outbox =>
  outbox.filter(
    (entry) => entry.key !== key && !(entry.target && 'key' in entry.target && entry.target.key === key),
  )

/** How long to wait before the line is tried again, in milliseconds: twice as long each time, five minutes at most. */
export const waitMs = (tries: number): number =>
  Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.max(0, Math.min(tries - 1, 10)))

/** How many whole days something stays on the device from now; 0 or less when its time is over. */
export const daysLeft = (writtenAt: string, now: Date): number =>
  Math.ceil((new Date(writtenAt).getTime() + KEPT_DAYS * DAY_MS - now.getTime()) / DAY_MS)
