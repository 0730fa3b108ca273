import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import {
  axeFindings,
  complaintsOf,
  LOOKS,
  type Look,
  launch,
  lookName,
  openContext,
  shoot,
  sidewaysScroll,
  signInAs,
} from './browser.ts'

const url = inject('url')
const DESK: Look = { language: 'id', theme: 'light', width: 1440 }
const PHONE: Look = { language: 'id', theme: 'light', width: 360 }
const CARD = '[data-candidate]'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const employer = async (
  look: Look,
  address: string,
): Promise<{ context: BrowserContext; page: Page; complaints: string[] }> => {
  const context = await openContext(browser, url, look)
  await signInAs(context, url, 'EMPLOYER')
  const page = await context.newPage()
  const complaints = complaintsOf(page)
  await page.goto(address)
  return { context, page, complaints }
}

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

  test('reads how the text was understood and takes a place out of it', async () => {
    const { context, page } = await employer(DESK, '/kandidat?q=tukang+las+bandung')
    await page.getByText('Dipahami sebagai').waitFor()
    await page.getByRole('button', { name: /^Abaikan .*bandung/i }).click()
    await page.waitForURL(/tanpa=/)
    await page.getByText(/tanpa “.*bandung”/i).waitFor()
    await context.close()
  })

  test('keeps the whole question in the address: a copied link gives the same cards', async () => {
    const { context, page } = await employer(DESK, '/kandidat?q=jahit')
    await page.waitForSelector(CARD)
    await page.getByRole('checkbox', { name: /^sekarang/ }).check()
    await page.waitForURL(/mulai=NOW/)
    await page.waitForLoadState('networkidle')
    const shown = () =>
      page.locator(CARD).evaluateAll((cards) => cards.map((card) => card.getAttribute('data-candidate')))
    const before = await shown()
    await page.goto(page.url())
    await page.waitForSelector(CARD)
    expect(await shown()).toEqual(before)
    await page.getByRole('button', { name: 'Hapus semua' }).click()
    await page.waitForURL((address) => !address.search.includes('mulai'))
    await context.close()
  })

  test('goes on to the next page of a long list', async () => {
    const { context, page } = await employer(DESK, '/kandidat')
    await page.waitForSelector(CARD)
    expect(await page.locator(CARD).count()).toBe(20)
    await page.getByRole('button', { name: 'Tampilkan lagi' }).click()
    await page.waitForFunction((card) => document.querySelectorAll(card).length === 40, CARD)
    await page.waitForURL(/tampil=40/)
    const ids = await page
      .locator(CARD)
      .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-candidate')))
    expect(new Set(ids).size).toBe(40)
    await context.close()
  })

  test('does it all from the keyboard: search, move, select, open, next, close', async () => {
    const { context, page } = await employer(DESK, '/kandidat')
    await page.waitForSelector(CARD)
    await page.keyboard.press('/')
    await page.keyboard.type('las')
    await page.keyboard.press('Enter')
    await page.waitForURL(/q=las/)
    await page.waitForLoadState('networkidle')
    await page.keyboard.press('Tab')
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    await page.keyboard.press('x')
    await page.getByText('1 dipilih').waitFor()
    const opened = await page.evaluate(() => document.activeElement?.textContent)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/kandidat\/cnd_/)
    const first = page.url()
    await page.getByRole('dialog').getByRole('heading', { level: 1 }).waitFor()
    await page.keyboard.press('j')
    await page.waitForURL((address) => address.href !== first)
    await page.keyboard.press('k')
    await page.waitForURL(first)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(opened)
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Pintasan papan ketik' }).waitFor()
    await context.close()
  })

  test('gets one and the same page for a card that is hidden and one that never was', async () => {
    const { context, page } = await employer(DESK, '/kandidat/cnd_00000000000000000000000000')
    await page.getByRole('heading', { name: 'Halaman ini tidak ditemukan' }).waitFor()
    const words = await page.getByRole('dialog').textContent()
    await page.goto('/kandidat/bukan-kandidat')
    await page.getByRole('heading', { name: 'Halaman ini tidak ditemukan' }).waitFor()
    expect(await page.getByRole('dialog').textContent()).toBe(words)
    await context.close()
  })

  test('is told what one wider step would give when nobody fits', async () => {
    const { context, page } = await employer(DESK, '/kandidat?q=las&dekat=91.71&km=25&pendidikan=BACHELOR')
    await page.getByRole('heading', { name: 'Belum ada yang cocok' }).waitFor()
    await page.getByText('≤ 25 km dari Kota Jayapura').waitFor()
    await page.getByRole('button', { name: 'Longgarkan' }).waitFor()
    await shoot(page, 'search-empty')
    await page.getByRole('button', { name: 'Mulai dari awal' }).click()
    await page.waitForSelector(CARD)
    await context.close()
  })

  test('is told that a link holds a filter nobody knows', async () => {
    const { context, page } = await employer(DESK, '/kandidat?wilayah=99.99')
    await page.getByRole('heading', { name: 'Satu saringan di alamat ini belum kami kenali' }).waitFor()
    await page.getByRole('button', { name: /^Hapus saringan/ }).click()
    await page.waitForSelector(CARD)
    await context.close()
  })

  test('compares cards side by side in the page', async () => {
    const { context, page } = await employer(DESK, '/kandidat?q=las')
    await page.waitForSelector(CARD)
    for (const place of [0, 1]) await page.locator(`${CARD} input[type=checkbox]`).nth(place).check()
    await page.getByRole('button', { name: 'Bandingkan' }).click()
    await page.getByRole('dialog', { name: 'Bandingkan' }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await shoot(page, 'compare')
    await context.close()
  })

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
  test('finds an honest first page, and no search behind its address', async () => {
    const context = await openContext(browser, url, DESK)
    await signInAs(context, url, 'PERSON')
    const page = await context.newPage()
    await page.goto('/')
    await page.getByText('Yang bisa dilakukan hari ini').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await shoot(page, 'home-person')
    await page.goto('/kandidat')
    await page.getByRole('heading', { name: 'Halaman ini tidak ditemukan' }).waitFor()
    await context.close()
  })
})
