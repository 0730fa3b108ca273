import type { TestApp } from '../app.ts'

const PAGE = `totalCount { exact atLeast } publishedCount { exact atLeast }
  understood { terms { text kind labels } unknown answersAllTerms }
  facets { skills { value count { exact atLeast } } certificates { value count { exact atLeast } } availability { value count { exact atLeast } }
    regions { value count { exact atLeast } } families { value count { exact atLeast } } education { value count { exact atLeast } } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  edges { cursor distanceKm coveredRegion { code } reasons { kind text } node { id codeName headline experience education availability workingHours
    occupation { code family } region { code level name } languages { code } licences { code } skills { evidence skill { code } } certificates { level scheme { code } validUntil { year half } } } }`

const filters: object[] = [
  {},
  { text: 'tukang las bandung' },
  { text: 'welder SMAW 3G' },
  { text: 'jahit obras' },
  { text: 'sopir forklif' },
  { text: 'astronot' },
  { text: 'barista jakarta sekarang' },
  { skillsAny: ['weld'] },
  { skillsAll: ['weld-smaw', 'weld-3g'] },
  { families: ['METAL', 'FOOD'] },
  { availability: ['NOW'] },
  { availability: ['WITHIN_3_MONTHS', 'WITHIN_6_MONTHS'], families: ['GARMENT'] },
  { regions: ['32'] },
  { regions: ['32.77'] },
  { near: { region: '32.77', withinKm: 50 } },
  { education: ['VOCATIONAL_SECONDARY'] },
  { isCertified: true },
  { languages: ['lang-en'] },
  { licences: ['lic-sim-c'] },
  { workingHours: ['NIGHT'] },
  { experience: ['FROM_3_TO_5_YEARS'], isCertified: true },
]

/** Everything that an employer can ask, with what it was told; cost apart, which counts their own spending. */
export const corpusOf = async (app: TestApp): Promise<string[]> => {
  const told: string[] = []
  const ask = async (query: string, variables: object = {}) => {
    const { data, errors } = await app.ask(query, variables)
    told.push(JSON.stringify({ query: query.slice(0, 60), variables, data, errors }))
    return data as {
      candidates?: { pageInfo: { endCursor: string }; edges: { node: { id: string } }[] }
    } | null
  }
  let some: string[] = []
  for (const filter of filters)
    for (const orderBy of ['RELEVANCE', 'AVAILABILITY', ...('near' in filter ? ['DISTANCE'] : [])]) {
      const query = `query Q($filter: CandidateFilter, $orderBy: CandidateOrder!, $after: String) {
        candidates(filter: $filter, orderBy: $orderBy, first: 8, after: $after) { ${PAGE} } }`
      const first = await ask(query, { filter, orderBy })
      await ask(query, { filter, orderBy, after: first?.candidates?.pageInfo.endCursor })
      some = first?.candidates?.edges.map(({ node }) => node.id) ?? some
    }
  for (const id of some)
    await ask('query C($id: ID!) { candidate(id: $id) { codeName headline } node(id: $id) { __typename } }', {
      id,
    })
  await ask('{ supply { weekOf candidatesAtLeast cells { province { code } family atLeast } } }')
  await ask(
    '{ organisations(first: 5) { edges { node { name kind } } } participants(first: 5) { edges { node { id } } } }',
  )
  await ask('{ viewer { role } funnel { stages { reachedCount } } }')
  return told
}

/** Where two answers part, with a little of both sides; null when they are the same bytes throughout. */
export const firstDifference = (before: string[], after: string[]) => {
  const at = before.findIndex((text, index) => text !== after[index])
  if (at < 0 && before.length === after.length) return null
  const [one = '', other = ''] = [before[at], after[at]]
  const place = [...one].findIndex((character, index) => character !== other[index])
  return { at, before: one.slice(place - 80, place + 120), after: other.slice(place - 80, place + 120) }
}
