import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApp, testApp } from '../app.ts'

describe('GraphQL over HTTP', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await testApp({ listen: true })
  })
  afterAll(() => app.close())

  // The list is fixed before the server is up; only the address is asked for late.
  const audits = serverAudits({
    url: () => `${app.address}/graphql`,
    fetchFn: (url: string, init: RequestInit = {}) =>
      fetch(url, {
        ...init,
        headers: {
          ...(init.headers as Record<string, string>),
          authorization: `Bearer ${app.keys.employer}`,
          // Browsers can't set it without asking first, which is what protects GET.
          'apollo-require-preflight': 'yes',
        },
      }),
  })

  it('has the whole list of audits', () => {
    expect(audits.length).toBeGreaterThanOrEqual(61)
  })

  it.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_name, audit) => {
    const result = await audit.fn()
    // MAY and SHOULD are asked of us as well.
    expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok')
  })
})
