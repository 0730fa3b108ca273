import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { axeFindings, LOOKS, type Look, launch, lookName, openAs, shoot, sidewaysScroll } from './browser.ts'

const url = inject('url')
const PHONE: Look = { language: 'id', theme: 'light', width: 360 }

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const hold = async (page: Page, name: string) => {
  expect(await axeFindings(page)).toEqual([])
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
  await shoot(page, name)
}

const openCaseload = async (look: Look, who = 'COUNSELLOR') => {
  const opened = await openAs(browser, url, who, look, '/dampingan')
  await opened.page.locator('main h3').first().waitFor()
  return opened
}

/** Opens the form of the person at a place of the list, and counts each press from here on. */
const openForm = async (page: Page, at: number) => {
  await page.evaluate(() => {
    const counted = globalThis as { presses?: number }
    counted.presses = 0
    addEventListener('pointerdown', () => (counted.presses = (counted.presses ?? 0) + 1), true)
  })
  const name = await page.locator('main h3').nth(at).innerText()
  await page.getByRole('link', { name: `Catat sesi dengan ${name}`, exact: true }).click()
  await page.getByLabel('Saran Anda').waitFor()
  return name
}

const presses = (page: Page) => page.evaluate(() => (globalThis as { presses?: number }).presses)

/** The usual session: like last time, a sentence, a promise, the next day. */
const writeUsual = async (page: Page, advice: string) => {
  await page.getByRole('button', { name: 'Seperti lalu' }).click()
  await page.getByLabel('Saran Anda').click()
  await page.keyboard.type(advice)
  await page.getByRole('button', { name: 'Tambah janji' }).click()
  await page.keyboard.type('Titip contoh ke tiga warung')
  await page.getByRole('button', { name: 'Pekan depan' }).click()
}

const waiting = (page: Page) => page.getByRole('status').filter({ hasText: 'catatan' })

/** Drops the line of a page and of its service worker. */
const cut = (context: BrowserContext) => context.setOffline(true)

describe('a counsellor', () => {
  test.each(LOOKS.map((look) => [lookName(look), look] as const))(
    'sees the day and writes a session in %s',
    async (name, look) => {
      const { context, page, complaints } = await openCaseload(look)
      await hold(page, `counsellor-caseload-${name}`)
      await page.locator('a[href*="catat-sesi?peserta"]').first().click()
      await page.locator('form textarea').waitFor()
      await hold(page, `counsellor-log-${name}`)
      expect(complaints).toEqual([])
      await context.close()
    },
  )

  test('logs the usual session with at most twelve presses, and meets the person’s promise next time', async () => {
    const { context, page, complaints } = await openCaseload(PHONE)
    const name = await openForm(page, 1)
    const started = Date.now()
    await writeUsual(page, 'Foto ulang kue pakai cahaya pagi.')
    await page.getByRole('button', { name: 'Simpan sesi' }).click()
    await page.waitForURL(/\/dampingan$/)
    expect(await presses(page)).toBeLessThanOrEqual(12)
    expect(Date.now() - started).toBeLessThan(45_000)
    await waiting(page).waitFor({ state: 'detached' })
    await page.reload()
    await page.getByRole('link', { name: `Catat sesi dengan ${name}`, exact: true }).click()
    await page.getByText('Titip contoh ke tiga warung').waitFor()
    expect(complaints).toEqual([])
    await context.close()
  })

  test('keeps what was written when the line is cut and the page is killed, and sends it once the line is back', async () => {
    const { context, page } = await openCaseload(PHONE)
    await page.waitForFunction(() => navigator.serviceWorker.ready.then(() => true))
    const name = await openForm(page, 2)
    await page.getByLabel('Saran Anda').fill('Catat pesanan di buku kas.')
    await page.getByText('Draf tersimpan').waitFor()
    const address = page.url()
    await cut(context)
    await page.close()
    const second = await context.newPage()
    await second.goto(address)
    expect(await second.getByLabel('Saran Anda').inputValue()).toBe('Catat pesanan di buku kas.')
    await second.getByText('Pemasaran').click()
    await second.getByRole('button', { name: 'Simpan sesi' }).click()
    await waiting(second).waitFor()
    await hold(second, 'counsellor-offline')
    await waiting(second).getByRole('button', { name: 'Lihat' }).click()
    await second.getByRole('dialog').getByText(name, { exact: true }).waitFor()
    await hold(second, 'counsellor-waiting')
    await second.keyboard.press('Escape')
    await context.setOffline(false)
    await waiting(second).waitFor({ state: 'detached' })
    await context.close()
  })

  test('is told at the field what is missing, and loses nothing', async () => {
    // Another counsellor: what one account may ask for in a minute was spent above, faster than anybody works.
    const { context, page } = await openCaseload(PHONE, 'second-counsellor')
    await openForm(page, 3)
    await page.getByLabel('Saran Anda').fill('Belum ada topik 🙂')
    await page.getByRole('button', { name: 'Simpan sesi' }).click()
    await page.getByText('Pilih sedikitnya satu topik.').waitFor()
    expect(await page.getByLabel('Saran Anda').inputValue()).toBe('Belum ada topik 🙂')
    await hold(page, 'counsellor-refused')
    await context.close()
  })

  test('looks at a business, and a plan with a wrong sum is named at its field and kept', async () => {
    const { context, page, complaints } = await openAs(browser, url, 'COUNSELLOR', PHONE, '/usaha')
    await page.locator('main h3 a').first().waitFor()
    await hold(page, 'counsellor-enterprises')
    await page.locator('main h3 a').first().click()
    await page.getByText('Rencana usaha').first().waitFor()
    await page.getByRole('heading', { name: 'Modal', exact: true }).waitFor()
    await hold(page, 'counsellor-enterprise')
    await page.getByRole('button', { name: /^(Ubah|Susun) rencana$/ }).click()
    const price = page.getByLabel('Harga jual satu satuan')
    await price.fill('12.5')
    await page.getByRole('button', { name: 'Simpan', exact: true }).click()
    await page.getByText('Jumlah ditulis dalam rupiah utuh, tanpa sen.').waitFor()
    expect(await price.inputValue()).toBe('12.5')
    await hold(page, 'counsellor-plan-refused')
    await price.fill('Rp 12.500,-')
    await page.getByRole('button', { name: 'Simpan', exact: true }).click()
    await page.getByText('Rp12.500 per').waitFor()
    expect(complaints).toEqual([])
    await context.close()
  })
})
