import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestApp, testApp } from '../../test/app.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'

const MEGABYTE = 1024 * 1024
const PDF = Buffer.from('%PDF-1.7\n')

let app: TestApp
let port: number
let participant: string
let cookie: string
beforeAll(async () => {
  app = await testApp()
  await app.http.listen({ port: 0, host: '127.0.0.1' })
  port = (app.http.server.address() as AddressInfo).port
  cookie = await app.signIn('officer')
  const { data } = await app.explore('officer', '{ participants(first: 1) { edges { node { id } } } }')
  participant = (data as { participants: { edges: { node: { id: string } }[] } }).participants.edges[0]!.node
    .id
}, 120_000)
afterAll(() => app.close())

const left = async () => {
  const [row] = await app.installation.database.transaction('titian_command', systemFacts(''), (tx) =>
    tx.rows<{ pieces: number; files: number }>(sql`
      select (select count(*)::int from people.upload_piece) as pieces,
        (select count(*)::int from people.stored_file) as files`),
  )
  return row!
}

const address = async (): Promise<string> => {
  const { data } = await app.explore(
    'officer',
    `mutation ($input: RequestUploadInput!) { requestUpload(input: $input) { upload { url } } }`,
    { input: { participant, kind: 'IDENTITY' } },
  )
  return (data as { requestUpload: { upload: { url: string } } }).requestUpload.upload.url
}

/** A sender on a real line that does not say how much is coming. */
const sender = (path: string, headers = {}) => {
  const sent = request({ port, path, method: 'PUT', headers: { cookie, ...headers } })
  const answer = new Promise<{ status: number; body: string }>((done, fail) => {
    sent.on('error', fail)
    sent.on('response', async (response) => {
      let body = ''
      for await (const part of response) body += String(part)
      done({ status: response.statusCode ?? 0, body })
    })
  })
  return { sent, answer }
}

const until = async (holds: (now: Awaited<ReturnType<typeof left>>) => boolean) => {
  for (let tries = 0; tries < 200; tries += 1) {
    if (holds(await left())) return
    await new Promise((done) => setTimeout(done, 25))
  }
  throw new Error(`It never came to be: ${JSON.stringify(await left())}`)
}

it('a line that is cut leaves nothing, and the same address takes the whole and gives the same bytes back', async () => {
  const url = await address()
  const before = await left()
  const cut = sender(url)
  cut.answer.catch(() => {})
  cut.sent.write(Buffer.concat([PDF, Buffer.alloc(MEGABYTE, 'x')]))
  await until(({ pieces }) => pieces > 0)
  cut.sent.destroy()
  await until(({ pieces }) => pieces === 0)
  expect(await left()).toEqual(before)

  const whole = Buffer.concat([PDF, Buffer.alloc(3 * MEGABYTE, 'rahasia ')])
  const again = sender(url)
  for (let at = 0; at < whole.length; at += 100_000) again.sent.write(whole.subarray(at, at + 100_000))
  again.sent.end()
  const { status, body } = await again.answer
  expect(status).toBe(201)
  expect(await left()).toEqual({ pieces: 0, files: before.files + 1 })
  const read = await app.http.inject({ url: `/files/${JSON.parse(body).file}`, headers: { cookie } })
  expect(read.rawPayload.equals(whole)).toBe(true)
}, 60_000)

it('what is of no known type is refused at its beginning, while the rest has not been sent', async () => {
  const { sent, answer } = sender(await address())
  sent.write('<html><body>')
  expect((await answer).status).toBe(415)
  sent.destroy()
  expect((await left()).pieces).toBe(0)
})

it('what says that it is too large is refused before its first byte, and what does not when it shows', async () => {
  const url = await address()
  const told = sender(url, { 'content-length': 10 * MEGABYTE + 1, expect: '100-continue' })
  told.sent.flushHeaders()
  expect((await told.answer).status).toBe(413)
  told.sent.destroy()

  const silent = sender(url)
  silent.sent.write(PDF)
  for (let n = 0; n < 11; n += 1) silent.sent.write(Buffer.alloc(MEGABYTE))
  expect((await silent.answer).status).toBe(413)
  silent.sent.destroy()
  await until(({ pieces }) => pieces === 0)
}, 60_000)

it('one account keeps three lines busy at most, and has them again when they end', async () => {
  const urls = await Promise.all(Array.from({ length: 2 }, address))
  const { pieces } = await left()
  const held = [urls[0]!, urls[0]!, urls[1]!].map((url) => sender(url))
  for (const { sent, answer } of held) {
    answer.catch(() => {})
    sent.write(Buffer.concat([PDF, Buffer.alloc(100)]))
  }
  await until((now) => now.pieces === pieces + 3)
  const fourth = sender(urls[1]!)
  fourth.sent.write(PDF)
  expect((await fourth.answer).status).toBe(429)
  fourth.sent.destroy()
  for (const { sent } of held) sent.destroy()
  await until((now) => now.pieces === pieces)
  const last = sender(urls[1]!)
  last.sent.end(PDF)
  expect((await last.answer).status).toBe(201)
}, 60_000)
