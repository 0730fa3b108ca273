import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

/** The folder of reference data that is delivered with the server. */
const FOLDER = new URL('../../data/', import.meta.url)

/** A CSV file of reference data, with the sum that tells whether it changed. */
export interface DataFile {
  name: string
  text: string
  /** SHA-256 of the text, in hex. */
  sha256: string
}

export const readDataFile = (name: string): DataFile => {
  const text = readFileSync(new URL(name, FOLDER), 'utf8')
  return { name, text, sha256: createHash('sha256').update(text).digest('hex') }
}

/** A file of reference data says something that can't be; the message names file, row and column. */
export class ReferenceDataError extends Error {
  override readonly name = 'ReferenceDataError'

  constructor(file: string, row: string, problem: string) {
    super(`${file}: row ${row}: ${problem}`)
  }
}

/** One line of a data file; reading a cell says what it must be, or throws `ReferenceDataError`. */
export interface Line {
  text(column: string): string
  optional(column: string): string | null
  list(column: string): string[]
  number(column: string): number | null
  flag(column: string): boolean
  oneOf<V extends string>(column: string, values: readonly V[]): V
  /** Stops the loading: what this line says can't be. */
  refuse(problem: string): never
}

/** The lines of a file with a header; the first column names a line in errors and must be unique. */
export const linesOf = (file: DataFile): Line[] => {
  const records: Record<string, string>[] = parse(file.text, {
    columns: true,
    skipEmptyLines: true,
    trim: true,
  })
  const seen = new Set<string>()
  return records.map((record) => {
    const key = Object.values(record)[0] ?? ''
    const line = lineOf(file.name, key, record)
    if (key === '') line.refuse('the first column is empty')
    if (seen.has(key)) line.refuse('stands there twice')
    seen.add(key)
    return line
  })
}

const lineOf = (file: string, key: string, record: Record<string, string>): Line => {
  const refuse = (problem: string): never => {
    throw new ReferenceDataError(file, key, problem)
  }
  const cell = (column: string): string => record[column] ?? refuse(`has no column ${column}`)
  return {
    refuse,
    text: (column) => cell(column) || refuse(`${column} is empty`),
    optional: (column) => cell(column) || null,
    list: (column) =>
      [
        ...new Set(
          cell(column)
            .split('|')
            .map((value) => value.trim()),
        ),
      ].filter(Boolean),
    number: (column) => {
      const value = cell(column)
      if (value === '') return null
      return Number.isFinite(Number(value)) ? Number(value) : refuse(`${column} is no number`)
    },
    flag: (column) => {
      const value = cell(column)
      return value === 'y' || value === 'n' ? value === 'y' : refuse(`${column} must be y or n`)
    },
    oneOf: (column, values) =>
      values.find((value) => value === cell(column)) ?? refuse(`${column} can't be "${cell(column)}"`),
  }
}
