import {
  type ArgumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  type InlineFragmentNode,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  Kind,
  parseValue,
  print,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql'

const named = (value: string) => ({ kind: Kind.NAME, value }) as const

const plain = (name: string): FieldNode => ({ kind: Kind.FIELD, name: named(name) })

/** A literal that a required argument can start with. */
const firstValue = (type: GraphQLInputType): ValueNode => {
  const inner = isNonNullType(type) ? type.ofType : type
  if (isListType(inner)) return { kind: Kind.LIST, values: [] }
  if (isEnumType(inner)) return { kind: Kind.ENUM, value: inner.getValues()[0]?.name ?? '' }
  if (isInputObjectType(inner)) {
    const required = Object.values(inner.getFields()).filter(
      (field) => isNonNullType(field.type) && field.defaultValue === undefined,
    )
    return {
      kind: Kind.OBJECT,
      fields: required.map((field) => ({
        kind: Kind.OBJECT_FIELD,
        name: named(field.name),
        value: firstValue(field.type),
      })),
    }
  }
  if (inner.name === 'Int' || inner.name === 'Float') return { kind: Kind.INT, value: '0' }
  if (inner.name === 'Boolean') return { kind: Kind.BOOLEAN, value: false }
  return { kind: Kind.STRING, value: '' }
}

/** What a newly ticked object shows first: its list's nodes, its id, its first plain field, or its type's name. */
const firstSelections = (type: GraphQLOutputType, depth: number): SelectionSetNode | undefined => {
  const inner = getNamedType(type)
  if (isLeafType(inner)) return undefined
  const fields = isObjectType(inner) || isInterfaceType(inner) ? Object.values(inner.getFields()) : []
  const onward = fields.find((field) => field.name === 'edges' || field.name === 'node')
  const leaf =
    fields.find((field) => field.name === 'id') ??
    fields.find((field) => isLeafType(getNamedType(field.type)) && !field.args.some(isRequiredArgument))
  const first =
    onward !== undefined && depth < 3 ? newField(onward, depth + 1) : plain(leaf?.name ?? '__typename')
  return { kind: Kind.SELECTION_SET, selections: [first] }
}

/** A field as it enters a query: with its required arguments, and something to show. */
export const newField = (field: GraphQLField<unknown, unknown>, depth = 0): FieldNode => {
  const args = field.args
    .filter(isRequiredArgument)
    .map((arg): ArgumentNode => ({ kind: Kind.ARGUMENT, name: named(arg.name), value: firstValue(arg.type) }))
  const selectionSet = isCompositeType(getNamedType(field.type))
    ? firstSelections(field.type, depth)
    : undefined
  return {
    kind: Kind.FIELD,
    name: named(field.name),
    arguments: args,
    ...(selectionSet === undefined ? {} : { selectionSet }),
  }
}

/** `... on Type { __typename }`. */
export const newFragment = (typeName: string): InlineFragmentNode => ({
  kind: Kind.INLINE_FRAGMENT,
  typeCondition: { kind: Kind.NAMED_TYPE, name: named(typeName) },
  selectionSet: { kind: Kind.SELECTION_SET, selections: [plain('__typename')] },
})

export const argumentText = (field: FieldNode, name: string): string => {
  const argument = field.arguments?.find((candidate) => candidate.name.value === name)
  return argument === undefined ? '' : print(argument.value)
}

/** The field with one argument's value; an empty text takes it out. Null when the text is no GraphQL value. */
export const withArgument = (field: FieldNode, name: string, text: string): FieldNode | null => {
  const others = (field.arguments ?? []).filter((argument) => argument.name.value !== name)
  if (text.trim() === '') return { ...field, arguments: others }
  try {
    const value = parseValue(text)
    return { ...field, arguments: [...others, { kind: Kind.ARGUMENT, name: named(name), value }] }
  } catch {
    return null
  }
}
