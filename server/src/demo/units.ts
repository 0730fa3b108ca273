import { PROVINCE_WEIGHTS } from './calibration.ts'
import type { Random } from './random.ts'
import type { Unit } from './world.ts'

/** An organisation to write; every one here is invented and says so. */
export interface InventedOrganisation {
  id: string
  kind: string
  name: string
  regencyCode: string
}

interface NamedUnit {
  name: string
  kind: Unit['kind']
  regencyCode: string
  isForChildren?: true
}

/** The twelve units that the demonstration's staff work in. None of these names is a unit's. */
const NAMED_UNITS: readonly NamedUnit[] = [
  { name: 'Lapas Contoh Tirta Raya', kind: 'CORRECTIONS_UNIT', regencyCode: '32.73' },
  { name: 'Lapas Contoh Cempaka', kind: 'CORRECTIONS_UNIT', regencyCode: '32.75' },
  { name: 'Lapas Contoh Meranti', kind: 'CORRECTIONS_UNIT', regencyCode: '35.78' },
  { name: 'Lapas Contoh Kenanga', kind: 'CORRECTIONS_UNIT', regencyCode: '12.71' },
  { name: 'Lapas Contoh Anggrek', kind: 'CORRECTIONS_UNIT', regencyCode: '33.74' },
  { name: 'Lapas Contoh Bahari', kind: 'CORRECTIONS_UNIT', regencyCode: '73.71' },
  { name: 'Lapas Contoh Rimba', kind: 'CORRECTIONS_UNIT', regencyCode: '64.71' },
  { name: 'Rutan Contoh Melati', kind: 'CORRECTIONS_UNIT', regencyCode: '31.74' },
  { name: 'Lapas Perempuan Contoh Seruni', kind: 'CORRECTIONS_UNIT', regencyCode: '36.71' },
  { name: 'LPKA Contoh Tunas', kind: 'CORRECTIONS_UNIT', regencyCode: '32.04', isForChildren: true },
  { name: 'Bapas Contoh Jembatan', kind: 'COMMUNITY_CORRECTIONS', regencyCode: '32.73' },
  { name: 'Bapas Contoh Fajar', kind: 'COMMUNITY_CORRECTIONS', regencyCode: '35.78' },
]

/** Words for the units of the other provinces: trees, flowers, birds and weather. */
const WORDS = [
  'Angsana',
  'Beringin',
  'Bungur',
  'Cendana',
  'Dadap',
  'Enau',
  'Flamboyan',
  'Gaharu',
  'Jati',
  'Kamboja',
  'Kantil',
  'Kapur',
  'Kelapa',
  'Kemuning',
  'Kenari',
  'Ketapang',
  'Lontar',
  'Mahoni',
  'Matoa',
  'Merbau',
  'Nangka',
  'Nibung',
  'Pandan',
  'Pinang',
  'Pinus',
  'Randu',
  'Sagu',
  'Salam',
  'Sengon',
  'Sonokeling',
  'Sungkai',
  'Tanjung',
  'Tembesu',
  'Trembesi',
  'Ulin',
  'Waru',
  'Wungu',
  'Zaitun',
]

/** The named units, and one custody unit and one probation office for every other province. */
export const inventUnits = (
  random: Random,
  regencies: ReadonlyMap<string, readonly string[]>,
): { unit: Unit; organisation: InventedOrganisation }[] => {
  const named = NAMED_UNITS.map((unit) => built(random.uuid(), unit))
  const has = (province: string, kind: Unit['kind']) =>
    named.some(({ unit }) => unit.provinceCode === province && unit.kind === kind && !unit.isForChildren)
  const others = [...regencies].flatMap(([province, codes], index) => {
    const word = WORDS[index % WORDS.length] ?? province
    const regencyCode = codes.find((code) => code.slice(3) >= '71') ?? codes[0] ?? province
    return (['CORRECTIONS_UNIT', 'COMMUNITY_CORRECTIONS'] as const)
      .filter((kind) => !has(province, kind))
      .map((kind) => {
        const name = `${kind === 'CORRECTIONS_UNIT' ? 'Lapas' : 'Bapas'} Contoh ${word}`
        return built(random.uuid(), { name, kind, regencyCode })
      })
  })
  return [...named, ...others]
}

/** As many units again as a large population needs, where the people are; numbered, because words run out. */
export const inventMoreUnits = (
  random: Random,
  regencies: ReadonlyMap<string, readonly string[]>,
  count: number,
): { unit: Unit; organisation: InventedOrganisation }[] =>
  Array.from({ length: count }, (_, index) => {
    const kind = index % 4 === 3 ? 'COMMUNITY_CORRECTIONS' : 'CORRECTIONS_UNIT'
    const word = WORDS[index % WORDS.length] ?? 'Angsana'
    const name = `${kind === 'CORRECTIONS_UNIT' ? 'Lapas' : 'Bapas'} Contoh ${word} ${Math.floor(index / WORDS.length) + 2}`
    const province = random.weighted(PROVINCE_WEIGHTS)
    return built(random.uuid(), {
      name,
      kind,
      regencyCode: random.pick(regencies.get(province) ?? ['32.73']),
    })
  })

const built = (
  id: string,
  {
    name,
    kind,
    regencyCode,
    isForChildren = false as boolean,
  }: Omit<NamedUnit, 'isForChildren'> & { isForChildren?: boolean },
) => ({
  unit: { id, kind, isForChildren, provinceCode: regencyCode.slice(0, 2), regencyCode },
  organisation: { id, kind, name, regencyCode },
})
