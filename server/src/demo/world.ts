import type { Day } from '@titian/shared/participants/calendar.ts'
import type { FieldCipher } from '../platform/crypto/field-cipher.ts'
import type { KnownVocabulary } from './known-vocabulary.ts'
import type { NameComposer } from './names.ts'
import type { Weighted } from './random.ts'
import type { Trade } from './trades.ts'

/** An invented unit that people belong to. */
export interface Unit {
  id: string
  kind: 'CORRECTIONS_UNIT' | 'COMMUNITY_CORRECTIONS'
  isForChildren: boolean
  provinceCode: string
  regencyCode: string
}

/** Everything that people are composed from. The same world and seed give the same people. */
export interface World {
  today: Day
  vocabulary: KnownVocabulary
  trades: ReadonlyMap<string, Trade>
  tradeTable: Weighted<Trade>
  composeName: NameComposer
  cipher: FieldCipher
  /** Custody units and probation offices of each province. */
  unitsInside: ReadonlyMap<string, readonly Unit[]>
  unitsOutside: ReadonlyMap<string, readonly Unit[]>
  unitsOfChildren: readonly Unit[]
  /** Employers that somebody may wish to exclude. */
  employers: readonly string[]
}
