import { type DocumentNode, GraphQLError, Kind, parse, visit } from 'graphql'

/** The bounds of a document; measured before validation, because validating a hostile one is the attack. */
export const LIMITS = {
  bodyBytes: 100_000,
  jsonDepth: 64,
  tokens: 2_000,
  depth: 12,
  /** Under `__schema` and `__type`: the standard introspection query is deeper than any question about people. */
  introspectionDepth: 20,
  aliases: 20,
  rootFields: 10,
  mutationFields: 1,
  directives: 20,
  milliseconds: 5_000,
  responseBytes: 2_000_000,
} as const

/** Whether JSON text nests no deeper than allowed; looks at brackets only, before anything parses it. */
export const nestsWithin = (text: string, limit: number = LIMITS.jsonDepth): boolean => {
  let depth = 0
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at)
    if (inString) {
      if (char === 0x5c) at++
      else if (char === 0x22) inString = false
    } else if (char === 0x22) inString = true
    else if (char === 0x7b || char === 0x5b) {
      if (++depth > limit) return false
    } else if (char === 0x7d || char === 0x5d) depth--
  }
  return true
}

/**
 * Parses a document and measures it. Throws a `GraphQLError` with code `GRAPHQL_PARSE_FAILED` for bad syntax
 * and `GRAPHQL_VALIDATION_FAILED` with the bound's name for a document beyond one of `LIMITS`.
 */
export const readDocument = (text: string): DocumentNode => {
  let document: DocumentNode
  try {
    document = parse(text, { maxTokens: LIMITS.tokens })
  } catch (error) {
    const message = error instanceof GraphQLError ? error.message : 'Syntax Error'
    throw new GraphQLError(message, { extensions: { code: 'GRAPHQL_PARSE_FAILED' } })
  }
  measure(document)
  return document
}

const measure = (document: DocumentNode): void => {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  )
  let aliases = 0
  let directives = 0
  visit(document, {
    Field: (field) => void (field.alias && aliases++),
    Directive: () => void directives++,
  })
  refuseAbove('aliases', aliases, LIMITS.aliases)
  refuseAbove('directives', directives, LIMITS.directives)

  // Depth and width with fragments spread; a fragment is measured once, so a cycle or a fan costs nothing.
  const known = new Map<string, Size>()
  const size = (node: SelectionLike): Size => {
    const sum = { depth: 0, width: 0, introspection: 0 }
    for (const selection of node.selectionSet?.selections ?? []) {
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD ? sizeOfSpread(selection.name?.value ?? '') : size(selection)
      const isField = selection.kind === Kind.FIELD
      sum.width += isField ? 1 : inner.width
      sum.introspection = Math.max(
        sum.introspection,
        isIntrospection(selection) ? inner.depth : inner.introspection,
      )
      sum.depth = Math.max(sum.depth, isIntrospection(selection) ? 1 : inner.depth + (isField ? 1 : 0))
    }
    return sum
  }
  const sizeOfSpread = (name: string): Size => {
    const before = known.get(name)
    if (before) return before
    known.set(name, { depth: 0, width: 0, introspection: 0 })
    const fragment = fragments.get(name)
    const measured = fragment ? size(fragment) : { depth: 0, width: 0, introspection: 0 }
    known.set(name, measured)
    return measured
  }
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      refuseAbove('depth', sizeOfSpread(definition.name.value).depth, LIMITS.introspectionDepth)
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    const { depth, width, introspection } = size(definition)
    refuseAbove('depth', depth, LIMITS.depth)
    refuseAbove('depth', introspection, LIMITS.introspectionDepth)
    const isMutation = definition.operation === 'mutation'
    refuseAbove('root fields', width, isMutation ? LIMITS.mutationFields : LIMITS.rootFields)
  }
}

interface Size {
  depth: number
  width: number
  /** The deepest selection under `__schema` or `__type`. */
  introspection: number
}

const isIntrospection = (field: SelectionLike) =>
  field.kind === Kind.FIELD && (field.name?.value === '__schema' || field.name?.value === '__type')

interface SelectionLike {
  kind: Kind
  name?: { value: string } | undefined
  selectionSet?: { selections: readonly SelectionLike[] } | undefined
}

const refuseAbove = (what: string, measured: number, limit: number): void => {
  if (measured > limit)
    throw new GraphQLError(`This document has more ${what} than the ${limit} allowed.`, {
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED', limit: what },
    })
}
