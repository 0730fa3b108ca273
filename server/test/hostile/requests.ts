/** One hostile request, as anybody on the network could send it. */
export interface HostileRequest {
  name: string
  method?: string
  url?: string
  headers?: Record<string, string>
  body?: string | object
  /** Statuses that are right for every identity; by default any 4xx, or 200 with errors or harmless data. */
  status?: readonly number[]
}

const query = (text: string, variables: object = {}): Pick<HostileRequest, 'body'> => ({
  body: { query: text, variables },
})
const nested = (depth: number) =>
  `${'{ viewer '.repeat(1)}${'{ organisation '.repeat(depth)}{ name }${' }'.repeat(depth + 1)}`
const repeat = (count: number, text: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => text(n)).join(' ')
const search = (filter: object, page = 'first: 5') =>
  query(
    `query S($filter: CandidateFilter) { candidates(filter: $filter, ${page}) { edges { node { id } } } }`,
    { filter },
  )

/** Documents that try to cost more than they look. */
const documents: HostileRequest[] = [
  { name: 'fifty levels deep', ...query(nested(50)) },
  { name: 'thirteen levels deep', ...query(nested(13)) },
  {
    name: 'fifty levels of a recursive type',
    ...query(`{ regions(first: 1) { edges { node { ${'parent { '.repeat(50)}name${' }'.repeat(50)} } } } }`),
  },
  { name: 'twenty-one aliases', ...query(`{ ${repeat(21, (n) => `a${n}: installation { kind }`)} }`) },
  { name: 'eleven root fields', ...query(`{ ${repeat(11, () => 'installation { kind }')} }`) },
  {
    name: 'two mutations in one',
    ...query('mutation { publishCards(input: {}) { __typename } b: publishCards(input: {}) { __typename } }'),
  },
  {
    name: 'twenty-one directives',
    ...query(`{ installation ${'@include(if: true) '.repeat(21)} { kind } }`),
  },
  { name: 'too many tokens', ...query(`{ installation { ${'kind '.repeat(2_100)} } }`) },
  {
    name: 'fragments in a circle',
    ...query('{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }'),
  },
  {
    name: 'a fan of fragments',
    ...query(
      `{ viewer { ...f0 } } ${repeat(60, (n) => `fragment f${n} on Viewer { ...f${n + 1} ...f${n + 1} }`)} fragment f60 on Viewer { role }`,
    ),
  },
  { name: 'a fragment that is not there', ...query('{ ...gone }') },
  { name: 'a field that is not there', ...query('{ prisoners { offence } }') },
  { name: 'a variable that is not given', ...query('query($id: ID!) { node(id: $id) { id } }') },
  { name: 'a subscription', ...query('subscription { installation { kind } }') },
  {
    name: 'an operation that is not named',
    body: { query: 'query a { installation { kind } } query b { installation { kind } }' },
  },
  {
    name: 'an operation name that is not there',
    body: { query: 'query a { installation { kind } }', operationName: 'c' },
  },
  {
    name: 'cost hidden in a variable',
    ...query(
      'query($n: Int) { candidates(first: $n) { edges { node { skills { skill { broader { broader { name } } } } } } } }',
      { n: 2_000_000_000 },
    ),
  },
  {
    name: 'introspection through nodes',
    ...query('{ nodes(ids: []) { __typename } __schema { types { name } } }'),
  },
]

