import { afterAll, beforeAll, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { anOrganisation } from '../organisations/organisation.builder.ts'
import type { Database } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { KeptRequest } from './kept-request.entity.ts'
import { aParticipant } from './participant.builder.ts'
import { TODAY } from './staff.fixture.ts'
import { sweepRequests } from './sweep-requests.ts'
import { UploadTicket } from './upload-ticket.entity.ts'

let database: Database
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

it('what is over goes, and what may still be used stays', async () => {
  const now = new Date('2026-11-24T03:00:00Z')
  const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000)
  const left = await database.transaction('titian_command', systemFacts(TODAY), async (tx) => {
    const person = await aParticipant(tx, { unitId: await anOrganisation(tx) })
    const accountId = crypto.randomUUID()
    for (const [n, hours] of [-1, 1].entries())
      tx.em.create(UploadTicket, {
        ...person,
        digest: Buffer.of(n),
        kind: 'IDENTITY',
        accountId,
        expiresAt: at(hours),
        usedAt: null,
      })
    for (const [key, hours] of [
      ['old', -24 * 31],
      ['young', -24 * 29],
    ] as const)
      tx.em.create(KeptRequest, {
        ...person,
        accountId,
        idempotencyKey: key,
        requestDigest: Buffer.of(0),
        keptAt: at(hours),
      })
    await tx.em.flush()
    for (const [number, hours] of [-2, -0.5].entries())
      await tx.rows(sql`insert into people.upload_piece (file_id, number, person_id, unit_id, content, arrived_at)
        values (gen_random_uuid(), ${number}, ${person.personId}::uuid, ${person.unitId}::uuid, '', ${at(hours).toISOString()}::timestamptz)`)
    return () =>
      database.transaction('titian_command', systemFacts(TODAY), (rows) =>
        rows.rows<{ what: string }>(sql`
          select encode(digest, 'hex') as what from people.upload_ticket
          union all select idempotency_key from people.kept_request
          union all select 'piece ' || number from people.upload_piece order by 1`),
      )
  })
  await sweepRequests(database, now)
  expect((await left()).map(({ what }) => what)).toEqual(['01', 'piece 1', 'young'])
})
