import type { Day } from '@titian/shared/participants/calendar.ts'
import type { FieldCipher } from '../platform/crypto/field-cipher.ts'
import type { KnownVocabulary } from './known-vocabulary.ts'
import { readNames } from './names.ts'
import { readTrades } from './trades.ts'
import type { Unit, World } from './world.ts'

/** The generator's own data: names and trades, as deep below `src` as below `dist`. */
const DATA = new URL('../../data/demo/', import.meta.url)

/** Puts together what people are composed from. */
export const buildWorld = (made: {
  today: Day
  vocabulary: KnownVocabulary
  units: readonly Unit[]
  employers: readonly string[]
  cipher: FieldCipher
}): World => {
  const trades = readTrades(DATA, made.vocabulary)
  const ofKind = (kind: Unit['kind']) =>
    Map.groupBy(
      made.units.filter((unit) => unit.kind === kind && !unit.isForChildren),
      (unit) => unit.provinceCode,
    )
  return {
    today: made.today,
    vocabulary: made.vocabulary,
    trades,
    tradeTable: [...trades.values()].map((trade) => [trade, trade.weight]),
    composeName: readNames(DATA),
    cipher: made.cipher,
    unitsInside: ofKind('CORRECTIONS_UNIT'),
    unitsOutside: ofKind('COMMUNITY_CORRECTIONS'),
    unitsOfChildren: made.units.filter((unit) => unit.isForChildren),
    employers: made.employers,
  }
}
