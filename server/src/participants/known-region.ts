import type { Vocabulary } from '../vocabulary/vocabulary.ts'

/** Whether a code names a regency or a province that the vocabulary still offers. */
export const knowsRegion =
  ({ regions }: Pick<Vocabulary, 'regions'>) =>
  (code: string): boolean => {
    const region = regions.get(code)
    return (
      region !== undefined && !region.retired && (region.level === 'REGENCY' || region.level === 'PROVINCE')
    )
  }