/** Arguments that are out of range, foreign or poisoned. */
const values: HostileRequest[] = [
  { name: 'a page of none', ...search({}, 'first: 0') },
  { name: 'a page of 101', ...search({}, 'first: 101') },
  { name: 'a page of minus one', ...search({}, 'last: -1') },
  { name: 'a page beyond 32 bits', ...search({}, 'first: 4294967296') },
  { name: 'first and last at once', ...search({}, 'first: 1, last: 1') },
  { name: 'a cursor from nowhere', ...search({}, 'first: 1, after: "bm93aGVyZQ"') },
  { name: 'a cursor of four thousand characters', ...search({}, `first: 1, after: "${'A'.repeat(4_000)}"`) },
  { name: 'an id of no kind', ...query('{ node(id: "x") { id } }') },
  { name: 'an id that is SQL', ...query(`{ node(id: "cnd_' or 1=1 --") { id } }`) },
  {
    name: 'an id of the right shape that is absent',
    ...query('{ node(id: "cnd_00000000000000000000000000") { id } }'),
  },
  { name: 'an id beyond 128 bits', ...query('{ node(id: "cnd_zzzzzzzzzzzzzzzzzzzzzzzzzz") { id } }') },
  { name: 'a hundred and one ids', ...query(`{ nodes(ids: [${repeat(101, (n) => `"cnd_${n}"`)}]) { id } }`) },
  { name: 'text that is SQL', ...search({ text: "las'; drop table card.card; --" }) },
  {
    name: 'text that is a script',
    ...search({ text: '<script>alert(1)</script> <img src=x onerror=alert(1)>' }),
  },
  { name: 'text of ten thousand characters', ...search({ text: 'las '.repeat(2_500) }) },
  { name: 'text with a null byte', ...search({ text: 'las\u0000bandung' }) },
  { name: 'text of half a surrogate pair', ...search({ text: 'las \ud83d' }) },
  { name: 'text of combining marks', ...search({ text: `l${'\u0301'.repeat(190)}as` }) },
  { name: 'an unknown region', ...search({ regions: ['99.99'] }) },
  { name: 'an unknown skill', ...search({ skillsAny: ['__proto__', 'constructor'] }) },
  { name: 'a thousand skills', ...search({ skillsAll: Array.from({ length: 1_000 }, (_, n) => `s${n}`) }) },
  { name: 'a distance nobody offers', ...search({ near: { region: '32.73', withinKm: 33 } }) },
  { name: 'an enum value that is not there', ...search({ availability: ['2026-12-01'] }) },
  {
    name: 'a filter with a prototype',
    body: `{"query":"query($f: CandidateFilter){candidates(filter:$f){edges{cursor}}}","variables":{"f":{"__proto__":{"text":"x"},"constructor":1}}}`,
  },
  { name: 'variables that are a list', body: { query: '{ installation { kind } }', variables: [1] } },
  { name: 'a query that is a number', body: { query: 7 } },
]

/** Requests that are wrong before GraphQL begins. */
const transport: HostileRequest[] = [
  { name: 'JSON that is not', body: '{"query": "{ inst' },
  { name: 'no body', body: '' },
  { name: 'a batch', body: [{ query: '{ installation { kind } }' }, { query: '{ installation { kind } }' }] },
  {
    name: 'JSON nested sixty-five deep',
    body: `{"query":"{ installation { kind } }","variables":{"a":${'['.repeat(65)}${']'.repeat(65)}}}`,
  },
  {
    name: 'a body over 100 kB',
    body: { query: '{ installation { kind } }', variables: { a: 'x'.repeat(100_001) } },
    status: [413],
  },
  {
    name: 'plain text',
    headers: { 'content-type': 'text/plain' },
    body: '{"query":"{ installation { kind } }"}',
  },
  {
    name: 'a form',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'query=%7Binstallation%7Bkind%7D%7D',
  },
  {
    name: 'a mutation by GET',
    method: 'GET',
    url: '/graphql?query=mutation%7BpublishCards(input%3A%7B%7D)%7B__typename%7D%7D',
    headers: { 'apollo-require-preflight': 'yes' },
  },
  {
    name: 'GET without a query',
    method: 'GET',
    url: '/graphql',
    headers: { 'apollo-require-preflight': 'yes' },
  },
  { name: 'PUT', method: 'PUT', body: { query: '{ installation { kind } }' }, status: [404, 405] },
  { name: 'DELETE', method: 'DELETE', status: [400, 404, 405] },
  {
    name: 'a path that climbs',
    method: 'GET',
    url: '/assets/..%2f..%2f..%2fetc/passwd',
    status: [400, 403, 404],
  },
  { name: 'an asset that is not there', method: 'GET', url: '/assets/gone.js', status: [404] },
  {
    name: 'another site',
    headers: { origin: 'https://evil.example' },
    body: { query: '{ installation { kind } }' },
  },
  {
    name: 'a browser that another site sent',
    headers: { 'sec-fetch-site': 'cross-site' },
    body: { query: '{ installation { kind } }' },
  },
  {
    name: 'a trusted document nobody knows',
    body: { extensions: { persistedQuery: { version: 1, sha256Hash: 'ab'.repeat(32) } } },
  },
  {
    name: 'an automatic persisted query',
    body: {
      query: '{ installation { kind } }',
      extensions: { persistedQuery: { version: 1, sha256Hash: 'ab'.repeat(32) } },
    },
  },
  {
    name: 'a key in the address',
    url: '/graphql?key=ttn_demo_x_y_z',
    body: { query: '{ candidates { edges { cursor } } }' },
  },
  { name: 'the playground', url: '/playground/graphql', body: { query: '{ installation { kind } }' } },
  {
    name: 'a body that says it is compressed',
    headers: { 'content-encoding': 'gzip' },
    body: '{"query":"{ installation { kind } }"}',
  },
]

export const HOSTILE_REQUESTS: readonly HostileRequest[] = [...documents, ...values, ...transport]
