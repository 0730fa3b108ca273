import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browser } from '../accounts/accounts.fixture.ts'
import { type KioskWorld, kioskWorld, OWN } from './kiosk.fixture.ts'

let world: KioskWorld
beforeAll(async () => {
  world = await kioskWorld()
})
afterAll(() => world.close())

describe('signing in at a kiosk', () => {
  it('answers a wrong number and a wrong PIN with the same bytes', async () => {
    const { number } = await world.atKiosk()
    const wrongPin = await browser(world.app).post('/auth/kiosk', { number, pin: '713902' })
    const nobody = await browser(world.app).post('/auth/kiosk', { number: '5550001', pin: OWN })
    expect([wrongPin.statusCode, wrongPin.body]).toEqual([nobody.statusCode, nobody.body])
    expect(wrongPin.json().errors[0].extensions.code).toBe('WRONG_PIN')
  })

  it('stops guessing after five tries, also for a number of nobody, and forgets them after a right one', async () => {
    const { number } = await world.atKiosk()
    for (const tried of [number, '5550002']) {
      for (let n = 0; n < 5; n++)
        await browser(world.app).post('/auth/kiosk', { number: tried, pin: '713902' })
      const stopped = await browser(world.app).post('/auth/kiosk', { number: tried, pin: OWN })
      expect(stopped.json().errors[0].extensions.code).toBe('TOO_MANY_ATTEMPTS')
      expect(Number(stopped.headers['retry-after'])).toBeGreaterThan(0)
    }
    world.later(901)
    expect((await browser(world.app).post('/auth/kiosk', { number, pin: OWN })).json()).toEqual({
      next: 'NONE',
    })
  })

  it.each([{}, { number: 7, pin: OWN }, { number: '99', pin: ['1'] }, { number: '9'.repeat(101), pin: OWN }])(
    'refuses %j',
    async (body) => {
      expect((await browser(world.app).post('/auth/kiosk', body)).json().errors[0].extensions.code).toBe(
        'BAD_INPUT',
      )
    },
  )

  it('ends by itself soon after the screen was left, however long the cookie would hold', async () => {
    const { screen: page } = await world.atKiosk()
    for (let n = 0; n < 4; n++) {
      world.later(100)
      expect(await world.identify(page)).toMatchObject({ isKiosk: true })
    }
    world.later(170)
    expect(await world.identify(page)).toEqual({ kind: 'PUBLIC' })
  })

  it('ends after half an hour even when somebody keeps touching it', async () => {
    const { screen: page } = await world.atKiosk()
    for (let n = 0; n < 17; n++) {
      world.later(100)
      expect(await world.identify(page)).toMatchObject({ isKiosk: true })
    }
    world.later(100)
    expect(await world.identify(page)).toEqual({ kind: 'PUBLIC' })
  })

  it('is one screen at a time', async () => {
    const { screen: page, number } = await world.atKiosk()
    await browser(world.app).post('/auth/kiosk', { number, pin: OWN })
    expect(await world.identify(page)).toEqual({ kind: 'PUBLIC' })
  })

  it('is refused when another site sends it', async () => {
    const { number } = await world.atKiosk()
    const answer = await browser(world.app).post(
      '/auth/kiosk',
      { number, pin: OWN },
      { origin: 'https://evil.example' },
    )
    expect(answer.json().errors[0].extensions.code).toBe('FOREIGN_ORIGIN')
  })
})
