import 'reflect-metadata'
import { parseArgs } from 'node:util'
import { TODAY } from '../src/candidates/card-database.fixture.ts'
import { CardIndex } from '../src/candidates/index/card-index.ts'
import { IndexSearch } from '../src/candidates/index/index-search.ts'
import type { IndexedCard } from '../src/candidates/index/indexed-card.ts'
import { pick, seeded } from '../src/candidates/random-cards.fixture.ts'
import { randomQuestion } from '../src/candidates/random-questions.fixture.ts'
import { readCards } from '../src/candidates/read-cards.ts'
import type { CandidateSearch, Rows, Wishes } from '../src/candidates/search.ts'
import { sqlSearch } from '../src/candidates/sql-search.ts'
import { systemFacts } from '../src/platform/database/roles.ts'
import { sql } from '../src/platform/database/sql.ts'
import { deliveredVocabulary } from '../src/vocabulary/vocabulary.fixture.ts'
import { type Duel, duel, summaryOf, verdict } from './measure.ts'
import { type BenchDatabase, fillCards, makeDatabase } from './prepare.ts'
import { measurePublication } from './publication.ts'
import { type Kind, kindsOf } from './questions.ts'
import { requestReport } from './requests.ts'

const USAGE = `npm run bench -- [--cards 15000,277000] [--database postgres://...] [--rounds 5] [--publish 15000] [--requests 5]`

const { values } = parseArgs({
  options: {
    cards: { type: 'string', default: '15000,277000' },
    database: { type: 'string', default: 'postgres://postgres@127.0.0.1:5432/postgres' },
    rounds: { type: 'string', default: '5' },
    publish: { type: 'string', default: '15000' },
    requests: { type: 'string', default: '5' },
    help: { type: 'boolean', default: false },
  },
})

const say = (line = ''): void => void process.stdout.write(`${line}\n`)
const ms = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0))
const vocabulary = deliveredVocabulary()
const kinds = kindsOf(vocabulary)
const FULL: Wishes = { count: true, facets: true }

const asEmployer = <T>({ database }: BenchDatabase, act: (rows: Rows) => Promise<T>): Promise<T> =>
  database.transaction('titian_employer', { ...systemFacts(TODAY), role: 'EMPLOYER' }, (tx) => act(tx.rows))

/** Everything that a request of this kind costs after its transaction is open. */
const answer = async (search: CandidateSearch, rows: Rows, { question, order }: Kind, wishes: Wishes) => {
  const page = { order, size: 20, backward: false, from: null }
  const { hits } = await (await search.open(rows)).answer(question, { ...wishes, page })
  await readCards(
    rows,
    hits.slice(0, 20).map((hit) => hit.id),
  )
}

const agree = async (bench: BenchDatabase, index: IndexSearch, questions: number): Promise<void> => {
  const random = seeded(questions)
  await asEmployer(bench, async (rows) => {
    const [memory, tables] = [await index.open(rows), await sqlSearch().open(rows)]
    const asked = [
      ...kinds,
      ...Array.from(
        { length: questions },
        (_, at): Kind => ({
          name: `random ${at}`,
          order: pick(random, ['RELEVANCE', 'AVAILABILITY', 'DISTANCE']),
          question: randomQuestion(random, vocabulary),
        }),
      ),
    ]
    for (const { name, order, question } of asked) {
      const wishes = { ...FULL, page: { order, size: 20, backward: false, from: null } }
      const plain = async (from: typeof memory) => JSON.stringify(await from.answer(question, wishes), sorted)
      if ((await plain(memory)) !== (await plain(tables))) throw new Error(`The engines differ: ${name}`)
    }
    say(`both engines agree on ${asked.length} questions (seed ${questions})`)
  })
}

const sorted = (_: string, value: unknown) =>
  value instanceof Map ? [...value].toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)) : value

const table = (duels: readonly Duel[]): void => {
  say('| kind | samples | SQL median (min–max) | p99 | index median (min–max) | p99 | SQL / index |')
  say('| --- | --- | --- | --- | --- | --- | --- |')
  const mean = { sql: 0, index: 0 }
  for (const { name, a, b } of duels) {
    const [tables, memory] = [summaryOf(a), summaryOf(b)]
    mean.sql += tables.median / duels.length
    mean.index += memory.median / duels.length
    const of = (s: typeof tables) => `${ms(s.median)} (${ms(s.min)}–${ms(s.max)}) | ${ms(s.p99)}`
    say(`| ${name} | ${tables.samples} | ${of(tables)} | ${of(memory)} | ${verdict(tables, memory)} |`)
  }
  say(
    `| **mean of kinds** | | **${ms(mean.sql)}** | | **${ms(mean.index)}** | | **${(mean.sql / mean.index).toFixed(1)}x** |`,
  )
}

