import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'

/** Whether a text is an ISO calendar date that exists: 2026-02-29 does not. */
const isCalendarDate = (text: unknown): text is string => {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  // There is no year 0, and the database refuses it.
  if (text.startsWith('0000')) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

const checked = (value: unknown): string => {
  if (isCalendarDate(value)) return value
  throw new GraphQLError('A Date is a calendar date that exists, written as 2026-11-24.')
}

/** The scalar `Date`: a calendar day, as text in and out, so that no time zone can move it. */
export const CalendarDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day as ISO 8601 writes it: 2026-11-24.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: checked,
  parseValue: checked,
  parseLiteral: (node) => checked(node.kind === Kind.STRING ? node.value : null),
})
