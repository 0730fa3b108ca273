import type { Browser, Page } from 'playwright-core'
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
const PHONE: Look = { ...DESK, width: 360 }

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const open = async (look: Look) => {
  const context = await openContext(browser, url, look)
  await signInAs(context, url, 'EMPLOYER')
  const page = await context.newPage()
  const complaints = complaintsOf(page)
  await page.goto('/pengembang')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.locator('#keys-title').waitFor()
  return { context, page, complaints }
}

/** What a program with this key is answered. */
const askWith = async (key: string) => {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query: '{ candidates(first: 1) { edges { node { codeName } } } }' }),
  })
  return { status: answer.status, body: (await answer.json()) as { data?: unknown; errors?: unknown[] } }
}

const rowOf = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name }).first()

describe('the developer page', () => {
  test.each(LOOKS.map((look) => [lookName(look), look] as const))('holds in %s', async (name, look) => {
    const { context, page, complaints } = await open(look)
    expect(await axeFindings(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
    expect(complaints).toEqual([])
    await shoot(page, `developer-${name}`)
    await context.close()
  })

  test('makes a key that works at once, shows it once, and ends it with the next request', async () => {
    const { context, page } = await open(DESK)
    const name = `Percobaan ${Date.now()}`
    await page.getByRole('button', { name: 'Buat kunci' }).click()
    const form = page.getByRole('dialog')
    await form.getByRole('button', { name: 'Buat kunci' }).click()
    await form.getByText('Beri nama, supaya kunci ini dikenali nanti.').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await form.getByLabel('Nama kunci').fill(name)
    await form.getByLabel('Tujuan').selectOption('RESEARCH')
    await form.getByRole('button', { name: 'Buat kunci' }).click()
    const secret = page.getByRole('dialog').locator('code').filter({ hasText: /^ttn_/ })
    await secret.waitFor()
    const key = (await secret.textContent()) ?? ''
    expect(await axeFindings(page)).toEqual([])
    await shoot(page, 'developer-shown-once')
    const working = await askWith(key)
    expect(working.body.errors).toBeUndefined()
    await page.getByRole('button', { name: 'Sudah saya simpan' }).click()
    expect(await page.content()).not.toContain(key)
    await page.reload()
    await rowOf(page, name).waitFor()
    expect(await page.content()).not.toContain(key)

    await page.getByRole('button', { name: `Tindakan untuk ${name}` }).click()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('menuitem', { name: /^Cabut/ }).click()
    await page.getByRole('button', { name: 'Cabut kunci' }).click()
    await page.getByText(`Kunci ${name} dicabut.`).waitFor()
    expect((await askWith(key)).status).toBe(401)
    await context.close()
  })

  test('gives the focus back when a window is left by Escape', async () => {
    const { context, page } = await open(PHONE)
    await page.getByRole('button', { name: 'Buat kunci' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    expect(await axeFindings(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Buat kunci')
    await context.close()
  })

  test('shows programs against the very address of the page', async () => {
    const { context, page } = await open(DESK)
    for (const tool of ['curl', 'JavaScript', 'Python']) {
      await page.getByRole('button', { name: tool, exact: true }).click()
      expect(await page.getByRole('region', { name: `Contoh ${tool}` }).textContent()).toContain(
        `${url}/graphql`,
      )
    }
    await context.close()
  })
})
