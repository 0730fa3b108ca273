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
} from './browser.ts'

const url = inject('url')
const DESK: Look = { language: 'id', theme: 'light', width: 1440 }
const addressOf = (language: 'id' | 'en') => (language === 'en' ? '/sign-in.html' : '/masuk.html')

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const open = async (look: Look, address: string, more = {}) => {
  const context = await openContext(browser, url, look, more)
  const page = await context.newPage()
  const complaints = complaintsOf(page)
  await page.goto(address)
  return { context, page, complaints }
}

describe('the sign-in page', () => {
  test.each(LOOKS.map((look) => [lookName(look), look] as const))('holds in %s', async (name, look) => {
    const { context, page, complaints } = await open(look, addressOf(look.language))
    await page.waitForSelector('[data-persona-list] button')
    await page.waitForLoadState('networkidle')
    expect(await axeFindings(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
    expect(complaints).toEqual([])
    await shoot(page, `sign-in-${name}`)
    await context.close()
  })

  test('is whole without JavaScript: words, form and picture', async () => {
    const { context, page } = await open(DESK, '/masuk.html', { javaScriptEnabled: false })
    expect(await page.locator('h1').textContent()).toBe('Masuk')
    expect(await page.getByText('Jembatan dari pembinaan ke pekerjaan.').isVisible()).toBe(true)
    expect(await page.locator('form[action="/auth/form/sign-in"]').isVisible()).toBe(true)
    expect(await page.locator('#password').isVisible()).toBe(true)
    await shoot(page, 'sign-in-without-script')
    await context.close()
  })

  test('says that a sign-in was wrong, also without JavaScript', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { context, page } = await open(DESK, '/masuk.html#WRONG_CREDENTIALS', { javaScriptEnabled })
      expect(
        await page
          .getByText(/tidak cocok/)
          .first()
          .isVisible(),
      ).toBe(true)
      await context.close()
    }
  })

  test('leads a wrong password back to itself with one sentence', async () => {
    const { context, page } = await open(DESK, '/masuk.html')
    await page.getByLabel('Surel atau nomor pengguna').fill('tidak.ada@contoh.example')
    await page.locator('#password').fill('salah sekali ini')
    await page.getByRole('button', { name: 'Masuk', exact: true }).click()
    await page.waitForURL(/WRONG_CREDENTIALS/)
    await page.getByText('Surel, nomor pengguna, atau kata sandi tidak cocok.').waitFor()
    await context.close()
  })

  test('shows and hides the password on request', async () => {
    const { context, page } = await open(DESK, '/masuk.html')
    const password = page.locator('#password')
    await page.getByRole('button', { name: 'Tampilkan kata sandi' }).click()
    expect(await password.getAttribute('type')).toBe('text')
    await page.getByRole('button', { name: 'Tampilkan kata sandi' }).click()
    expect(await password.getAttribute('type')).toBe('password')
    await context.close()
  })

  test('remembers the language that was chosen on it', async () => {
    const { context, page } = await open(DESK, '/sign-in.html')
    expect(await page.locator('h1').textContent()).toBe('Sign in')
    expect(await page.evaluate(() => localStorage.getItem('titian.language'))).toBe('en')
    await context.close()
  })

  test('takes one click per sample account, and a way out leads back', async () => {
    const { context, page } = await open(DESK, '/masuk.html')
    await page.getByRole('button', { name: /Pemberi kerja/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Cari kandidat' }).waitFor()
    await page.getByRole('button', { name: /^Akun / }).click()
    await page.getByRole('menuitem', { name: 'Keluar' }).click()
    await page.getByRole('heading', { level: 1, name: 'Masuk' }).waitFor()
    await page.goto('/kandidat?q=las')
    await page.getByRole('heading', { level: 1, name: 'Masuk' }).waitFor()
    expect(await page.locator('input[name=next]').first().inputValue()).toBe('/kandidat?q=las')
    await context.close()
  })
})
