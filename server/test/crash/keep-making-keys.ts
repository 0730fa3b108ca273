import 'reflect-metadata'
import { createHmac } from 'node:crypto'
import { issueKey, lockKeys } from '../../src/accounts/issue-key.ts'
import { jakartaDay } from '../../src/accounts/jakarta-day.ts'
import { entities } from '../../src/entities.ts'
import { migrations } from '../../src/migrations.ts'
import { openPglite, openPostgres } from '../../src/platform/database/open.ts'
import { sql } from '../../src/platform/database/sql.ts'
import { cursorsUnder } from '../../src/platform/graphql/cursor.ts'
import { Operation } from '../../src/platform/graphql/operation.ts'

/** Makes keys for ever, each command also ending the one before, and prints each id once it is acknowledged. */
const [where = '', organisationId = ''] = process.argv.slice(2)
const house = { entities, migrations }
const database = where.startsWith('postgres')
  ? await openPostgres(where, house)
  : (await openPglite({ dataDir: where }, house)).database
const mint = { serverKey: createHmac('sha256', 'crash').digest(), environment: 'demo' } as const

for (let before: string | null = null; ; ) {
  const now = new Date()
  const operation = new Operation({
    viewer: { kind: 'PUBLIC' },
    now,
    today: jakartaDay(now),
    language: 'en',
    door: 'page',
    address: '',
    database,
    outbox: { enqueue: async () => undefined },
    cursors: cursorsUnder('crash'),
  })
  const made = await operation.command(
    { name: 'CreateApiKey', actsAs: 'titian_command' },
    async (command) => {
      await lockKeys(command, organisationId)
      await command.rows(sql`update app.api_key set revoked_at = now() where id = ${before}::uuid`)
      return issueKey(
        command,
        mint,
        {
          organisationId,
          name: 'crash',
          purpose: 'RESEARCH',
          scopes: ['supply'],
          expiresOn: command.today,
          createdBy: null,
        },
        command,
      )
    },
  )
  if (made.kind !== 'NEW') {
    // What an earlier life left behind is ended first.
    await database.transaction(
      'titian_command',
      { account: null, role: 'SYSTEM', organisation: null, unit: null, person: null, opened: [], today: '' },
      (tx) => tx.rows(sql`update app.api_key set revoked_at = now() where revoked_at is null`),
    )
    console.log('CLEARED')
    continue
  }
  before = made.id
  console.log(made.id)
}
