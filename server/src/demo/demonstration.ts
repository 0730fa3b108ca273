import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jakartaDay } from '../accounts/jakarta-day.ts'
import type { App } from '../app.ts'
import { readHolidays } from '../introductions/holidays.ts'
import { ALONE } from '../journeys/journeys.ts'
import { moveJourneyWith } from '../journeys/move-journey.ts'
import { placeHired } from '../placements/place-hired.ts'
import type { Database } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { keyFor } from '../secret.ts'
import { gatherDemand } from '../vacancies/gather-demand.ts'
import { readMinimumWages } from '../vacancies/minimum-wages.ts'
import { findHandles } from './find-handles.ts'
import { type ListedPersona, listPersonas } from './persona-routes.ts'
import { type DemonstrationKeys, demonstrationKeys, seedPersonas } from './personas.ts'
import { seededRandom } from './random.ts'
import { seedCaseloads } from './seed-caseloads.ts'
import { seedDemonstration } from './seed-demonstration.ts'
import { seedEnterprises } from './seed-enterprises.ts'
import { seedIntroductions } from './seed-introductions.ts'

/** The same people at every first start; another seed would be another Indonesia. */
const SEED = 'titian demonstration 1'

/** What the demonstration offers, as `demonstration.json` says it. */
export interface DemonstrationFile {
  url: string
  graphql: string
  playground: string
  keys: DemonstrationKeys
  personas: Pick<ListedPersona, 'id' | 'role' | 'name' | 'signIn'>[]
}

const keysOf = (app: App) => demonstrationKeys((purpose) => keyFor(app.secret, purpose))

/**
 * Fills an empty SYNTHETIC installation with invented people, personas and cards. Each part is looked for first,
 * so that a start which was cut short is carried on by the next; a filled installation stays as it is.
 */
export const fillDemonstration = async (app: App, people?: number): Promise<void> => {
  const { database } = app.installation
  const now = app.now()
  const today = jakartaDay(now)
  const found = await database.transaction('titian_command', systemFacts(today), async (tx) => {
    const [row] = await tx.rows<{ people: boolean; cards: boolean }>(
      sql`select exists (select from people.participant) as people,
        exists (select from people.card_origin) as cards`,
    )
    return { hasPeople: row?.people ?? false, hasCards: row?.cards ?? false, handles: await findHandles(tx) }
  })
  const handles = found.hasPeople
    ? found.handles
    : await seedDemonstration(database, {
        today,
        random: seededRandom(SEED),
        cipher: app.rooms.cipher,
        ...(people !== undefined && { people }),
      })
  const serverKey = keyFor(app.secret, 'api keys')
  if (handles) await seedPersonas(database, handles, { serverKey, keys: keysOf(app), now })
  await seedCaseloads(database, seededRandom(`${SEED} caseloads`), today)
  await seedEnterprises(database, app.rooms.cipher, seededRandom(`${SEED} enterprises`), today)
  const isOld = await keepAvailabilityFresh(database, today)
  if (isOld || !found.hasCards) {
    await app.rooms.candidates.publish(now)
    await database.transaction('titian_projector', systemFacts(today), (tx) =>
      gatherDemand(tx, app.rooms.vocabulary, today),
    )
  }
  if (handles) {
    const minimumWages = await database.transaction('titian_command', systemFacts(today), readMinimumWages)
    // Nobody is hired for the same day in a scene: journeys move with the first day of work, by the morning's job.
    const hiring = [placeHired(minimumWages, moveJourneyWith(ALONE))]
    await seedIntroductions(database, handles, { today, holidays: readHolidays(), hiring })
    await startPlacements(app, now)
  }
}

/** Whoever was hired in a scene and has begun since goes on with the journey, as every morning. */
const startPlacements = async ({ rooms }: App, now: Date): Promise<void> =>
  rooms.jobs.find(({ name }) => name === 'start-placements')?.run({}, now)

/** Nobody in the demonstration confirms availability any more, so after a week the days move on by themselves. */
const keepAvailabilityFresh = (database: Database, today: string): Promise<boolean> =>
  database.transaction('titian_command', systemFacts(today), async (tx) => {
    const moved = await tx.rows(sql`
      with age as (select ${today}::date - max(confirmed_on) as days from people.availability)
      update people.availability set confirmed_on = confirmed_on + days, latest_start_on = latest_start_on + days
      from age where days > 7 returning person_id`)
    return moved.length > 0
  })

/** Writes `demonstration.json` into the data directory, for whoever tries Titian from outside. */
export const writeDemonstrationFile = async (
  app: App,
  directory: string,
  url: string,
): Promise<DemonstrationFile> => {
  const personas = await listPersonas(app.rooms.accounts.world)
  const file: DemonstrationFile = {
    url,
    graphql: `${url}/graphql`,
    playground: `${url}/playground/`,
    keys: keysOf(app),
    personas: personas.map(({ id, role, name, signIn }) => ({ id, role, name, signIn })),
  }
  writeFileSync(join(directory, 'demonstration.json'), `${JSON.stringify(file, null, 2)}\n`, { mode: 0o600 })
  return file
}
