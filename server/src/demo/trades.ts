import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { KnownScheme, KnownVocabulary } from './known-vocabulary.ts'
import type { Weighted } from './random.ts'

/** A trade as people of the synthetic population know it: what they learn, and how often. */
export interface Trade {
  key: string
  occupation: string
  programme: string
  /** How often it is learnt where nothing draws people to another. */
  weight: number
  /** Skill codes with the share of its people who have them; the first is the trade's own. */
  skills: Weighted<string>
  /** Licences that go with the trade, with the share who have them. */
  licences: Weighted<string>
  /** Certificate schemes of the trade, by how often they are taken. */
  schemes: Weighted<KnownScheme>
}

interface TradeRow {
  key: string
  occupation: string
  programme: string
  weight: string
  skills: string
  licences: string
  schemes: string
}

/** Reads the trades. Occupations and skills that the loaded vocabulary does not know are left out. */
export const readTrades = (folder: URL, vocabulary: KnownVocabulary): ReadonlyMap<string, Trade> => {
  const rows = parse<TradeRow>(readFileSync(new URL('trades.csv', folder)), { columns: true })
  const known = rows
    .filter(({ occupation }) => vocabulary.families.has(occupation))
    .map((row) => ({
      ...row,
      weight: Number(row.weight),
      skills: sharesOf(row.skills).filter(([code]) => vocabulary.skills.has(code)),
      licences: sharesOf(row.licences).filter(([code]) => vocabulary.skills.has(code)),
      schemes: sharesOf(row.schemes).flatMap(([code, share]) => {
        const scheme = vocabulary.schemes.get(code)
        return scheme ? [[scheme, share] as const] : []
      }),
    }))
  return new Map(known.map((trade) => [trade.key, trade]))
}

const sharesOf = (cell: string): Weighted<string> =>
  cell
    .split('|')
    .filter(Boolean)
    .map((entry) => {
      const [code = '', share = '0'] = entry.split(':')
      return [code, Number(share)] as const
    })
