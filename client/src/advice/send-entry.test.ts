import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client'
import type { Entry } from '@titian/shared/advice/outbox.ts'
import { Observable } from 'rxjs'
import { expect, test } from 'vitest'
import { sendEntry } from './send-entry.ts'

/** A server that answers each operation by its name; what it doesn't know it doesn't answer. */
const sending = (answers: Record<string, object>) =>
  sendEntry(
    new ApolloClient({
      cache: new InMemoryCache({
        possibleTypes: { Node: ['AgreedAction', 'Session'], UserError: ['VersionConflict'] },
      }),
      link: new ApolloLink(
        ({ operationName }) =>
          new Observable((told) => {
            const data = answers[operationName ?? '']
            if (!data) return told.error(new TypeError('Failed to fetch'))
            told.next({ data })
            told.complete()
          }),
      ),
    }),
  )

const entry = (command: string, input: object = {}): Entry => ({
  key: 'k1',
  command,
  about: 'Sari Wulandari',
  input,
  target: { id: 'thing_1', version: 1 },
  writtenAt: '2026-11-24T02:10:00.000Z',
  tries: 0,
  stop: null,
})
const refusal = (__typename: string) => [{ __typename, message: 'Sudah berubah.' }]
const complete = (errors: object[]) => ({
  completeAction: { __typename: 'CompleteActionPayload', action: null, errors },
})
const stands = (state: string) => ({
  node: { __typename: 'AgreedAction', id: 'thing_1', state, version: 2 },
})

test('no answer is no refusal: it stays and is sent again', async () => {
  expect(await sending({})(entry('CompleteAction'))).toEqual({ kind: 'LOST' })
})

test('a promise that was ended by a request whose answer was lost is not refused when it is sent again', async () => {
  const send = sending({
    CompleteAction: complete(refusal('VersionConflict')),
    HowActionStands: stands('DONE'),
  })
  expect(await send(entry('CompleteAction'))).toMatchObject({
    kind: 'ACCEPTED',
    made: { id: 'thing_1', version: 2 },
  })
})

test('a promise that was dropped elsewhere is shown, not overruled', async () => {
  const send = sending({
    CompleteAction: complete(refusal('VersionConflict')),
    HowActionStands: stands('DROPPED'),
  })
  expect(await send(entry('CompleteAction'))).toEqual({ kind: 'CONFLICT', sentences: ['Sudah berubah.'] })
})

test('a session that has its new day already is not moved twice', async () => {
  const startsAt = '2026-12-01T02:00:00.000Z'
  const send = sending({
    RescheduleSession: {
      rescheduleSession: {
        __typename: 'RescheduleSessionPayload',
        session: null,
        errors: refusal('VersionConflict'),
      },
    },
    WhatTookItsPlace: {
      sessionsBetween: [
        {
          __typename: 'Session',
          id: 'ses_9',
          startsAt: '2026-12-01T02:00:00Z',
          version: 1,
          reschedules: { __typename: 'Session', id: 'thing_1' },
        },
      ],
    },
  })
  expect(await send(entry('RescheduleSession', { startsAt }))).toEqual({
    kind: 'ACCEPTED',
    made: { id: 'ses_9', version: 1 },
  })
})
