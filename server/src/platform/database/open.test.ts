import { describe, expect, inject, it } from 'vitest'
import { administer } from '../../../test/database.ts'
import { NoLoginRoleError, openPostgres } from './open.ts'

const cluster = inject('template')

describe.runIf('postgres' in cluster)('an address of PostgreSQL', () => {
  it('whose login may not step down is refused with what to do, and nothing hangs', async () => {
    const owner = 'postgres' in cluster ? cluster.postgres : ''
    const url = new URL(owner)
    const name = `titian_stranger_${process.pid}`
    await administer(owner, `create role ${name} login`)
    try {
      url.username = name
      await expect(openPostgres(url.href, { entities: [], migrations: [] })).rejects.toThrow(NoLoginRoleError)
    } finally {
      await administer(owner, `drop role ${name}`)
    }
  })
})

it('of nobody is refused at once', async () => {
  const nobody = openPostgres('postgres://127.0.0.1:1/none', { entities: [], migrations: [] })
  await expect(nobody).rejects.toThrow(/ECONNREFUSED/)
})
