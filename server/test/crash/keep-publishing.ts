import 'reflect-metadata'
import { randomInt, randomUUID } from 'node:crypto'
import { jakartaDay } from '../../src/accounts/jakarta-day.ts'
import { publishCards } from '../../src/candidates/publish-cards.ts'
import { entities } from '../../src/entities.ts'
import { migrations } from '../../src/migrations.ts'
import { openPglite, openPostgres } from '../../src/platform/database/open.ts'
import { systemFacts } from '../../src/platform/database/roles.ts'
import { sql } from '../../src/platform/database/sql.ts'
import { readVocabulary } from '../../src/vocabulary/read-vocabulary.ts'

/** Publishes for ever, each time after many facts changed, and prints each publication once it is acknowledged. */
const [where = ''] = process.argv.slice(2)
const house = { entities, migrations }
const database = where.startsWith('postgres')
  ? await openPostgres(where, house)
  : (await openPglite({ dataDir: where }, house)).database
const vocabulary = await database.transaction('titian_public', systemFacts(''), readVocabulary)

for (let turn = 0; ; turn++) {
  const now = new Date()
  const today = jakartaDay(now)
  await database.transaction('titian_command', systemFacts(today), (tx) =>
    // A different third of the people may not be shown each time, so that every batch adds, changes and removes.
    tx.rows(sql`update people.availability
      set confirmed_on = case when hashtext(person_id::text || ${turn}) % 3 = 0 then ${today}::date - 90 else ${today}::date end`),
  )
  const report = await database.transaction('titian_projector', systemFacts(today), (tx) =>
    publishCards(tx, {
      now,
      today,
      vocabulary,
      random: () => randomInt(2 ** 32) / 2 ** 32,
      newId: randomUUID,
    }),
  )
  console.log(JSON.stringify(report))
}
