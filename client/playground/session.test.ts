import { describe, expect, it } from 'vitest'
import { readPreferences } from './preferences.ts'
import type { GraphQLAnswer } from './request.ts'
import { entranceOf, readSchema } from './session.ts'
import { classInWords, filled, numberInWords, ruleInWords, wordsOf } from './words.ts'

const reply = (status: number, body: GraphQLAnswer) => ({
  status,
  milliseconds: 1,
  body,
  cost: null,
  withheld: [],
})

const viewer = {
  account: { name: 'Ayu Wulandari' },
  role: 'ADMINISTRATOR',
  organisation: { name: 'Ditjenpas' },
  unit: null,
}

describe('entering the playground', () => {
  it('opens for staff, and says where they work and what they may spend', () => {
    const data = { viewer, installation: { kind: 'SYNTHETIC' }, rateLimit: { limit: 20_000 } }
    expect(entranceOf(reply(200, { data }))).toEqual({
      state: 'OPEN',
      session: {
        name: 'Ayu Wulandari',
        role: 'ADMINISTRATOR',
        place: 'Ditjenpas',
        isSynthetic: true,
        limit: 20_000,
      },
    })
  })

  it('takes an installation for real unless it says that it is synthetic', () => {
    const entrance = entranceOf(reply(200, { data: { viewer, installation: null, rateLimit: null } }))
    expect(entrance).toMatchObject({ state: 'OPEN', session: { isSynthetic: false, limit: null } })
  })

  it('asks for signing in when nobody is signed in', () => {
    expect(entranceOf(reply(200, { data: { viewer: null } }))).toEqual({ state: 'SIGNED_OUT' })
    expect(entranceOf(reply(401, { errors: [{ message: 'no' }] }))).toEqual({ state: 'SIGNED_OUT' })
    const errors = [{ message: 'no', extensions: { code: 'UNAUTHENTICATED' } }]
    expect(entranceOf(reply(200, { errors }))).toEqual({ state: 'SIGNED_OUT' })
  })

  it('says in the page’s own words that a role is refused, and in the server’s what else went wrong', () => {
    const forbidden = [{ message: 'Staff only.', extensions: { code: 'FORBIDDEN' } }]
    expect(entranceOf(reply(403, { errors: forbidden }))).toEqual({ state: 'REFUSED', message: null })
    const limited = [{ message: 'Poin habis.', extensions: { code: 'RATE_LIMITED' } }]
    expect(entranceOf(reply(429, { errors: limited }))).toEqual({ state: 'REFUSED', message: 'Poin habis.' })
  })
})

describe('the schema', () => {
  it('is read from where it is published', async () => {
    const load = (async () => new Response('type Query { today: String }')) as unknown as typeof fetch
    expect((await readSchema(load))?.getQueryType()?.name).toBe('Query')
  })

  it('is left to the endpoint when it isn’t published', async () => {
    expect(
      await readSchema((async () => new Response('', { status: 404 })) as unknown as typeof fetch),
    ).toBeUndefined()
  })
})

describe('the words of the page', () => {
  it('are Indonesian unless English was chosen, in the theme of the device unless one was', () => {
    const kept = (values: Record<string, string>) => ({ getItem: (key: string) => values[key] ?? null })
    expect(readPreferences(kept({}), true)).toEqual({ language: 'id', theme: 'dark' })
    expect(readPreferences(kept({ 'titian.language': 'en', 'titian.theme': 'light' }), true)).toEqual({
      language: 'en',
      theme: 'light',
    })
  })

  it('have the same places to fill in both languages', () => {
    const places = (sentence: unknown) => [...String(sentence).matchAll(/\{\w+\}/g)].map(String).sort()
    const indonesian = Object.entries(wordsOf('id'))
    for (const [key, sentence] of indonesian)
      expect(places(wordsOf('en')[key as keyof ReturnType<typeof wordsOf>]), key).toEqual(places(sentence))
  })

  it('explain a rule, and name a rule that has no words yet', () => {
    expect(ruleInWords(wordsOf('id'), 'NO_OPEN_FILE')).toBe('Berkas ini belum Anda buka.')
    expect(ruleInWords(wordsOf('en'), 'NEW_RULE')).toContain('NEW_RULE')
    expect(classInWords(wordsOf('id'), 'criminal')).toBe('perkara')
  })

  it('write numbers as the language does', () => {
    expect(filled('{cost} poin', { cost: numberInWords('id', 19_732) })).toBe('19.732 poin')
    expect(numberInWords('en', 19_732)).toBe('19,732')
  })
})
