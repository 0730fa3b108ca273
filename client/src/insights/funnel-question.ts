import * as v from 'valibot'

/** Whether a text is a day that the calendar has. */
const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

// An address can be typed, cut or old: what makes no sense is left out, the rest still counts.
const lenient = <Schema extends v.GenericSchema>(schema: Schema) => v.fallback(v.optional(schema), undefined)

const day = lenient(v.pipe(v.string(), v.check(isDay)))

const schema = v.object({
  dari: day,
  sampai: day,
  provinsi: lenient(v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.regex(/^\d{2}$/))),
})

/** What the funnel's address says: first and last day, and the province. Absent: everything. */
export interface FunnelQuestion {
  dari?: string | undefined
  sampai?: string | undefined
  provinsi?: string | undefined
}

/** Reads an address. A last day before the first is left out. */
export const readFunnelQuestion = (search: Record<string, unknown>): FunnelQuestion => {
  const read = v.parse(schema, search)
  const turned = read.dari !== undefined && read.sampai !== undefined && read.sampai < read.dari
  return turned ? { ...read, sampai: undefined } : read
}

/** The question as the API takes it. */
export const funnelVariables = ({ dari, sampai, provinsi }: FunnelQuestion) => ({
  from: dari ?? null,
  until: sampai ?? null,
  provinceCode: provinsi ?? null,
})
