import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApp, testApp } from '../../test/app.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { type RawBuilder, sql } from '../platform/database/sql.ts'
import { fromTypeId, toTypeId } from '../platform/graphql/type-id.ts'

const PDF = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(3_000, 'rahasia ')])

let app: TestApp
let clock = new Date('2026-11-24T03:00:00Z')
let participant: string
beforeAll(async () => {
  app = await testApp({ now: () => clock })
  clock = new Date()
  const { data } = await app.explore('officer', '{ participants(first: 1) { edges { node { id } } } }')
  participant = (data as { participants: { edges: { node: { id: string } }[] } }).participants.edges[0]!.node
    .id
}, 120_000)
afterAll(() => app.close())

const rows = <T>(query: RawBuilder<T>) =>
  app.installation.database.transaction('titian_command', systemFacts(''), (tx) => tx.rows(query))

const requestUpload = async (kind = 'IDENTITY', persona = 'officer', of = participant) => {
  const { data, errors } = await app.explore(
    persona,
    `mutation ($input: RequestUploadInput!) { requestUpload(input: $input) {
      upload { url maximumBytes mediaTypes } errors { __typename } } }`,
    { input: { participant: of, kind } },
  )
  const payload = data?.['requestUpload'] as { upload: { url: string } | null; errors: object[] } | null
  return { url: payload?.upload?.url ?? '', payload, errors }
}

const put = async (url: string, bytes: Buffer, persona: string | null = 'officer', headers = {}) =>
  app.http.inject({
    method: 'PUT',
    url,
    headers: {
      'content-type': 'text/html',
      ...(persona && { cookie: await app.signIn(persona) }),
      ...headers,
    },
    payload: bytes,
  })

const get = async (id: string, persona: string | null) =>
  app.http.inject({ url: `/files/${id}`, headers: persona ? { cookie: await app.signIn(persona) } : {} })

const stored = async (kind = 'IDENTITY', bytes = PDF) => {
  const answer = await put((await requestUpload(kind)).url, bytes)
  expect(answer.statusCode).toBe(201)
  return (answer.json() as { file: string }).file
}

