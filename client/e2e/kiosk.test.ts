import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import {
  axeFindings,
  complaintsOf,
  type Look,
  launch,
  openContext,
  shoot,
  sidewaysScroll,
  signInAs,
} from './browser.ts'

const url = inject('url')
const LOOK: Look = { language: 'id', theme: 'light', width: 1440 }
const SCREEN = { viewport: { width: 1024, height: 768 } }
const OWN = '902174'

let browser: Browser
let first: { number: string; pin: string }
beforeAll(async () => {
  browser = await launch()
  first = await firstPin()
})
afterAll(() => browser.close())

/** A first PIN for somebody of the officer's unit, given in the playground as an officer may. */
const firstPin = async (): Promise<{ number: string; pin: string }> => {
  const context = await openContext(browser, url, LOOK)
  await signInAs(context, url, 'OFFICER')
  const ask = async (query: string, variables = {}) => {
    const answer = await context.request.post('/playground/graphql', {
      headers: { origin: url },
      data: { query, variables },
    })
    return (await answer.json()).data
  }
  const { participants } = await ask('{ participants(last: 1) { edges { node { id } } } }')
  const { giveKioskPin } = await ask(
    'mutation ($input: GiveKioskPinInput!) { giveKioskPin(input: $input) { firstPin { number pin } } }',
    { input: { participant: participants.edges[0].node.id } },
  )
  await context.close()
  return giveKioskPin.firstPin
}

const press = async (page: Page, digits: string) => {
  for (const digit of digits) await page.getByRole('button', { name: digit, exact: true }).click()
}

const atKiosk = async () => {
  const context = await openContext(browser, url, LOOK, SCREEN)
  const page = await context.newPage()
  const complaints = complaintsOf(page)
  await page.goto('/kios')
  await page.getByRole('heading', { name: 'Selamat datang.' }).waitFor()
  return { context, page, complaints }
}

const signIn = async (page: Page) => {
  await press(page, first.number)
  await page.getByLabel('PIN, 6 angka').focus()
  await press(page, OWN)
  await page.getByRole('button', { name: 'Masuk' }).click()
  await page.getByRole('heading', { level: 1, name: /^Halo, / }).waitFor()
}

describe('a shared screen', () => {
  test('takes a first PIN once, with fingers alone, and lets the person choose their own', async () => {
    const { context, page, complaints } = await atKiosk()
    await press(page, first.number)
    await page.getByLabel('PIN, 6 angka').focus()
    await press(page, first.pin)
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'Masuk' }).click()
    await page.getByRole('heading', { name: 'Pilih PIN Anda sendiri.' }).waitFor()
    await press(page, '111111')
    await press(page, '111111')
    await page.getByRole('button', { name: 'Masuk' }).click()
    await page.getByText('PIN ini mudah ditebak orang.').waitFor()
    await press(page, OWN)
    await press(page, OWN)
    expect(await axeFindings(page)).toEqual([])
    await shoot(page, 'kiosk-choose')
    await page.getByRole('button', { name: 'Masuk' }).click()
    await page.getByRole('heading', { level: 1, name: /^Halo, / }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
    await shoot(page, 'kiosk-journey')
    await page.getByRole('link', { name: 'Data saya' }).click()
    await page.getByRole('heading', { level: 1, name: 'Data saya' }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await shoot(page, 'kiosk-data')
    expect(complaints).toEqual([])
    await context.close()
  })

  test('says one sentence for a wrong number and a wrong PIN', async () => {
    const { context, page } = await atKiosk()
    for (const number of [first.number, '5550001']) {
      await page.getByLabel('Nomor register').fill(number)
      await page.getByLabel('PIN, 6 angka').fill('713902')
      await page.keyboard.press('Enter')
      await page.getByRole('alert').getByText('Nomor atau PIN tidak cocok. Periksa lalu coba lagi.').waitFor()
      await page.getByRole('button', { name: 'Selesai' }).click()
      expect(await page.getByLabel('Nomor register').inputValue()).toBe('')
    }
    await context.close()
  })

  test('leaves nothing behind: no cookie, nothing stored, and no way back', async () => {
    const { context, page } = await atKiosk()
    await signIn(page)
    await page.getByRole('link', { name: 'Data saya' }).click()
    await page.getByRole('heading', { level: 1, name: 'Data saya' }).waitFor()
    await page.getByRole('button', { name: 'Selesai' }).click()
    await page.getByText('Selesai. Layar sudah bersih.').waitFor()
    expect((await context.cookies()).filter(({ value }) => value !== '')).toEqual([])
    const stored = await page.evaluate(async () => ({
      local: Object.keys(localStorage).filter((key) => !/^titian\.(theme|language)$/.test(key)),
      session: Object.keys(sessionStorage).filter(
        (key) => key !== 'titian.kiosk' && !key.startsWith('tsr-scroll'),
      ),
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
    }))
    expect(stored).toEqual({ local: [], session: [], databases: 0, caches: 0 })
    await page.goBack()
    await page.getByRole('heading', { name: 'Selamat datang.' }).waitFor()
    await page.goto('/data-saya')
    await page.getByRole('heading', { name: 'Selamat datang.' }).waitFor()
    await context.close()
  })

  test('clears itself when nobody touches it, and says so', async () => {
    const { context, page } = await atKiosk()
    await page.clock.install()
    await signIn(page)
    await page.clock.fastForward(95_000)
    await page.getByText('Masih di sini? Sentuh layar.').waitFor()
    await page.clock.fastForward(30_000)
    await page.getByText('Lama tidak disentuh. Layar sudah bersih.').waitFor()
    expect((await context.cookies()).filter(({ value }) => value !== '')).toEqual([])
    await context.close()
  })
})
