/**
 * Points that the server asks for each example before it runs, by key. A reading aid for whoever hasn't run it
 * yet: an answer's own cost takes its place.
 */
export const PRICES: Readonly<Record<string, number>> = {
  funnel: 2,
  'funnel-of-province': 2,
  'two-provinces': 4,
  definition: 2,
  supply: 7,
  'who-am-i': 7,
  vacancies: 101,
  demand: 7,
  participants: 62,
  enterprise: 61,
  journey: 3,
  readiness: 4,
  classes: 6,
  'by-node': 2,
  'open-file': 3,
  publish: 3,
  units: 152,
  'training-centres': 81,
  schemes: 61,
  skills: 61,
  occupations: 41,
  regions: 101,
  programmes: 1,
  schema: 2,
}
