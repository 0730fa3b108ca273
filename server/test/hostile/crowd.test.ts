import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemFacts } from '../../src/platform/database/roles.ts'
import { sql } from '../../src/platform/database/sql.ts'
import { ADMISSION } from '../../src/platform/http/admission.ts'
import { type TestApp, testApp } from '../app.ts'

const QUERY = '{ installation { kind } }'

const CROWD = 600
const TURNED_AWAY = CROWD - ADMISSION.atOnce - ADMISSION.waiting

describe('six hundred requests at the same moment', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await testApp({ listen: true })
  }, 60_000)
  afterAll(() => app.close())

  const ask = async () => {
    const answer = await fetch(`${app.address}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${app.keys.employer}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUERY }),
    })
    const { data, errors } = (await answer.json()) as {
      data?: object
      errors?: { extensions: { code: string } }[]
    }
    return {
      status: answer.status,
      code: errors?.[0]?.extensions.code ?? null,
      retryAfter: Number(answer.headers.get('retry-after')),
      hasData: Boolean(data),
    }
  }

  const kindsOf = (answers: Awaited<ReturnType<typeof ask>>[]) =>
    Map.groupBy(answers, ({ status, code }) => `${status} ${code ?? 'ANSWERED'}`)
  /** What somebody may spend in a minute is not the matter here. */
  const KNOWN = ['200 ANSWERED', '429 RATE_LIMITED', '503 BUSY']

  it('while the database stands still wait in a bounded row, and the rest knows when to come again', async () => {
    const told: Promise<Awaited<ReturnType<typeof ask>>>[] = []
    await app.installation.database.transaction('titian_command', systemFacts(''), async (tx) => {
      await tx.rows(sql`set local role none`)
      // Every request with a key asks this table first.
      await tx.rows(sql`lock table app.api_key in access exclusive mode`)
      let busy = 0
      for (let n = 0; n < CROWD; n++)
        told.push(
          ask().then((answer) => {
            if (answer.code === 'BUSY') busy += 1
            return answer
          }),
        )
      for (let tries = 0; tries < 40 && busy < TURNED_AWAY; tries++)
        await new Promise((go) => setTimeout(go, 50))
    })
    const kinds = kindsOf(await Promise.all(told))
    expect([...kinds.keys()].filter((kind) => !KNOWN.includes(kind))).toEqual([])
    const turnedAway = kinds.get('503 BUSY') ?? []
    expect(turnedAway.length).toBeGreaterThanOrEqual(TURNED_AWAY)
    expect(turnedAway.every(({ retryAfter, hasData }) => retryAfter === 5 && !hasData)).toBe(true)
    expect((await ask()).code).not.toBe('BUSY')
  }, 60_000)
})
