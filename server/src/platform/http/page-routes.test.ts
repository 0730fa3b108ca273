import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerPage } from './page-routes.ts'
import { httpServer } from './server.ts'

const aPage = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'titian-page-'))
  mkdirSync(join(folder, 'assets'))
  mkdirSync(join(folder, 'playground'))
  for (const [name, text] of [
    ['index.html', 'the application'],
    ['masuk.html', 'halaman masuk'],
    ['sign-in.html', 'the sign-in page'],
    ['assets/app-1.js', 'script'],
    ['playground/index.html', 'the playground'],
  ] as const)
    writeFileSync(join(folder, name), text)
  return folder
}

describe('the page', () => {
  let app: Awaited<ReturnType<typeof httpServer>>
  beforeAll(async () => {
    app = await httpServer({ trustProxy: false, isSecure: false, logLevel: 'silent' })
    await registerPage(app, aPage(), 'type Query')
  })
  afterAll(() => app.close())

  it.each([
    ['/', {}, 200, 'halaman masuk'],
    ['/', { 'accept-language': 'en-GB' }, 200, 'the sign-in page'],
    ['/', { cookie: 'titian.session_token=x' }, 200, 'the application'],
    ['/masuk', {}, 200, 'halaman masuk'],
    ['/sign-in', {}, 200, 'the sign-in page'],
    ['/kandidat/cnd_1?teks=las', {}, 200, 'the application'],
    ['/playground/', {}, 200, 'the playground'],
    ['/schema.graphql', {}, 200, 'type Query'],
    ['/assets/gone.js', {}, 404, 'NOT_FOUND'],
    ['/assets/app-1.js', {}, 200, 'script'],
    ['/graphql/else', {}, 404, 'NOT_FOUND'],
    ['/favicon.ico', {}, 404, 'NOT_FOUND'],
  ])('%s %j answers %i', async (url, headers, status, text) => {
    const answer = await app.inject({ url, headers })
    expect(answer.statusCode).toBe(status)
    expect(answer.body).toContain(text)
  })

  it('answers HEAD as it answers GET, and keeps only hashed files for long', async () => {
    expect((await app.inject({ method: 'HEAD', url: '/kandidat' })).statusCode).toBe(200)
    expect((await app.inject('/assets/app-1.js')).headers['cache-control']).toContain('immutable')
    expect((await app.inject('/kandidat')).headers['cache-control']).toBe('no-cache')
  })

  it('that is not built leaves the API standing', async () => {
    const bare = await httpServer({ trustProxy: false, isSecure: false, logLevel: 'silent' })
    await registerPage(bare, mkdtempSync(join(tmpdir(), 'titian-none-')), 'type Query')
    expect((await bare.inject('/schema.graphql')).statusCode).toBe(200)
    await bare.close()
  })
})
