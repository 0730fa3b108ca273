import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { axeFindings, type Look, launch, openAs, shoot } from './browser.ts'

const url = inject('url')
const DESK: Look = { language: 'id', theme: 'light', width: 1440 }
const CARD = '[data-candidate]'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const employer = (look: Look, address: string) => openAs(browser, url, 'EMPLOYER', look, address)

describe('an employer', () => {
  test('reads how the text was understood and takes a place out of it', async () => {
    const { context, page } = await employer(DESK, '/kandidat?q=tukang+las+bandung')
    await page.getByText('Dipahami sebagai').waitFor()
    await page.getByRole('button', { name: /^Abaikan .*bandung/i }).click()
    await page.waitForURL(/tanpa=/)
    await page.getByText(/tanpa “.*bandung”/i).waitFor()
    await context.close()
  })

  test('widens a place that the text named to a distance around it', async () => {
    const { context, page } = await employer(DESK, '/kandidat?q=las+bandung')
    await page.getByLabel('Jarak dari Kota Bandung').selectOption({ label: 'sampai 50 km' })
    await page.waitForURL(/dekat=32\.73&km=50/)
    await page.getByText('≤ 50 km dari Kota Bandung').waitFor()
    await page.waitForSelector(CARD)
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

  test('searches for one of the own vacancies: what it asks, a star for its list, and a request for it', async () => {
    const { context, page } = await employer(DESK, '/kandidat')
    const choice = page.getByLabel('Untuk lowongan')
    const wish = await choice
      .locator('option', { hasText: /^Untuk .*las/i })
      .first()
      .textContent()
    await choice.selectOption({ label: wish ?? '' })
    await page.waitForURL(/lowongan=vac_/)
    await page.getByText(/≤ 50 km dari/).waitFor()
    const card = page.locator(CARD).first()
    await card.getByRole('button', { name: /daftar pendek/ }).click()
    await page.getByText(/(masuk|dilepas dari) daftar pendek/).waitFor()
    await card.getByRole('link').first().click()
    await page.waitForURL(/\/kandidat\/cnd_.*lowongan=vac_/)
    const drawer = page.getByRole('dialog', { name: 'Kandidat' })
    await drawer.getByRole('button', { name: 'Minta perkenalan' }).click()
    const asked = page.getByRole('dialog', { name: /^Minta perkenalan dengan/ }).getByLabel('Untuk lowongan')
    const title = /^Untuk (.*), \d+ posisi$/.exec(wish ?? '')?.[1] ?? 'none'
    expect(await asked.locator('option:checked').textContent()).toContain(title)
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
    // The new list is there when its words are; keys pressed before would move in the list that is leaving.
    await page.getByText('Dipahami sebagai').waitFor()
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
})
