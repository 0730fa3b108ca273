import { type GraphQLSchema, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql'
import { readDocument } from '../composing/selections.ts'

/** What the schema says about the field at a place in the text. */
export interface FieldNote {
  name: string
  type: string
  namedType: string
  description: string
}

/** The innermost field whose own name or arguments (not its braces) hold the place; null between fields. */
export const fieldAt = (schema: GraphQLSchema, text: string, offset: number): FieldNote | null => {
  const document = readDocument(text)
  if (document === null) return null
  const info = new TypeInfo(schema)
  let found: FieldNote | null = null
  visit(
    document,
    visitWithTypeInfo(info, {
      [Kind.FIELD](node) {
        const start = node.loc?.start ?? 0
        const end = node.selectionSet?.loc?.start ?? node.loc?.end ?? 0
        const field = info.getFieldDef()
        if (offset < start || offset > end || !field) return undefined
        found = {
          name: field.name,
          type: String(field.type),
          namedType: String(field.type).replaceAll(/[[\]!]/g, ''),
          description: field.description ?? '',
        }
        return undefined
      },
    }),
  )
  return found
}
