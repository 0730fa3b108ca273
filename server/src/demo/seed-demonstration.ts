import type { Day } from '@titian/shared/participants/calendar.ts'
import { isMononym } from '@titian/shared/participants/name.ts'
import type { FieldCipher } from '../platform/crypto/field-cipher.ts'
import type { Database } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { buildWorld } from './build-world.ts'
import {
  inventEmployers,
  inventPartners,
  MAIN_EMPLOYER,
  type PartnerKey,
  type VerificationState,
} from './partners.ts'
import { emptyRows } from './people-rows.ts'
import { composePerson, type SyntheticPerson } from './person.ts'
import { addPersonRows } from './person-rows.ts'
import { DEMONSTRATION_MIX, drawPlan } from './plan.ts'
import type { Random } from './random.ts'
import { inventUnits } from './units.ts'
import { readVocabulary } from './vocabulary-in-database.ts'
import { writeOrganisations, writeVerifications } from './write-organisations.ts'
import { writePeople } from './write-people.ts'

/** What personas and tests need to find in the seeded demonstration. */
export interface DemonstrationHandles {
  /** The verified employer whose persona searches. */
  mainEmployerId: string
  employers: readonly { id: string; name: string; state: VerificationState }[]
  units: readonly { id: string; name: string; kind: string; provinceCode: string }[]
  /** The ministry, the training centre and the other partners. */
  partners: Record<PartnerKey, string>
  /** Every invented organisation by its name. */
  organisations: ReadonlyMap<string, string>
  /** Somebody on release, job-ready, who agreed to be shown: the participant's persona. */
  person: { personId: string; fullName: string; unitId: string }
  peopleCount: number
}

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
    const vocabulary = await readVocabulary(tx)
    const units = inventUnits(random.fork('units'), vocabulary.regencies)
    const employers = inventEmployers(random.fork('employers'))
    const partners = inventPartners(random.fork('partners'))
    const organisations = [
      ...units.map(({ organisation }) => organisation),
      ...employers,
      ...Object.values(partners),
    ]
    await writeOrganisations(tx, organisations)
    await writeVerifications(tx, employers)

    const world = buildWorld({
      today,
      vocabulary,
      units: units.map(({ unit }) => unit),
      employers: employers.map(({ id }) => id),
      cipher,
    })
    const rows = emptyRows()
    let persona: SyntheticPerson | undefined
    for (let serial = 1; serial <= people; serial += 1) {
      const own = random.fork(`person ${serial}`)
      const person = composePerson(own, world, drawPlan(own, DEMONSTRATION_MIX), serial)
      addPersonRows(rows, person, { random: own, today, cipher, serial })
      persona = isPersona(person) && !persona ? person : persona
    }
    await writePeople(tx, rows)
    if (!persona)
      throw new Error('Nobody among the people can be the persona of a participant; seed more of them.')
    return {
      mainEmployerId: employers.find(({ name }) => name === MAIN_EMPLOYER)?.id ?? '',
      employers: employers.map(({ id, name, state }) => ({ id, name, state })),
      units: units.map(({ unit, organisation }) => ({
        id: unit.id,
        name: organisation.name,
        kind: unit.kind,
        provinceCode: unit.provinceCode,
      })),
      partners: mapValues(partners, ({ id }) => id),
      organisations: new Map(organisations.map(({ id, name }) => [name, id])),
      person: {
        personId: persona.who.personId,
        fullName: persona.who.fullName,
        unitId: persona.who.unit.id,
      },
      peopleCount: people,
    }
  })

/** A welder on conditional release in the middle of West Java, with everything that a card needs. */
const isPersona = ({ plan, who, custody, work, agreements }: SyntheticPerson): boolean =>
  plan.isShowable &&
  custody.legalStage === 'CONDITIONAL_RELEASE' &&
  work.trade.key === 'welder' &&
  !isMononym(who.fullName) &&
  plan.hub?.regency === '32.73' &&
  agreements.every(({ excludedEmployers, excludedFamilies, excludedRegions }) =>
    [excludedEmployers, excludedFamilies, excludedRegions].every((list) => list.length === 0),
  )

const mapValues = <K extends string, A, B>(record: Record<K, A>, change: (value: A) => B): Record<K, B> =>
  Object.fromEntries(Object.entries<A>(record).map(([key, value]) => [key, change(value)])) as Record<K, B>
