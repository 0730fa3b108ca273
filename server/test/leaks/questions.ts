import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'

/** Chance that repeats itself: 0 and up, below 1 (mulberry32). */
export const seeded = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
}

/** Values for arguments that must be given. Fields whose required arguments can't be filled are named in `skipped`. */
export interface Fill {
  ids: readonly string[]
  choose: () => number
  /** Share of the fields that a question takes along, 0 to 1. */
  share: number
  skipped: Set<string>
}

/** A selection of everything under a type down to `depth` levels, or of a random share of it. */
export const selectionOf = (
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  depth: number,
  fill: Fill,
): string => {
  if (!isCompositeType(type)) return ''
  if (isAbstractType(type)) {
    const parts = schema
      .getPossibleTypes(type)
      .map((member) => `... on ${member.name} ${selectionOf(schema, member, depth, fill)}`)
    return `{ __typename ${parts.join(' ')} }`
  }
  if (!isObjectType(type)) return ''
  const fields = Object.values(type.getFields()).flatMap((field) => fieldOf(schema, field, depth, fill) ?? [])
  return `{ __typename ${fields.join(' ')} }`
}

/** One field with its arguments and all below it; null when it is left out. */
export const fieldOf = (
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  depth: number,
  fill: Fill,
): string | null => {
  const target = getNamedType(field.type)
  if (isCompositeType(target) && depth <= 1) return null
  if (fill.share < 1 && fill.choose() > fill.share) return null
  const args = field.args.flatMap((arg) => {
    if (arg.name === 'first') return ['first: 50']
    if (!isNonNullType(arg.type) || arg.defaultValue !== undefined) return []
    // A text that is a canary itself: whoever may look for it finds it, and nobody else.
    if (getNamedType(arg.type).name === 'String') return [`${arg.name}: "CANARY-name-0"`]
    if (getNamedType(arg.type).name === 'Boolean') return [`${arg.name}: ${fill.choose() < 0.5}`]
    if (getNamedType(arg.type).name !== 'ID') return [null]
    const id = fill.ids[Math.floor(fill.choose() * fill.ids.length)]
    return [
      isListType(arg.type.ofType)
        ? `${arg.name}: ${JSON.stringify(fill.ids)}`
        : `${arg.name}: ${JSON.stringify(id)}`,
    ]
  })
  if (args.includes(null)) {
    fill.skipped.add(field.name)
    return null
  }
  const text = args.length > 0 ? `(${args.join(', ')})` : ''
  // Every field under an alias of its own: fragments of different types may use one name for different shapes.
  const alias = `${field.name}_${String(field.type).replaceAll('!', 'X').replaceAll(/[[\]]/g, 'L')}`
  return `${alias}: ${field.name}${text} ${selectionOf(schema, target, depth - 1, fill)}`
}
