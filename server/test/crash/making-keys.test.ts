import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { systemFacts } from '../../src/platform/database/roles.ts'
import { sql } from '../../src/platform/database/sql.ts'
import { type Ground, groundOf, killedAfter, LIMIT, openGround, ROUNDS } from './crash-ground.ts'

let ground: Ground
let organisation: string
beforeAll(async () => {
  ground = await groundOf(inject('template'), 'making_keys')
  const { database } = await openGround(ground)
  organisation = await database.transaction('titian_command', systemFacts(''), async (tx) => {
    const [row] = await tx.rows<{ id: string }>(
      sql`insert into org.organisation (kind, name, synthetic) values ('EMPLOYER', 'PT Uji Coba', true) returning id`,
    )
    return row!.id
  })
  await database.close()
})
afterAll(() => ground.remove())

/** Lets a process make keys until it is killed in the middle of one; gives what it acknowledged. */
const killedWhileMaking = async (afterKeys: number, then: number): Promise<string[]> => {
  const isKey = (line: string) => line !== 'CLEARED'
  const args = [ground.where, organisation]
  const said = await killedAfter('./keep-making-keys.ts', args, String, {
    isEnough: (lines) => lines.filter(isKey).length >= afterKeys,
    then,
  })
  return said.filter(isKey)
}

describe('kill -9 while keys are made', { timeout: LIMIT }, () => {
  it(`loses no key that was acknowledged and leaves none half made, ${ROUNDS} times`, async () => {
    const all: string[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const acknowledged = await killedWhileMaking(3 + (round % 5), (round * 7) % 23)
      expect(acknowledged.length).toBeGreaterThan(2)
      all.push(...acknowledged)
      const { database } = await openGround(ground)
      const { keys, audited } = await database.transaction('titian_command', systemFacts(''), async (tx) => ({
        keys: await tx.rows<{ id: string; revoked: boolean }>(
          sql`select id, revoked_at is not null as revoked from app.api_key`,
        ),
        audited: await tx.rows(sql`select 1 from audit.operation where command = 'CreateApiKey'`),
      }))
      await database.close()
      const kept = new Set(keys.map(({ id }) => id))
      expect(all.filter((id) => !kept.has(id))).toEqual([])
      // At most one more for each life: committed, and killed before it could be said.
      expect(kept.size - all.length).toBeLessThanOrEqual(round + 1)
      expect(audited.length).toBeGreaterThanOrEqual(kept.size)
      // Each command ends the key before: one that did half of it would leave three alive.
      expect(keys.filter(({ revoked }) => !revoked).length).toBeLessThanOrEqual(2)
    }
  })
})
