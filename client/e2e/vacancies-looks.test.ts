import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { axeFindings, LOOKS, launch, lookName, openAs, shoot, sidewaysScroll } from './browser.ts'

const url = inject('url')

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** The page as it stands holds for everybody, and a picture of it is kept. */
const holds = async (page: Page, name: string) => {
  await shoot(page, name)
  expect.soft(await axeFindings(page), name).toEqual([])
  expect.soft(await sidewaysScroll(page), name).toBeLessThanOrEqual(0)
}

const open = async (page: Page, title: RegExp) => {
  await page.goto('/lowongan')
  await page.getByRole('link', { name: title }).click()
  await page.waitForURL(/\/lowongan\/vac_/)
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

describe('an employer', () => {
  test.each(LOOKS.map((look) => [lookName(look), look] as const))(
    'reads its vacancies, who fits one, and a form full of problems in %s',
    async (name, look) => {
      const { context, page, complaints } = await openAs(browser, url, 'EMPLOYER', look, '/lowongan')
      await page.waitForSelector('[data-vacancy]')
      await holds(page, `vacancies-${name}`)

      await open(page, /Juru las produksi/)
      await page.waitForSelector('[data-candidate]')
      await holds(page, `vacancy-${name}`)

      await page.locator('[data-open]').first().click()
      await page.locator('dialog h1').waitFor()
      await holds(page, `vacancy-candidate-${name}`)

      await open(page, /Petugas gudang bahan/)
      await holds(page, `vacancy-below-minimum-${name}`)

      await open(page, /Teknisi motor listrik/)
      await page.getByText(/Belum ada kandidat yang cocok|No candidate fits yet/).waitFor()
      await holds(page, `vacancy-nobody-${name}`)

      await page.goto('/lowongan/baru')
      await page.getByRole('button', { name: /Buka lowongan|Open vacancy/ }).press('Enter')
      await page.getByRole('alert').waitFor()
      await holds(page, `vacancy-form-${name}`)
      expect(complaints).toEqual([])
      await context.close()
    },
  )
})
