import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import { axeFindings, type Look, openAs, shoot, sidewaysScroll } from './browser.ts'

/** Holds the page against axe and sideways scrolling, and keeps a picture of it. */
export const hold = async (page: Page, name: string) => {
  expect(await axeFindings(page)).toEqual([])
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
  await shoot(page, name)
}

/** The first file of the unit's list. */
export const openFile = async (browser: Browser, url: string, look: Look) => {
  const opened = await openAs(browser, url, 'OFFICER', look, '/peserta')
  await opened.page.locator('[data-row]').first().getByRole('link').click()
  await opened.page.waitForURL(/\/peserta\/ptc_/)
  await opened.page.locator('#consent-records-title').waitFor()
  return opened
}

/** A day in Jakarta so many days from today, as an address and a field have it. */
export const inDays = (days: number): string =>
  new Date(Date.now() + 7 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10)

/** A name that resembles nobody's, also when a test is tried again: a likeness would rightly be asked about. */
const newName = (): string =>
  `U${Array.from({ length: 11 }, () => 'aeiklmnorstu'[Math.floor(Math.random() * 12)]).join('')}`

/** The smallest picture there is. */
export const ONE_PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** Registers an invented person by keyboard alone; the file that opens is theirs. */
export const register = async (browser: Browser, url: string, look: Look) => {
  const name = newName()
  const opened = await openAs(browser, url, 'OFFICER', look, '/peserta/baru')
  const { page } = opened
  await page.getByLabel('Nama lengkap').focus()
  await page.keyboard.type(name)
  await page.getByLabel('Tanggal lahir').focus()
  await page.keyboard.type('03041991')
  await page.getByLabel('Bila NIK kosong, mengapa').focus()
  await page.keyboard.press('ArrowDown')
  await page.getByLabel('Nomor register').focus()
  await page.keyboard.type(`E2E/${Date.now()}`)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name }).waitFor()
  return opened
}
