/** A closed list of values as SQL writes it behind `in`. */
export const anyOf = (values: readonly string[]): string =>
  `(${values.map((value) => `'${value}'`).join(', ')})`
