import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql'

/** Values that a careless server stumbles over. The null character isn't among them: no door lets it in. */
const TEXTS = [
  '',
  ' ',
  'las \ud83d',
  `l${'\u0301'.repeat(300)}as`,
  '\u202egnudnab sal',
  "x'; drop table people.participant; --",
  '%_\\',
  '__proto__',
  '{{7*7}}',
  'a'.repeat(20_000),
]

const POISON: Record<string, readonly unknown[]> = {
  String: TEXTS,
  ID: [
    ...TEXTS,
    'ptc_00000000000000000000000000',
    'ptc_zzzzzzzzzzzzzzzzzzzzzzzzzz',
    'vac_7zzzzzzzzzzzzzzzzzzzzzzzzz',
  ],
  Int: [0, -1, 2_147_483_647, -2_147_483_648],
  Rupiah: [0, -1, 9_007_199_254_740_991, 1_000_000_001],
  Date: ['0001-01-01', '1000-01-01', '9999-12-31', '2026-02-30', '', '2026-11-24T00:00:00Z'],
  DateTime: ['0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z', 'x'],
}

/** The input with one value of it exchanged, and where. */
export interface Poisoned {
  path: string
  input: object
}

const bare = (type: GraphQLInputType): GraphQLInputType => (isNonNullType(type) ? type.ofType : type)

/** A harmless input of a type, with what `known` says of a field by its name. */
export const harmless = (type: GraphQLInputType, known: (field: string) => unknown, field = ''): unknown => {
  const given = known(field)
  if (given !== undefined) return isListType(bare(type)) && !Array.isArray(given) ? [given] : given
  const of = bare(type)
  if (isListType(of)) return [harmless(of.ofType, known, field)]
  if (isEnumType(of)) return of.getValues()[0]?.name
  if (isInputObjectType(of))
    return Object.fromEntries(
      Object.values(of.getFields()).map(({ name, type: inner }) => [name, harmless(inner, known, name)]),
    )
  if (!isScalarType(of)) return null
  if (of.name === 'Boolean') return true
  if (of.name === 'Int') return 1
  if (of.name === 'Rupiah') return 5_000_000
  return 'Contoh'
}

/** Every input in which one value, anywhere inside, is poison. */
export const poisoned = (type: GraphQLInputType, whole: unknown, path = ''): Poisoned[] => {
  const of = bare(type)
  if (isInputObjectType(of)) {
    const object = whole as Record<string, unknown>
    return Object.values(of.getFields()).flatMap(({ name, type: inner }) =>
      poisoned(inner, object[name], `${path}.${name}`).map((one) => ({
        path: one.path,
        input: { ...object, [name]: one.input },
      })),
    )
  }
  if (isListType(of)) {
    const [first] = whole as unknown[]
    const inside = poisoned(of.ofType, first, `${path}[]`).map((one) => ({
      path: one.path,
      input: [one.input] as object,
    }))
    return [...inside, { path: `${path} x 1000`, input: Array.from({ length: 1_000 }, () => first) }]
  }
  if (!isScalarType(of)) return []
  return (POISON[of.name] ?? []).map((value) => ({
    path: `${path} = ${JSON.stringify(value).slice(0, 40)}`,
    input: value as object,
  }))
}
