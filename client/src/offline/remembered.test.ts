import 'fake-indexeddb/auto'
import type { Entry, Outcome } from '@titian/shared/advice/outbox.ts'
import { beforeEach, expect, test } from 'vitest'
import { noteAccount } from '../browser/last-account.ts'
import { forget, remember, remembered } from './remembered.ts'
import { whileHere } from './while-here.ts'

beforeEach(() => localStorage.clear())

test('without a line the page opens for who was here last, never for who was here before them', async () => {
  noteAccount('acc_31')
  await remember('acc_31', { name: 'Wulan' })
  expect(await remembered()).toEqual({ name: 'Wulan' })
  noteAccount('acc_32')
  expect(await remembered()).toBeNull()
  noteAccount('acc_31')
  expect(await remembered()).toEqual({ name: 'Wulan' })
  await forget('acc_31')
  expect(await remembered()).toBeNull()
})

test('a note goes out under the name of who wrote it, and waits while somebody else is signed in', async () => {
  const accepted: Outcome = { kind: 'ACCEPTED', made: null }
  const send = whileHere('acc_33', async () => accepted)
  noteAccount('acc_33')
  expect(await send({} as Entry)).toEqual(accepted)
  noteAccount('acc_34')
  expect(await send({} as Entry)).toEqual({ kind: 'LOST' })
})
