import { createHash } from 'node:crypto'

/** Data sets whose entries have codes of their own. */
export type CodedDataset =
  | 'region'
  | 'occupation'
  | 'skill'
  | 'scheme'
  | 'programme'
  | 'facility'
  | 'training-centre'

/**
 * The uuid of an entry of reference data: a function of its code (a hash, marked as version 8), so that loading
 * again, or on another installation, keeps every id. Only for public things: whoever knows the code knows the id.
 */
export const idOfCode = (dataset: CodedDataset, code: string): string => {
  const bytes = createHash('sha256').update(`titian ${dataset} ${code}`).digest().subarray(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x80
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
