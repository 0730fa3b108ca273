import type { AvailabilityBand } from '../../vocabulary/availability-band.ts'

/**
 * An employer's text with what a person who knows both languages and the trades would read in it. Codes are those of
 * the delivered vocabulary; a list that is not given must stay empty.
 */
export interface ExpectedText {
  text: string
  /** One entry for each concept of work, in any order: the code that its term must carry. */
  work?: readonly string[]
  /** All regions, in any order. */
  regions?: readonly string[]
  languages?: readonly string[]
  licences?: readonly string[]
  band?: AvailabilityBand
  /** Words that are to be named as not understood. */
  unknown?: readonly string[]
}
