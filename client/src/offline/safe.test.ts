import 'fake-indexeddb/auto'
import { createStore, entries } from 'idb-keyval'
import { expect, test } from 'vitest'
import { openSafe } from './safe.ts'

const NOW = new Date('2026-11-24T02:10:00.000Z')
const inDays = (days: number) => () => new Date(NOW.getTime() + days * 86_400_000)
const raw = () => entries<string, { bytes: ArrayBuffer }>(createStore('titian-sealed', 'sealed'))

test('what is written is read back, by its own account alone', async () => {
  const mine = await openSafe('acc_1', inDays(0))
  await mine.write('draft', { advice: 'Foto ulang kue pakai cahaya pagi' })
  expect(await mine.read('draft')).toEqual({ advice: 'Foto ulang kue pakai cahaya pagi' })
  expect(await (await openSafe('acc_2', inDays(0))).read('draft')).toBeNull()
})

test('nothing lies on the device as it was said', async () => {
  const safe = await openSafe('acc_3', inDays(0))
  await safe.write('caseload', [{ name: 'Sari Wulandari' }])
  const bytes = (await raw()).map(([, sealed]) => new TextDecoder('latin1').decode(sealed.bytes)).join()
  expect(bytes).not.toContain('Sari')
})

test('two windows opened at once can read each other', async () => {
  const [one, other] = await Promise.all([openSafe('acc_4', inDays(0)), openSafe('acc_4', inDays(0))])
  await one?.write('draft', 1)
  expect(await other?.read('draft')).toBe(1)
})

test('what is older than 14 days is gone with the next opening', async () => {
  await (await openSafe('acc_5', inDays(0))).write('draft', 1)
  expect(await (await openSafe('acc_5', inDays(13))).read('draft')).toBe(1)
  await openSafe('acc_6', inDays(14))
  expect((await raw()).filter(([name]) => name.startsWith('acc_5/'))).toEqual([])
})

test('wiping leaves nothing, and what was sealed before can never be read', async () => {
  const safe = await openSafe('acc_7', inDays(0))
  await safe.write('draft', 1)
  await safe.wipe()
  expect((await raw()).filter(([name]) => name.startsWith('acc_7/'))).toEqual([])
  expect(await (await openSafe('acc_7', inDays(0))).read('draft')).toBeNull()
})
