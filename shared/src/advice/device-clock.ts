import { TOLERANCE_MS } from './session-log.ts'

/** How far a phone's clock was off, in whole minutes: positive when it ran ahead. Null when it was right. */
export const clockOffBy = (sentAt: string | null, receivedAt: Date): number | null => {
  if (sentAt === null) return null
  const off = Date.parse(sentAt) - receivedAt.getTime()
  return Math.abs(off) > TOLERANCE_MS ? Math.round(off / 60_000) : null
}

/**
 * The moment that a wrong clock meant: what the phone said, less what it was off when it sent. `sentAt` is the same
 * clock's word for the moment of sending, so a session that waited in an outbox is set right as well.
 */
export const meantAt = (saidAt: string, offByMinutes: number | null): string =>
  offByMinutes === null ? saidAt : new Date(Date.parse(saidAt) - offByMinutes * 60_000).toISOString()

/** A clock further off than this says nothing about when a session was; its owner sets it right first. */
export const MOST_MINUTES_OFF = 14 * 24 * 60

export const isUsableClock = (offByMinutes: number | null): boolean =>
  offByMinutes === null || Math.abs(offByMinutes) <= MOST_MINUTES_OFF
