import { registerEnumType } from 'type-graphql'

type Words = { id: string; en: string }

/** Registers a closed list as an enum of the schema; each value is described by its words in both languages. */
export const registerWords = <V extends string>(
  name: string,
  description: string,
  values: readonly V[],
  words: Record<V, Words>,
): { [K in V]: K } => {
  const asEnum = Object.fromEntries(values.map((value) => [value, value])) as { [K in V]: K }
  registerEnumType(asEnum, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      values.map((value) => [value, { description: `${words[value].en} (${words[value].id}).` }]),
    ) as { [K in V]: { description: string } },
  })
  return asEnum
}
