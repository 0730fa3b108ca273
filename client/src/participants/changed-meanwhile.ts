/** A fact as a form tells it: what each field is called, and its value in words; empty when nothing is there. */
export type Told = readonly (readonly [name: string, value: string])[]

/** A field that somebody else wrote while a form was open. */
export interface Change {
  name: string
  before: string
  now: string
}

/** What is told otherwise now, in the order of the fields. A fact that was not there told nothing. */
export const changedMeanwhile = (before: Told, now: Told): Change[] => {
  const known = new Map(before)
  const left = before.filter(([name]) => !now.some(([other]) => other === name))
  return [...now, ...left.map(([name]) => [name, ''] as const)]
    .map(([name, value]) => ({ name, before: known.get(name) ?? '', now: value }))
    .filter((change) => change.before !== change.now)
}
