import { decide } from '@titian/shared/accounts/policy.ts'
import { MEMBER_ROLES } from '@titian/shared/accounts/role.ts'
import { classOfKind, FILE_KINDS } from '@titian/shared/participants/stored-file.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { anOrganisation } from '../organisations/organisation.builder.ts'
import type { Viewer } from '../platform/auth/viewer.ts'
import { readingRoleOf, sessionFacts } from '../platform/auth/viewer-facts.ts'
import type { Database } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { relationsTo } from '../platform/graphql/guard.ts'
import { aParticipant } from './participant.builder.ts'
import type { OfPerson } from './per-person.ts'
import { aViewer, TODAY } from './staff.fixture.ts'
import { StoredFile } from './stored-file.entity.ts'

let database: Database
let person: OfPerson
beforeAll(async () => {
  database = await testDatabase()
  await database.transaction('titian_command', systemFacts(TODAY), async (tx) => {
    person = await aParticipant(tx, { unitId: await anOrganisation(tx) })
    for (const kind of FILE_KINDS)
      tx.em.create(StoredFile, {
        ...person,
        kind,
        dataClass: classOfKind(kind),
        mediaType: 'image/png',
        byteCount: 1,
        content: Buffer.of(0),
        storedAt: new Date('2026-11-24T03:00:00Z'),
        storedBy: crypto.randomUUID(),
        removedAt: null,
      })
    await tx.em.flush()
  })
})
afterAll(() => database.close())

const seenBy = async (viewer: Viewer): Promise<string[]> => {
  const rows = await database.transaction(readingRoleOf(viewer), sessionFacts(viewer, TODAY), (tx) =>
    tx.rows<{ kind: string }>(sql`select kind from people.stored_file order by kind`),
  )
  return rows.map(({ kind }) => kind)
}

describe('the rows of files', () => {
  it.each(MEMBER_ROLES.filter((role) => role !== 'EMPLOYER'))(
    'are for %s, in each relation, those of the classes that the policy allows',
    async (role) => {
      for (const viewer of [
        aViewer(role),
        aViewer(role, { unitId: person.unitId }),
        aViewer(role, { personId: person.personId }),
        aViewer(role, { opened: [person.personId] }),
      ]) {
        const relations = relationsTo(viewer, person)
        const allowed = FILE_KINDS.filter((kind) =>
          relations.some((relation) => decide({ role, relation, class: classOfKind(kind) }) === 'ALLOW'),
        )
        expect(await seenBy(viewer), relations.join(' ')).toEqual(allowed.toSorted())
      }
    },
  )

  it('can not be asked for by an employer or by nobody', async () => {
    for (const viewer of [aViewer('EMPLOYER'), { kind: 'PUBLIC' } as const])
      await expect(seenBy(viewer)).rejects.toThrow('permission denied')
  })
})
