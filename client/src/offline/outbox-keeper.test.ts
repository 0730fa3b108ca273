import 'fake-indexeddb/auto'
import type { Entry, Outcome } from '@titian/shared/advice/outbox.ts'
import { expect, test, vi } from 'vitest'
import { openOutbox } from './outbox-keeper.ts'
import { openSafe } from './safe.ts'

const entry = (key: string) => ({
  key,
  command: 'LogSession',
  about: 'Sari Wulandari',
  input: { advice: key },
  target: null,
  writtenAt: new Date().toISOString(),
})
const ACCEPTED: Outcome = { kind: 'ACCEPTED', made: null }

/** A line that can be cut; it remembers what arrived. */
const line = () => {
  const arrived: string[] = []
  const self = {
    isUp: true,
    arrived,
    send: async ({ key }: Entry): Promise<Outcome> => {
      if (!self.isUp) return { kind: 'LOST' }
      arrived.push(key)
      return ACCEPTED
    },
  }
  return self
}

test('what was written without a line goes out in its order when the line is back', async () => {
  const radio = line()
  radio.isUp = false
  const outbox = await openOutbox('acc_a', await openSafe('acc_a'), radio.send)
  for (const key of ['1', '2', '3']) await outbox.put(entry(key))
  await outbox.flush()
  expect(outbox.all().map(({ key }) => key)).toEqual(['1', '2', '3'])
  radio.isUp = true
  await outbox.flush()
  expect(radio.arrived).toEqual(['1', '2', '3'])
  expect(outbox.all()).toEqual([])
  outbox.close()
})

test('what surely can’t go out was never on its way, and can be taken back', async () => {
  Object.defineProperty(navigator, 'onLine', { value: false, configurable: true })
  const radio = line()
  const outbox = await openOutbox('acc_e', await openSafe('acc_e'), radio.send)
  await outbox.put(entry('1'))
  await outbox.flush()
  expect(outbox.all()).toMatchObject([{ key: '1', tries: 0 }])
  await outbox.drop('1')
  Object.defineProperty(navigator, 'onLine', { value: true, configurable: true })
  await outbox.flush()
  expect(radio.arrived).toEqual([])
  outbox.close()
})

test('a browser that was killed finds everything again', async () => {
  const radio = line()
  const first = await openOutbox('acc_b', await openSafe('acc_b'), radio.send)
  await first.put(entry('1'))
  first.close()
  const second = await openOutbox('acc_b', await openSafe('acc_b'), radio.send)
  expect(second.all().map(({ key }) => key)).toEqual(['1'])
  second.close()
})

test('two windows share one outbox: nothing is lost and nothing goes out twice', async () => {
  const radio = line()
  const safe = await openSafe('acc_c')
  const one = await openOutbox('acc_c', safe, radio.send)
  const other = await openOutbox('acc_c', safe, radio.send)
  await Promise.all([one.put(entry('1')), other.put(entry('2')), one.put(entry('3'))])
  await Promise.all([one.flush(), other.flush()])
  expect([...radio.arrived].sort()).toEqual(['1', '2', '3'])
  await vi.waitFor(() => expect([...one.all(), ...other.all()]).toEqual([]))
  one.close()
  other.close()
})

test('a refusal stays and is told, and the rest goes on', async () => {
  const send = async ({ key }: Entry): Promise<Outcome> =>
    key === '1' ? { kind: 'REFUSED', sentences: ['Tanggalnya belum tiba.'] } : ACCEPTED
  const outbox = await openOutbox('acc_d', await openSafe('acc_d'), send)
  const told = vi.fn()
  outbox.subscribe(told)
  await outbox.put(entry('1'))
  await outbox.put(entry('2'))
  await outbox.flush()
  expect(outbox.all().map(({ key, stop }) => [key, stop?.kind])).toEqual([['1', 'REFUSED']])
  expect(told).toHaveBeenCalled()
  outbox.close()
})
