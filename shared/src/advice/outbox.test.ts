import { describe, expect, it } from 'vitest'
import {
  canReplace,
  daysLeft,
  drop,
  type Entry,
  nextToSend,
  type Outbox,
  put,
  replace,
  sendAnew,
  sending,
  settle,
  type Target,
  waitMs,
} from './outbox.ts'
import type { SessionContent } from './session-log.ts'

const entry = (key: string, target: Target | null = null) => ({
  key,
  command: target ? 'AmendSession' : 'LogSession',
  about: 'Sari Wulandari',
  input: { advice: key },
  target,
  writtenAt: '2026-11-24T02:10:00.000Z',
})
const filled = (...entries: ReturnType<typeof entry>[]): Outbox => entries.reduce<Outbox>(put, [])
const keys = (outbox: Outbox) => outbox.map(({ key }) => key)
const at = (outbox: Outbox, key: string): Entry => {
  const found = outbox.find((one) => one.key === key)
  if (!found) throw new Error(`No ${key}`)
  return found
}
const REFUSED = { kind: 'REFUSED', sentences: ['Tanggalnya belum tiba.'] } as const

describe('an outbox', () => {
  it('keeps the order in which things were written, and a double tap once', () => {
    const outbox = filled(entry('a'), entry('b'), entry('a'))
    expect(keys(outbox)).toEqual(['a', 'b'])
    expect(nextToSend(outbox)?.key).toBe('a')
  })

  it('keeps what went out without an answer', () => {
    const outbox = settle(sending(filled(entry('a')), 'a'), 'a', { kind: 'LOST' })
    expect(nextToSend(outbox)).toMatchObject({ key: 'a', tries: 1 })
  })

  it('lets go of what was accepted, and tells what waited for it', () => {
    const outbox = filled(entry('a'), entry('b', { key: 'a' }), entry('c'))
    expect(
      nextToSend(settle(outbox, 'a', { kind: 'ACCEPTED', made: { id: 'ses_1', version: 1 } })),
    ).toMatchObject({
      key: 'b',
      target: { id: 'ses_1', version: 1 },
    })
  })

  const content = (advice: string, contactMinutes = 30): SessionContent => ({
    outcome: 'HELD',
    startsAt: '2026-11-24T02:00:00.000Z',
    medium: 'PHONE',
    notHeldBy: null,
    contactMinutes,
    preparationMinutes: 0,
    travelMinutes: 0,
    topics: ['PLAN'],
    advice,
    trend: null,
    conflictOfInterest: '',
  })
  const twice = (): Outbox => {
    const first = { id: 'ses_1', version: 1 }
    return filled(
      { ...entry('a', first), input: { base: content('0'), content: content('1') } as never },
      { ...entry('b', first), input: { base: content('1'), content: content('2') } as never },
    )
  }

  it('does not undo what another device changed between two amendments of this one', () => {
    const made = { id: 'ses_1', version: 3, content: content('1', 45) }
    expect(nextToSend(settle(twice(), 'a', { kind: 'ACCEPTED', made }))).toMatchObject({
      target: { version: 3 },
      input: { content: content('2', 45) },
    })
  })

  it('stops an amendment whose field another device changed as well, and sends it anew on what stands', () => {
    const made = { id: 'ses_1', version: 3, content: content('other') }
    const stopped = settle(twice(), 'a', { kind: 'ACCEPTED', made })
    expect(nextToSend(stopped)).toBeNull()
    expect(at(stopped, 'b').stop).toMatchObject({ kind: 'CONFLICT', stands: { version: 3 } })
    expect(nextToSend(sendAnew(stopped, 'b', {}, 'c'))).toMatchObject({
      key: 'c',
      target: { id: 'ses_1', version: 3 },
      tries: 0,
    })
  })

  it('passes the new version on from one change to the next', () => {
    const first = { id: 'ses_1', version: 1 }
    const outbox = filled(entry('a', first), entry('b', first))
    const after = settle(outbox, 'a', { kind: 'ACCEPTED', made: { id: 'ses_1', version: 2 } })
    expect(nextToSend(after)).toMatchObject({ key: 'b', target: { id: 'ses_1', version: 2 } })
  })

  it('holds back what stands behind a stopped command of the same thing, and nothing else', () => {
    const stopped = settle(filled(entry('a'), entry('b', { key: 'a' }), entry('c')), 'a', REFUSED)
    expect(nextToSend(stopped)?.key).toBe('c')
    expect(nextToSend(drop(stopped, 'c'))).toBeNull()
  })

  it('says a command anew while the server can’t have it, and takes a change of it along', () => {
    const outbox = replace(filled(entry('a'), entry('b', { key: 'a' })), 'a', { advice: 'other' }, 'a2')
    expect(nextToSend(outbox)).toMatchObject({ key: 'a2', input: { advice: 'other' } })
    expect(at(outbox, 'b').target).toEqual({ key: 'a2' })
  })

  it('lets nobody say anew what may have arrived', () => {
    const outbox = sending(filled(entry('a')), 'a')
    expect(canReplace(at(outbox, 'a'))).toBe(false)
    expect(() => replace(outbox, 'a', {}, 'a2')).toThrow('may have arrived')
  })

  it('lets a refused command be put right and sent again', () => {
    const refused = settle(sending(filled(entry('a')), 'a'), 'a', REFUSED)
    expect(nextToSend(refused)).toBeNull()
    expect(nextToSend(replace(refused, 'a', { advice: 'right' }, 'a2'))?.key).toBe('a2')
  })

  it('drops with a command what would have changed the thing that it makes', () => {
    expect(keys(drop(filled(entry('a'), entry('b', { key: 'a' }), entry('c')), 'a'))).toEqual(['c'])
  })
})

it('waits twice as long each time, and five minutes at most', () => {
  expect([1, 2, 3, 9, 99].map(waitMs)).toEqual([2_000, 4_000, 8_000, 300_000, 300_000])
})

it.each([
  ['2026-11-24T02:10:00.000Z', 14],
  ['2026-11-11T02:10:00.000Z', 1],
  ['2026-11-10T02:10:00.000Z', 0],
  ['2026-10-01T00:00:00.000Z', -40],
])('what was written at %s stays %i days', (writtenAt, days) => {
  expect(daysLeft(writtenAt, new Date('2026-11-24T02:10:00.000Z'))).toBe(days)
})
