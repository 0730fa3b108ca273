import { registerEnumType } from 'type-graphql'

/**
 * A GraphQL enum over a closed list of `shared`; each value is described by its English and Indonesian word.
 * The object that is returned is what `@Field(() => ...)` takes.
 */
export const enumOf = <V extends string>(
  name: string,
  description: string,
  values: readonly V[],
  words: Record<V, { id: string; en: string }>,
): Record<V, V> => {
  const members = Object.fromEntries(values.map((value) => [value, value])) as Record<V, V>
  registerEnumType(members, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      values.map((value) => [value, { description: `${words[value].en} (${words[value].id}).` }]),
    ) as { [K in V]: { description: string } },
  })
  return members
}
