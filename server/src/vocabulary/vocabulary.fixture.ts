import { readDataFile } from './data-file.ts'
import { vocabularyFromRows } from './read-vocabulary.ts'
import { occupationRows, programmeRows, regionRows, schemeRows, skillRows } from './rows.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The delivered vocabulary straight from its files, for tests that need no database. */
export const deliveredVocabulary = (): Vocabulary => {
  const kept = <T>(rows: T[]) => rows.map((row) => ({ ...row, retired: false }))
  return vocabularyFromRows({
    regions: kept(regionRows(readDataFile('regions.csv'))),
    occupations: kept(occupationRows(readDataFile('occupations.csv'))),
    skills: kept(skillRows(readDataFile('skills.csv'))),
    schemes: kept(schemeRows(readDataFile('schemes.csv'))),
    programmes: kept(programmeRows(readDataFile('programmes.csv'))),
  })
}
