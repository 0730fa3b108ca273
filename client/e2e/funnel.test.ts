import type { Browser } from 'playwright-core'
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

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const open = async (look: Look, address = '/corong') => {
  const context = await openContext(browser, url, look)
  await signInAs(context, url, 'ADMINISTRATOR')
  const page = await context.newPage()
  const complaints = complaintsOf(page)
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page
    .getByRole('list', { name: look.language === 'en' ? 'Numbers of each stage' : 'Angka tiap tahap' })
    .waitFor()
  return { context, page, complaints }
}

describe('the funnel', () => {
  test.each(LOOKS.map((look) => [lookName(look), look] as const))('holds in %s', async (name, look) => {
    const { context, page, complaints } = await open(look)
    expect(await axeFindings(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
    expect(complaints).toEqual([])
    await shoot(page, `funnel-${name}`)
    await context.close()
  })

  test('falls from stage to stage, and says when it was computed', async () => {
    const { context, page } = await open(DESK)
    await page.getByRole('button', { name: 'Tampilkan sebagai tabel' }).first().click()
    const cells = await page.locator('table tbody tr td:nth-of-type(1)').allTextContents()
    const numbers = cells
      .filter((cell) => /^[\d.]+$/.test(cell))
      .map((cell) => Number(cell.replaceAll('.', '')))
    expect(numbers.length).toBeGreaterThan(3)
    expect(numbers).toEqual(numbers.toSorted((one, other) => other - one))
    expect(await page.getByText(/Dihitung \d+ \w+ \d{4}, \d\d\.\d\d WIB/).isVisible()).toBe(true)
    expect(await axeFindings(page)).toEqual([])
    await context.close()
  })

  test('lives in its address: the province and the days', async () => {
    const { context, page } = await open(DESK, '/corong?dari=2025-01-01&provinsi=32')
    expect(await page.getByLabel('Provinsi').inputValue()).toBe('32')
    expect(await page.getByLabel('Diterima dari').inputValue()).toBe('2025-01-01')
    await page.getByLabel('Provinsi').selectOption('35')
    await page.waitForURL(/provinsi=35/)
    await page.getByRole('button', { name: 'Hapus saringan' }).click()
    await page.waitForURL((address) => address.search === '')
    await context.close()
  })

  test('opens the definition of its numbers, and the query behind them', async () => {
    const { context, page } = await open(DESK)
    await page.getByRole('button', { name: 'Definisi: Aliran peserta' }).click()
    const drawer = page.getByRole('dialog')
    for (const word of ['Pembilang', 'Penyebut', 'Rentang waktu', 'Tidak ikut', 'Tak diketahui', 'Versi'])
      expect(await drawer.getByText(word, { exact: true }).isVisible()).toBe(true)
    expect(await axeFindings(page)).toEqual([])
    await shoot(page, 'funnel-definition')
    await drawer.getByRole('link', { name: 'Kueri angka ini' }).click()
    await page.waitForSelector('.query-editor .view-lines')
    expect(await page.locator('.query-editor').textContent()).toContain('FunnelByStage')
    await context.close()
  })
})
