import type { Day } from '@titian/shared/participants/calendar.ts'
import type { FieldCipher } from '../platform/crypto/field-cipher.ts'
import type { Database } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { readVocabulary } from '../vocabulary/read-vocabulary.ts'
import { buildWorld } from './build-world.ts'
import { type DemonstrationHandles, findHandles } from './find-handles.ts'
import { knownOf } from './known-vocabulary.ts'
import { inventEmployers, inventPartners } from './partners.ts'
import { emptyRows } from './people-rows.ts'
import { composePerson } from './person.ts'
import { addPersonRows } from './person-rows.ts'
import { writePlacementOffices } from './placement-offices.ts'
import { DEMONSTRATION_MIX, drawPlan } from './plan.ts'
import type { Random } from './random.ts'
import { inventUnits } from './units.ts'
import { inventVacancies } from './vacancies.ts'
import { writeOrganisations, writeVerifications } from './write-organisations.ts'
import { writePeople } from './write-people.ts'
import { writeVacancies } from './write-vacancies.ts'

export interface SeedSettings {
  today: Day
  random: Random
  cipher: FieldCipher
  /** About 2,800 unless told otherwise. */
  people?: number
}

const DEMONSTRATION_SIZE = 2_800

/**
 * Fills an empty SYNTHETIC installation, whose vocabulary is loaded, with invented organisations and people,
 * in one transaction. The database itself refuses every row of it on a LIVE installation.
 */
export const seedDemonstration = (
  database: Database,
  settings: SeedSettings,
): Promise<DemonstrationHandles> =>
  database.transaction('titian_command', systemFacts(settings.today), async (tx) => {
    const { today, random, cipher, people = DEMONSTRATION_SIZE } = settings
    const vocabulary = knownOf(await readVocabulary(tx))
    const units = inventUnits(random.fork('units'), vocabulary.regencies)
    const employers = inventEmployers(random.fork('employers'))
    const partners = inventPartners(random.fork('partners'))
    const organisations = [
      ...units.map(({ organisation }) => organisation),
      ...employers,
      ...Object.values(partners),
    ]
    await writeOrganisations(tx, organisations)
    await writePlacementOffices(tx)
    await writeVerifications(tx, employers, today)
    await writeVacancies(tx, random.fork('vacancies'), today, inventVacancies(employers))

    const world = buildWorld({
      today,
      vocabulary,
      units: units.map(({ unit }) => unit),
      employers: employers.map(({ id }) => id),
      cipher,
    })
    const rows = emptyRows()
    for (let serial = 1; serial <= people; serial += 1) {
      const own = random.fork(`person ${serial}`)
      const person = composePerson(own, world, drawPlan(own, DEMONSTRATION_MIX), serial)
      addPersonRows(rows, person, { random: own, today, cipher, serial })
    }
    await writePeople(tx, rows)
    const handles = await findHandles(tx)
    if (!handles)
      throw new Error('Nobody among the people can be the persona of a participant; seed more of them.')
    return handles
  })