describe('sending a file', () => {
  it('keeps it sealed, on the file of the person, and gives the same bytes back to who may read it', async () => {
    const id = await stored()
    const [row] = await rows<{ content: Uint8Array; kind: string; data_class: string }>(
      sql`select content, kind, data_class from people.stored_file order by stored_at desc limit 1`,
    )
    expect(row).toMatchObject({ kind: 'IDENTITY', data_class: 'identity' })
    expect(Buffer.from(row!.content).includes('rahasia')).toBe(false)
    const answer = await get(id, 'officer')
    expect(answer.statusCode).toBe(200)
    expect(answer.rawPayload.equals(PDF)).toBe(true)
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-disposition': `attachment; filename="${id}.pdf"`,
    })
  })

  it('works once for one address, from the account that asked for it, and not after its time', async () => {
    const { url } = await requestUpload()
    for (const persona of [null, 'placement-officer', 'employer'])
      expect((await put(url, PDF, persona)).statusCode).toBe(404)
    const [first, second] = await Promise.all([put(url, PDF), put(url, PDF)])
    expect([first.statusCode, second.statusCode].toSorted()).toEqual([201, 404])
    const late = await requestUpload()
    const before = clock
    clock = new Date(before.getTime() + 16 * 60_000)
    expect((await put(late.url, PDF)).statusCode).toBe(404)
    clock = before
  })

  it('takes no other type than its bytes tell, nothing over ten megabytes, and nothing from another site', async () => {
    const { url } = await requestUpload()
    expect((await put(url, Buffer.from('<html>%PDF-'))).statusCode).toBe(415)
    expect((await put(url, Buffer.alloc(0))).statusCode).toBe(415)
    const large = Buffer.concat([PDF, Buffer.alloc(10 * 1024 * 1024)])
    expect((await put(url, large)).statusCode).toBe(413)
    expect((await put(url, PDF, 'officer', { 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403)
    // None of this used the address up.
    expect((await put(url, PDF)).statusCode).toBe(201)
  })

  it('makes nobody hold ten megabytes for a stranger: an unknown address is told before the body is read', async () => {
    const answer = await put(`/files/${'a'.repeat(43)}`, Buffer.alloc(11 * 1024 * 1024))
    expect(answer.statusCode).toBe(404)
  })

  it('is for roles that record such a thing, and for people of the own unit', async () => {
    const { errors } = await requestUpload('FITNESS', 'officer')
    expect(errors[0]?.extensions['code']).toBe('FORBIDDEN')
    const [elsewhere] = await rows<{ id: string }>(sql`
      select person_id as id from people.participant
      where unit_id <> (select unit_id from people.participant
        where person_id = ${fromTypeId('ptc', participant)}::uuid) limit 1`)
    for (const id of [toTypeId('ptc', elsewhere!.id), `ptc_${'0'.repeat(26)}`, 'x'])
      expect((await requestUpload('IDENTITY', 'officer', id)).payload).toEqual({
        upload: null,
        errors: [{ __typename: 'ParticipantNotFound' }],
      })
  })
})

describe('reading a file', () => {
  it('is written down with the class, the person and no value, before the bytes leave', async () => {
    const id = await stored('CUSTODY')
    await get(id, 'officer')
    const [entry] = await rows<{ operation: string; classes: string[]; subjects: string[]; fields: object }>(
      sql`select operation, classes, subjects, fields from audit.operation order by position desc limit 1`,
    )
    expect(entry).toMatchObject({
      operation: 'ReadFile',
      classes: ['criminal'],
      fields: { StoredFile: ['content'] },
    })
    expect(entry!.subjects).toHaveLength(1)
  })

  it('of a class that the role may not read is the same bytes as one that never was', async () => {
    const hidden = await stored('CUSTODY')
    const never = await get(`fil_${'0'.repeat(26)}`, 'placement-officer')
    expect(never.statusCode).toBe(404)
    for (const persona of ['placement-officer', 'trainer', 'employer', 'administrator', 'counsellor', null]) {
      const answer = await get(hidden, persona)
      expect([answer.statusCode, answer.body], String(persona)).toEqual([404, never.body])
    }
    const byKey = await app.http.inject({
      url: `/files/${hidden}`,
      headers: { authorization: `Bearer ${app.keys.employer}` },
    })
    expect([byKey.statusCode, byKey.body]).toEqual([404, never.body])
  })

  it('lists to each role the files of its classes alone', async () => {
    await stored('CERTIFICATE')
    await stored('CUSTODY')
    const kinds = async (persona: string) => {
      const { data } = await app.explore(
        persona,
        `query ($id: ID!) { participant(id: $id) { files { kind mediaType byteCount url } } }`,
        { id: participant },
      )
      const found = data?.['participant'] as { files: { kind: string }[] } | null
      return [...new Set(found?.files.map(({ kind }) => kind))].toSorted()
    }
    expect(await kinds('officer')).toEqual(['CERTIFICATE', 'CUSTODY', 'IDENTITY'])
    expect(await kinds('administrator')).toEqual(['CERTIFICATE'])
  })

  it('that was removed is gone for everybody, with its content', async () => {
    const id = await stored('IDENTITY')
    const remove = (persona: string) =>
      app.explore(
        persona,
        `mutation ($input: RemoveFileInput!) { removeFile(input: $input) { removedId errors { __typename } } }`,
        { input: { file: id } },
      )
    for (const persona of ['trainer', 'administrator'])
      expect((await remove(persona)).data).toEqual({
        removeFile: { removedId: null, errors: [{ __typename: 'FileNotFound' }] },
      })
    expect((await remove('officer')).data).toEqual({ removeFile: { removedId: id, errors: [] } })
    expect((await get(id, 'officer')).statusCode).toBe(404)
    expect((await remove('officer')).data).toMatchObject({ removeFile: { removedId: null } })
    expect(
      await rows(sql`select 1 from people.stored_file where removed_at is not null and content is null`),
    ).toHaveLength(1)
  })
})
