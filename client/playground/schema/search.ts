import { type GraphQLSchema, isInputObjectType, isInterfaceType, isObjectType } from 'graphql'

export interface Found {
  type: string
  field: string | null
}

/** Types and fields whose name holds the words, types first, at most 40. Introspection's own types are left out. */
export const findInSchema = (schema: GraphQLSchema, words: string): Found[] => {
  const wanted = words.trim().toLowerCase()
  if (wanted === '') return []
  const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'))
  const named = types.filter((type) => type.name.toLowerCase().includes(wanted))
  const fields = types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
      ? Object.keys(type.getFields())
          .filter((field) => field.toLowerCase().includes(wanted))
          .map((field): Found => ({ type: type.name, field }))
      : [],
  )
  return [...named.map((type): Found => ({ type: type.name, field: null })), ...fields].slice(0, 40)
}
