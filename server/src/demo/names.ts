import { readFileSync } from 'node:fs'
import type { Sex } from '@titian/shared/participants/nik.ts'
import { parse } from 'csv-parse/sync'
import type { Random, Weighted } from './random.ts'

/** Composes a full name for a sex and a year of birth, in the traditions of a province. */
export type NameComposer = (random: Random, provinceCode: string, sex: Sex, birthYear: number) => string

interface NameRow {
  name: string
  part: string
  sex: string
  ethnicity: string
  weight: string
}

type Parts = Map<string, Weighted<string>>

/** Full names of well-known people that a lucky draw must not rebuild. */
const DENIED = new Set([
  'joko widodo',
  'prabowo subianto',
  'megawati',
  'susilo bambang',
  'ahmad dhani',
  'rhoma irama',
  'iwan fals',
  'agnes monica',
  'soekarno',
  'soeharto',
  'sukarno',
  'suharto',
  'gus dur',
])

/**
 * Reads the name lists. A tradition is drawn for each name and forgotten at once: nothing about a person's
 * origin is ever kept, not even in the synthetic data.
 */
export const readNames = (folder: URL): NameComposer => {
  const read = <T>(file: string) =>
    parse<T>(readFileSync(new URL(file, folder)), { columns: true, skip_empty_lines: true })
  const byTradition = Map.groupBy(read<NameRow>('names.csv'), (row) => row.ethnicity)
  const traditions = new Map([...byTradition].map(([tradition, rows]) => [tradition, partsOf(rows)]))
  const shares = Map.groupBy(
    read<{ province_code: string; ethnicity: string; weight: string }>('names-regions.csv'),
    (row) => row.province_code,
  )
  const mixes = new Map(
    [...shares].map(([province, rows]) => [
      province,
      rows.map((row) => [row.ethnicity, Number(row.weight)] as const),
    ]),
  )

  return (random, provinceCode, sex, birthYear) => {
    const mix = mixes.get(provinceCode) ?? [['GENERIC', 1] as const]
    for (;;) {
      const parts = traditions.get(random.weighted(mix)) ?? traditions.get('GENERIC')
      const name = compose(random, parts ?? new Map(), sex, birthYear)
      if (name !== '' && !DENIED.has(name.toLowerCase())) return name
    }
  }
}

const partsOf = (rows: readonly NameRow[]): Parts => {
  const bySex = (['M', 'F'] as const).flatMap((sex) =>
    rows
      .filter((row) => row.sex === sex || row.sex === 'U')
      .map((row) => ({ key: `${row.part} ${sex}`, row })),
  )
  return new Map(
    [...Map.groupBy(bySex, ({ key }) => key)].map(([key, entries]) => [
      key,
      entries.map(({ row }) => [row.name, Number(row.weight)] as const),
    ]),
  )
}

const compose = (random: Random, parts: Parts, sex: Sex, birthYear: number): string => {
  const draw = (part: string): string => {
    const table = parts.get(`${part} ${sex === 'MALE' ? 'M' : 'F'}`)
    return table ? random.weighted(table) : ''
  }
  const mononym = draw('MONONYM')
  // One name alone is common where it is a tradition, most of all among those born before 1985.
  if (mononym && random.chance(birthYear < 1985 ? 0.25 : 0.06)) return mononym
  const order = draw('ORDER')
  const given = draw('GIVEN')
  if (order) return [random.chance(0.8) ? draw('PREFIX') : '', order, given].filter(Boolean).join(' ')
  const family = draw('FAMILY')
  const second = draw('SECOND')
  const last = family && random.chance(0.9) ? family : random.chance(0.85) ? second : ''
  return [given, last === given ? '' : last].filter(Boolean).join(' ') || mononym
}
