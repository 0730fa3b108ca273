import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { axeFindings, LOOKS, type Look, launch, lookName, openAs, shoot, sidewaysScroll } from './browser.ts'

const url = inject('url')
const DESK: Look = { language: 'id', theme: 'light', width: 1440 }
const PHONE: Look = { language: 'id', theme: 'light', width: 360 }
const CARD = '[data-candidate]'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const employer = (look: Look, address: string) => openAs(browser, url, 'EMPLOYER', look, address)

describe('an employer', () => {
  test.each(LOOKS.map((look) => [lookName(look), look] as const))(
    'finds and opens a welder in %s',
    async (name, look) => {
      const { context, page, complaints } = await employer(look, '/kandidat?q=tukang+las&mulai=NOW')
      await page.waitForSelector(CARD)
      expect(await axeFindings(page)).toEqual([])
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
      await shoot(page, `search-${name}`)
      await page.locator(`${CARD} [data-open]`).first().click()
      await page.waitForURL(/\/kandidat\/cnd_/)
      await page.locator('h1', { hasText: ':' }).waitFor()
      expect(await axeFindings(page)).toEqual([])
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
      await shoot(page, `candidate-${name}`)
      expect(complaints).toEqual([])
      await context.close()
    },
  )

  test('filters on a phone in a sheet whose button says how many there will be', async () => {
    const { context, page } = await employer(PHONE, '/kandidat?q=las')
    await page.waitForSelector(CARD)
    await page.getByRole('button', { name: 'Saring' }).click()
    const sheet = page.getByRole('dialog', { name: 'Saring' })
    await sheet.getByRole('checkbox', { name: /^sekarang/ }).check()
    await page.waitForURL(/mulai=NOW/)
    await sheet.getByRole('button', { name: /^Lihat .*kandidat$/ }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await shoot(page, 'search-phone-filters')
    await sheet.getByRole('button', { name: /^Lihat .*kandidat$/ }).click()
    await sheet.waitFor({ state: 'detached' })
    await context.close()
  })
})

describe('somebody without cards', () => {
  test('is led to their own first page, and finds no search behind its address', async () => {
    const { context, page } = await openAs(browser, url, 'COUNSELLOR', DESK, '/')
    await page.waitForURL(/\/dampingan$/)
    await page.goto('/kandidat')
    await page.getByRole('heading', { name: 'Halaman ini tidak ditemukan' }).waitFor()
    await context.close()
  })
})
