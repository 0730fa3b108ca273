// A plugin of the code generation: for each interface and union the types that it stands for. Without it Apollo's
// cache can't match `... on UserError` against a concrete error, and would drop its message.
import { isAbstractType } from 'graphql'

export const plugin = (schema) => {
  const types = Object.values(schema.getTypeMap())
    .filter((type) => isAbstractType(type) && !type.name.startsWith('__'))
    .sort((one, other) => one.name.localeCompare(other.name))
  const entries = types.map((type) => {
    const names = schema.getPossibleTypes(type).map(({ name }) => `'${name}'`)
    return `  ${type.name}: [${names.sort().join(', ')}],`
  })
  return `export const possibleTypes: Record<string, string[]> = {\n${entries.join('\n')}\n}\n`
}
