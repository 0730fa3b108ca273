import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { EXAMPLES } from '../playground/examples/all.ts'
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

/** The page with its editor ready, signed in as `role`. */
const open = async (look: Look, example: string, role = 'ADMINISTRATOR') => {
  const context = await openContext(browser, url, look)
  await signInAs(context, url, role)
  const page = await context.newPage()
  const complaints = complaintsOf(page)
  const foreign: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:')) foreign.push(request.url())
  })
  await page.goto(`/playground/#${example}`)
  await page.waitForSelector('.query-editor .view-lines', { state: 'attached' })
  return { context, page, complaints, foreign }
}

const bar = (page: Page) => page.locator('.answer-bar')
const run = async (page: Page): Promise<string> => {
  const answered = page.waitForResponse((response) => response.url().endsWith('/playground/graphql'))
  await page.locator('.button.primary').click()
  await answered
  await bar(page).locator('.good, .bad').waitFor()
  return (await bar(page).textContent()) ?? ''
}
const choose = async (page: Page, key: string): Promise<void> => {
  const example = EXAMPLES.find((one) => one.key === key)
  const found =
    example?.needs === undefined ? null : page.waitForResponse((one) => one.url().endsWith('/graphql'))
  await page
    .locator('.entries button')
    .filter({ hasText: example?.title.id ?? '' })
    .first()
    .click()
  await found
  await page.waitForTimeout(200)
}

describe('the playground', () => {
  test.each(LOOKS.map((look) => [lookName(look), look] as const))('holds in %s', async (name, look) => {
    const { context, page, complaints, foreign } = await open(look, 'funnel')
    expect(await run(page)).toContain('200')
    expect(await axeFindings(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
    expect(complaints).toEqual([])
    expect(foreign).toEqual([])
    await shoot(page, `playground-${name}`)
    await context.close()
  })

  test('runs every example of the administrator as it stands', async () => {
    const { context, page } = await open(DESK, 'funnel')
    for (const example of EXAMPLES.filter(({ roles }) => roles.includes('ADMINISTRATOR'))) {
      await choose(page, example.key)
      expect(await run(page), example.key).toMatch(/^200,/)
    }
    await context.close()
  })

  test('shows what a class withholds, and opens it for a reason that is written down', async () => {
    const { context, page } = await open(DESK, 'funnel')
    await choose(page, 'classes')
    await run(page)
    await page.locator('.withheld').waitFor()
    expect(await page.locator('.withheld').textContent()).toContain('Peran Anda tidak membaca data ini')
    expect(await axeFindings(page)).toEqual([])
    const opening = page.getByRole('button', { name: 'Buka dengan alasan', exact: true })
    if (await opening.isVisible()) {
      expect(await page.locator('.withheld').textContent()).toContain('identity')
      await opening.click()
      await page.waitForTimeout(300)
      await run(page)
      await choose(page, 'classes')
      await run(page)
    }
    expect(await page.locator('.withheld').textContent()).not.toContain('identity')
    await shoot(page, 'playground-opened')
    await context.close()
  })

  test('keeps texts of queries in the browser, and nothing of variables or answers', async () => {
    const { context, page } = await open(DESK, 'funnel')
    await choose(page, 'journey')
    await run(page)
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))
    expect(kept).toContain('JourneyOfParticipant')
    expect(kept).not.toMatch(/ptc_/)
    expect(kept).not.toMatch(/registerNumber\\*":/)
    await context.close()
  })

  test('can be used with the keyboard alone: Tab leaves the editor, Ctrl+Enter runs', async () => {
    const { context, page } = await open(DESK, 'funnel')
    await page.locator('.entries button').first().focus()
    await page.keyboard.press('Enter')
    const isInEditor = () => page.evaluate(() => document.activeElement?.closest('.query-editor') !== null)
    expect(await isInEditor()).toBe(true)
    await page.keyboard.press('Control+Enter')
    await bar(page).locator('.good').waitFor()
    await page.keyboard.press('Tab')
    expect(await isInEditor()).toBe(false)
    await context.close()
  })

  test('composes a query by ticking fields', async () => {
    const { context, page } = await open(DESK, 'funnel')
    await page.getByRole('button', { name: 'Penjelajah' }).click()
    await page.getByRole('checkbox', { name: 'programmes', exact: true }).check()
    await page.waitForTimeout(300)
    expect(await page.locator('.query-editor').textContent()).toContain('programmes')
    expect(await run(page)).toMatch(/^200,/)
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'Dokumen' }).click()
    await page.getByLabel('Cari tipe atau bidang').fill('journey')
    await page.getByRole('button', { name: 'Journey', exact: true }).click()
    expect(await axeFindings(page)).toEqual([])
    await context.close()
  })

  test('is closed to an employer, in words', async () => {
    const context = await openContext(browser, url, DESK)
    await signInAs(context, url, 'EMPLOYER')
    const page = await context.newPage()
    await page.goto('/playground/')
    await page.getByRole('heading', { name: 'Peran Anda tidak membuka playground' }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await context.close()
  })
})
