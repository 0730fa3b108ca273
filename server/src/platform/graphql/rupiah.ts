import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'

const checked = (value: unknown): number => {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  throw new GraphQLError('Rupiah are a whole number from 0 up, without separators: 4750000.')
}

/** The scalar `Rupiah`: whole rupiah, as a number that no client rounds. */
export const Rupiah = new GraphQLScalarType<number, number>({
  name: 'Rupiah',
  description: 'Whole rupiah, from 0 up: 4750000.',
  serialize: checked,
  parseValue: checked,
  parseLiteral: (node) => checked(node.kind === Kind.INT ? Number(node.value) : null),
})
