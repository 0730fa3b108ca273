import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql'

/** One difference between two contracts: what it is about, as `Type` or `Type.field`. */
export interface SchemaChange {
  kind: 'ADDED' | 'REMOVED_OR_NARROWED' | 'DEPRECATED'
  what: string
  /** The first sentence of its description, or what breaks. */
  says: string
}

/** What changed since a release. */
export interface SchemaChanges {
  since: string
  changes: SchemaChange[]
}

/** Compares two contracts. Additions inside a new type are told by the type alone. */
export const changesBetween = (before: GraphQLSchema, after: GraphQLSchema): SchemaChange[] => {
  const broken = findBreakingChanges(before, after)
    // Int or ID is gone from what one contract happens to use, and from no other.
    .filter(({ description }) => !description.startsWith('Standard scalar '))
    .map(
      ({ description }): SchemaChange => ({
        kind: 'REMOVED_OR_NARROWED',
        what: /[A-Z_a-z][\w.]*/.exec(description)?.[0] ?? '',
        says: description,
      }),
    )
  const told = Object.values(after.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type))
    .flatMap((type): SchemaChange[] => {
      const old = before.getType(type.name)
      if (!old) return [{ kind: 'ADDED', what: type.name, says: firstSentence(type.description) }]
      const known = new Map(membersOf(old).map((member) => [member.name, member]))
      return membersOf(type).flatMap((member): SchemaChange[] => {
        const what = `${type.name}.${member.name}`
        const was = known.get(member.name)
        if (!was) return [{ kind: 'ADDED', what, says: firstSentence(member.description) }]
        return member.deprecationReason && !was.deprecationReason
          ? [{ kind: 'DEPRECATED', what, says: member.deprecationReason }]
          : []
      })
    })
  return [...broken, ...told].toSorted(
    (one, other) => rank(one) - rank(other) || (one.what < other.what ? -1 : 1),
  )
}

const ORDER = ['REMOVED_OR_NARROWED', 'DEPRECATED', 'ADDED']
const rank = ({ kind, what }: SchemaChange): number => {
  // What one can ask and do comes before the types that answer.
  const place = what.startsWith('Query.') ? 0 : what.startsWith('Mutation.') ? 1 : 2
  return ORDER.indexOf(kind) * 3 + place
}

interface Member {
  name: string
  description?: string | null | undefined
  deprecationReason?: string | null | undefined
}

const membersOf = (type: GraphQLNamedType): Member[] => {
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
    return Object.values(type.getFields())
  if (isEnumType(type)) return [...type.getValues()]
  return isUnionType(type) ? type.getTypes().map(({ name, description }) => ({ name, description })) : []
}

const firstSentence = (text: string | null | undefined): string =>
  /^.*?\.(?=\s|$)/s.exec(text ?? '')?.[0] ?? ''

/** The latest release whose contract is kept in a folder, by the order of the names; null when none is. */
export const latestRelease = (folder: string): { name: string; schema: GraphQLSchema } | null => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'))
  const last = files.toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true })).at(-1)
  if (!last) return null
  return { name: basename(last, '.graphql'), schema: buildSchema(readFileSync(join(folder, last), 'utf8')) }
}
