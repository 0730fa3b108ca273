import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { fillDemonstration } from '../src/demo/demonstration.ts'
import { demonstrationKeys } from '../src/demo/personas.ts'
import { entities } from '../src/entities.ts'
import { JOBS } from '../src/jobs.ts'
import { migrations } from '../src/migrations.ts'
import { migrateInstallation } from '../src/open-installation.ts'
import type { Database, OpenTx } from '../src/platform/database/database.ts'
import { openPostgres } from '../src/platform/database/open.ts'
import { sessionVariables } from '../src/platform/database/roles.ts'
import { keyFor } from '../src/secret.ts'
import { appOver, TEST_SECRET } from '../test/app-over.ts'
import { administer } from '../test/database.ts'
import { type Duel, duel, summaryOf, verdict } from './measure.ts'

const QUERY = `{ candidates(filter: { text: "tukang las" }, first: 20) { totalCount { exact } edges { node { id codeName headline availability } } } }`

/** Statements of one request, as the driver got them. */
interface Heard {
  sql: string
  parameters: readonly unknown[]
}

/** A whole request by an employer's key (session, limits, meters, audit), against its own statements sent bare. */
interface RequestMeasure {
  duel: Duel
  statements: number
  /** Processor milliseconds of the server for one request. */
  cpuMs: number
}

/** What a whole request costs beside its statements, in two lines. */
export const requestReport = async (cluster: string, rounds: number): Promise<string> => {
  const { duel: measured, statements, cpuMs } = await measureRequests(cluster, rounds)
  const [request, bare] = [summaryOf(measured.a), summaryOf(measured.b)]
  const of = (ms: number) => `${ms.toFixed(2)} ms`
  return `a search by key, whole: ${of(request.median)} (p99 ${of(request.p99)}), ${of(cpuMs)} of processor time
its ${statements} statements bare: ${of(bare.median)} (p99 ${of(bare.p99)}): ${verdict(request, bare)}`
}

/** Fills a demonstration on the cluster, measures one connection without network, and drops it again. */
const measureRequests = async (cluster: string, rounds: number): Promise<RequestMeasure> => {
  const url = new URL(cluster)
  const name = `titian_bench_${randomBytes(4).toString('hex')}`
  await administer(cluster, `create database ${name}`)
  url.pathname = `/${name}`
  try {
    await migrateInstallation(url.href, 'SYNTHETIC', JOBS)
    return await measure(url.href, rounds)
  } finally {
    await administer(cluster, `drop database if exists ${name} with (force)`)
  }
}

const measure = async (url: string, rounds: number): Promise<RequestMeasure> => {
  const heard: Heard[] = []
  let isListening = false
  const database = await openPostgres(url, { entities, migrations }, 2)
  const app = await appOver(
    listening(database, (one) => isListening && heard.push(one)),
    { url },
    () => new Date(),
  )
  const bare = new pg.Client({ connectionString: url })
  await bare.connect()
  try {
    await fillDemonstration(app)
    await app.rooms.candidates.loadIndex()
    const { employer } = demonstrationKeys((purpose) => keyFor(TEST_SECRET, purpose))
    const ask = async () => {
      const answer = await app.http.inject({
        method: 'POST',
        url: '/graphql',
        headers: { authorization: `Bearer ${employer}` },
        payload: { query: QUERY },
      })
      if (!answer.body.includes('codeName')) throw new Error(answer.body.slice(0, 300))
    }
    await ask()
    isListening = true
    await ask()
    isListening = false
    const send = async () => {
      for (const { sql, parameters } of heard) await bare.query(sql, [...parameters])
    }
    const measured = await duel('a search by key', rounds, 40, ask, send)
    const began = process.cpuUsage()
    for (let n = 0; n < 40; n++) await ask()
    const used = process.cpuUsage(began)
    return { duel: measured, statements: heard.length, cpuMs: (used.user + used.system) / 1_000 / 40 }
  } finally {
    await bare.end()
    await app.close()
  }
}

/** The same database, which tells every statement of its transactions; what opens and ends them too. */
const listening = (database: Database, tell: (heard: Heard) => void): Database => {
  const open = async (...of: Parameters<Database['begin']>): Promise<OpenTx> => {
    const [role, facts] = of
    const tx = await database.begin(role, facts)
    const settings = Object.entries(sessionVariables(facts))
    tell({ sql: 'begin', parameters: [] })
    tell({
      sql: `select ${settings.map((_, at) => `set_config($${2 * at + 1}, $${2 * at + 2}, true)`).join(', ')}`,
      parameters: settings.flat(),
    })
    tell({ sql: `set local role ${role}`, parameters: [] })
    return {
      ...tx,
      rows: (query) => {
        const { sql, parameters } = query.compile(tx.em.getKysely())
        tell({ sql, parameters })
        return tx.rows(query)
      },
      commit: () => {
        tell({ sql: 'commit', parameters: [] })
        return tx.commit()
      },
    }
  }
  return {
    ...database,
    begin: open,
    transaction: async (role, facts, act) => {
      const tx = await open(role, facts)
      try {
        const result = await act(tx)
        await tx.commit()
        return result
      } catch (error) {
        await tx.rollback()
        throw error
      }
    },
  }
}