const measureUpdates = async (bench: BenchDatabase, count: number): Promise<number> =>
  asEmployer(bench, async (rows) => {
    const cards = await rows<IndexedCard>(sql`select * from card.card order by ordinal limit 20000`)
    const index = new CardIndex(count)
    for (const card of cards) index.put(card)
    // Processor time, since nothing here waits: what else the machine does is not in it.
    const began = process.cpuUsage()
    for (const card of cards) index.put(card)
    return process.cpuUsage(began).user / cards.length
  })

/** Processor milliseconds of a full answer from the index alone, mean of kinds: nothing waits, so the neighbours don't count. */
const measureAlone = async (bench: BenchDatabase, index: IndexSearch, times: number): Promise<number> =>
  asEmployer(bench, async (rows) => {
    const open = await index.open(rows)
    let sum = 0
    for (const { question, order } of kinds) {
      const wishes = { ...FULL, page: { order, size: 20, backward: false, from: null } }
      await open.answer(question, wishes)
      const began = process.cpuUsage()
      for (let time = 0; time < times; time++) await open.answer(question, wishes)
      sum += process.cpuUsage(began).user / 1_000 / times
    }
    return sum / kinds.length
  })

const measureSize = async (bench: BenchDatabase, count: number, rounds: number): Promise<number> => {
  say(`\n## ${count.toLocaleString('en')} cards\n`)
  const filling = performance.now()
  await fillCards(bench, count, vocabulary)
  say(`filled in ${((performance.now() - filling) / 1_000).toFixed(0)} s`)
  const index = new IndexSearch(sqlSearch())
  const loading = performance.now()
  await asEmployer(bench, (rows) => index.load(rows))
  say(
    `index loaded in ${((performance.now() - loading) / 1_000).toFixed(1)} s, ${Math.round(index.bytes / index.size)} bytes a card`,
  )
  say(`an update of the index takes ${(await measureUpdates(bench, count)).toFixed(1)} us of processor time`)
  await agree(bench, index, count > 100_000 ? 30 : 200)

  const compare = async (title: string, wishes: Wishes) => {
    say(`\n### ${title}\n`)
    const duels: Duel[] = []
    for (const kind of kinds)
      duels.push(
        await asEmployer(bench, (rows) =>
          duel(
            kind.name,
            rounds,
            count > 500_000 ? 2 : 4,
            () => answer(sqlSearch(), rows, kind, wishes),
            () => answer(index, rows, kind, wishes),
          ),
        ),
      )
    return table(duels)
  }
  const alone = await measureAlone(bench, index, 10)
  say(
    `a full answer from memory alone, without the two statements around it: ${ms(alone)} ms of processor time, mean of kinds`,
  )
  await compare('Full answer: 20 cards, total, 6 facets (ms)', FULL)
  if (count > 500_000) return alone
  await compare('Page and total (ms)', { count: true })
  await compare('Page alone (ms)', {})
  return alone
}

const main = async (): Promise<void> => {
  if (values.help) return say(USAGE)
  const sizes = values.cards.split(',').map(Number)
  if (sizes.some((size) => !Number.isInteger(size) || size < 1)) throw new Error(USAGE)
  if (Number(values.requests) > 0) say(await requestReport(values.database, Number(values.requests)))
  const bench = await makeDatabase(values.database)
  try {
    const means: [number, number][] = []
    for (const size of sizes) means.push([size, await measureSize(bench, size, Number(values.rounds))])
    const [first, last] = [means[0], means.at(-1)]
    if (first && last && first !== last)
      say(
        `\ngrowth of the index from ${first[0]} to ${last[0]} cards: exponent ${(Math.log(last[1] / first[1]) / Math.log(last[0] / first[0])).toFixed(2)}`,
      )
    const people = Number(values.publish)
    if (people > 0) {
      const { first: once, second: again } = await measurePublication(bench, people, vocabulary)
      say(
        `\npublication of ${people} people: ${once.seconds.toFixed(1)} s (${JSON.stringify(once.report)}), again: ${again.seconds.toFixed(1)} s (${JSON.stringify(again.report)})`,
      )
    }
  } finally {
    await bench.drop()
  }
}

await main()
