import type { Withheld } from '../request.ts'

/** Under which field a class of data stands, where the two names differ. */
const FIELDS: Readonly<Record<string, string>> = { criminal: 'custody', 'care-note': 'careNotes' }

/**
 * Lines (from 1) of a printed answer that tell of something left out: the null in place of a withheld class,
 * and the entries of `extensions.withheld`.
 */
export const linesWithheld = (text: string, withheld: readonly Withheld[]): number[] => {
  const fields = new Set(withheld.map((entry) => FIELDS[entry.class] ?? entry.class))
  const lines = text.split('\n')
  const start = lines.findIndex((line) => /^\s*"withheld": \[/.test(line))
  const indent = start === -1 ? '' : (/^\s*/.exec(lines[start] ?? '')?.[0] ?? '')
  const end = start === -1 ? -1 : lines.findIndex((line, at) => at > start && line.startsWith(`${indent}]`))
  return lines.flatMap((line, at) => {
    const nulled = /^\s*"(\w+)": null,?$/.exec(line)?.[1]
    const isMarked = (nulled !== undefined && fields.has(nulled)) || (start !== -1 && at > start && at < end)
    return isMarked ? [at + 1] : []
  })
}
