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

const balance = (value: unknown): number => {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value
  throw new GraphQLError('A balance is a whole number of rupiah, below zero too.')
}

/** The scalar `RupiahBalance`: what is left, which may be less than nothing. Only ever answered. */
export const RupiahBalance = new GraphQLScalarType<number, number>({
  name: 'RupiahBalance',
  description: 'What is left in whole rupiah; below zero it is missing: -250000.',
  serialize: balance,
  parseValue: balance,
  parseLiteral: (node) => balance(node.kind === Kind.INT ? Number(node.value) : null),
})
