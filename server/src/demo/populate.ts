import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Day } from '@titian/shared/participants/calendar.ts'
import type { FieldCipher } from '../platform/crypto/field-cipher.ts'
import type { Database } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { readVocabulary } from '../vocabulary/read-vocabulary.ts'
import { buildWorld } from './build-world.ts'
import { knownOf } from './known-vocabulary.ts'
import { inventEmployers, inventPartners } from './partners.ts'
import { emptyRows, type PeopleRows } from './people-rows.ts'
import { composePerson } from './person.ts'
import { addPersonRows } from './person-rows.ts'
import { drawPlan, type Mix, NATIONAL_MIX } from './plan.ts'
import type { Random } from './random.ts'
import { inventMoreUnits, inventUnits } from './units.ts'
import type { World } from './world.ts'
import { writeOrganisations, writeVerifications } from './write-organisations.ts'
import { writePeople } from './write-people.ts'

export interface PopulateSettings {
  today: Day
  random: Random
  cipher: FieldCipher
  people: number
  mix?: Mix
  /** Told how many people are in the database so far. */
  onProgress?: (people: number) => void
}

/** People of one transaction: enough to be quick, few enough to fit in memory. */
const BATCH = 4_000

/** People composed before the event loop may carry on writing the batch before. */
const SLICE = 100

/** On average so many people share a unit. */
const PEOPLE_A_UNIT = 500

/** There are people already; a population is only ever made in an empty installation. */
export class NotEmptyError extends Error {
  override readonly name = 'NotEmptyError'
  constructor() {
    super('This installation has people already. Give an empty one.')
  }
}

/**
 * Fills an empty SYNTHETIC installation with a population of any size, batch by batch: while one batch is
 * written the next is composed. What was written stays when a later batch fails. Throws `NotEmptyError`.
 */
export const populate = async (database: Database, settings: PopulateSettings): Promise<void> => {
  const { random, people, today } = settings
  const facts = systemFacts(today)
  const world = await database.transaction('titian_command', facts, async (tx): Promise<World> => {
    const [found] = await tx.rows<{ some: boolean }>(
      sql`select exists (select from people.participant) as some`,
    )
    if (found?.some) throw new NotEmptyError()
    const vocabulary = knownOf(await readVocabulary(tx))
    const first = inventUnits(random.fork('units'), vocabulary.regencies)
    const more = Math.max(0, Math.round(people / PEOPLE_A_UNIT) - first.length)
    const units = [...first, ...inventMoreUnits(random.fork('more units'), vocabulary.regencies, more)]
    const employers = inventEmployers(random.fork('employers'))
    const partners = inventPartners(random.fork('partners'))
    await writeOrganisations(tx, [
      ...units.map(({ organisation }) => organisation),
      ...employers,
      ...Object.values(partners),
    ])
    await writeVerifications(tx, employers, today)
    return buildWorld({
      today,
      vocabulary,
      units: units.map(({ unit }) => unit),
      employers: employers.map(({ id }) => id),
      cipher: settings.cipher,
    })
  })

  let writing: Promise<void> = Promise.resolve()
  for (let done = 0; done < people; done += BATCH) {
    const upTo = Math.min(people, done + BATCH)
    const rows = await composeBatch(world, settings, done + 1, upTo)
    await writing
    writing = database
      .transaction('titian_command', facts, (tx) => writePeople(tx, rows))
      .then(() => settings.onProgress?.(upTo))
  }
  await writing
}

const composeBatch = async (
  world: World,
  { random, today, cipher, mix = NATIONAL_MIX }: PopulateSettings,
  from: number,
  upTo: number,
): Promise<PeopleRows> => {
  const rows = emptyRows()
  for (let serial = from; serial <= upTo; serial += 1) {
    const own = random.fork(`person ${serial}`)
    const person = composePerson(own, world, drawPlan(own, mix), serial)
    addPersonRows(rows, person, { random: own, today, cipher, serial })
    if (serial % SLICE === 0) await nextTurn()
  }
  return rows
}
