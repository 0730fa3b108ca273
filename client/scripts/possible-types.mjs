// A plugin of the code generation: for each interface and union the types that it stands for. Without it Apollo's
// cache can't match `... on UserError` against a concrete error, and would drop its message.
import { isAbstractType } from 'graphql'

export const plugin = (schema) => {
  const types = Object.values(schema.getTypeMap())
    .filter((type) => isAbstractType(type) && !type.name.startsWith('__'))
    .sort((one, other) => one.name.localeCompare(other.name))
  // Every refusal is a UserError and stands in the list of its command already: written twice it would be a kilobyte
  // of the first load.
  const lists = types.filter(({ name }) => name !== 'UserError')
  const entries = lists.map((type) => {
    const names = schema.getPossibleTypes(type).map(({ name }) => `'${name}'`)
    return `  ${type.name}: [${names.sort().join(', ')}],`
  })
  const listed = new Set(
    lists.filter(({ name }) => name.endsWith('Error')).flatMap((type) => schema.getPossibleTypes(type)),
  )
  for (const refusal of schema.getPossibleTypes(schema.getType('UserError')))
    if (!listed.has(refusal)) throw new Error(`${refusal.name} is in no list of a command's refusals`)
  return [
    `export const possibleTypes: Record<string, string[]> = {\n${entries.join('\n')}\n}`,
    "const refusals = Object.entries(possibleTypes).filter(([name]) => name.endsWith('Error'))",
    'possibleTypes.UserError = [...new Set(refusals.flatMap(([, names]) => names))]\n',
  ].join('\n')
}
