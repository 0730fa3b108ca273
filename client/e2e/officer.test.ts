import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { axeFindings, LOOKS, type Look, launch, lookName, openAs, shoot, sidewaysScroll } from './browser.ts'

const url = inject('url')
const DESK: Look = { language: 'id', theme: 'light', width: 1440 }
const PHONE: Look = { language: 'id', theme: 'light', width: 360 }
const PUBLICATION = /^(Penerbitan kartu|Publication of cards)$/

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

/** The first file of the unit's list. */
const openFile = async (look: Look) => {
  const opened = await openAs(browser, url, 'OFFICER', look, '/peserta')
  await opened.page.locator('[data-row]').first().getByRole('link').click()
  await opened.page.waitForURL(/\/peserta\/ptc_/)
  await opened.page.locator('#consent-records-title').waitFor()
  return opened
}

/** A name that resembles nobody's, also when a test is tried again: a likeness would rightly be asked about. */
const newName = (): string =>
  `U${Array.from({ length: 11 }, () => 'aeiklmnorstu'[Math.floor(Math.random() * 12)]).join('')}`

/** The smallest picture there is. */
const ONE_PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** Registers an invented person by keyboard alone; the file that opens is theirs. */
const register = async (look: Look) => {
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

describe('an officer', () => {
  test.each(LOOKS.map((look) => [lookName(look), look] as const))(
    'registers, reads a file and prints a sheet in %s',
    async (name, look) => {
      const { context, page, complaints } = await openFile(look)
      await hold(page, `officer-file-${name}`)
      const file = new URL(page.url()).pathname
      await page.goto(`${file}/lembar-izin`)
      const sheet = page.locator('article[lang]')
      await sheet.waitFor()
      const colours = await sheet.evaluate((element) => {
        const { color, backgroundColor } = getComputedStyle(element)
        return [color, backgroundColor]
      })
      expect(colours).toEqual(['rgb(29, 26, 23)', 'rgb(255, 255, 255)'])
      await hold(page, `officer-sheet-${name}`)
      await page.goto('/peserta/baru')
      await page.locator('form input').first().waitFor()
      await hold(page, `officer-register-${name}`)
      expect(complaints).toEqual([])
      await context.close()
    },
  )

  test('registers somebody by keyboard and lands on their file', async () => {
    const { context, page, complaints } = await register(DESK)
    expect(new URL(page.url()).pathname).toMatch(/^\/peserta\/ptc_/)
    expect(complaints).toEqual([])
    await shoot(page, 'officer-registered')
    await context.close()
  })

  test('reads in words what stands in the way of a stage', async () => {
    const { context, page } = await register(DESK)
    const moves = page.getByRole('region', { name: 'Langkah yang mungkin' })
    const blocked = moves.getByRole('listitem').filter({ has: page.getByRole('list') })
    expect(await blocked.count()).toBeGreaterThan(0)
    const words = await blocked.first().getByRole('listitem').allInnerTexts()
    expect(words.length).toBeGreaterThan(0)
    for (const word of words) expect(word).toMatch(/^\p{Lu}\p{L}+ .+/u)
    await context.close()
  })

  test('records a signed consent with its witness, puts the signed sheet on file and reads it', async () => {
    const { context, page, complaints } = await register(PHONE)
    const consents = page.getByRole('region', { name: 'Izin', exact: true })
    await consents.getByText('Belum ada izin.').waitFor()
    await page.getByRole('button', { name: 'Catat izin' }).click()
    const sheet = page.getByRole('dialog', { name: 'Catat izin' })
    await sheet.getByRole('button', { name: 'Catat izin' }).click()
    await sheet.locator('[aria-invalid=true]').first().waitFor()
    await hold(page, 'officer-consent-without-witness')
    await sheet.getByLabel('Saksi dari').selectOption('PROBATION_OFFICE')
    await sheet.getByRole('button', { name: 'Catat izin' }).click()
    await sheet.waitFor({ state: 'detached' })
    await consents.getByText('Berlaku', { exact: true }).waitFor()
    await hold(page, 'officer-consent-recorded')

    // The signed sheet itself: sent from the file, and read at its own address in another tab.
    await page.getByRole('button', { name: 'Tambah dokumen' }).click()
    const form = page.getByRole('dialog', { name: 'Tambah dokumen' })
    await form.getByLabel('Jenis dokumen').selectOption('CONSENT')
    await form
      .locator('[data-picker]')
      .setInputFiles({ name: 'lembar.png', mimeType: 'image/png', buffer: ONE_PIXEL })
    await hold(page, 'officer-file-chosen')
    await form.getByRole('button', { name: 'Kirim', exact: true }).click()
    await form.waitFor({ state: 'detached' })
    const files = page.getByRole('region', { name: 'Dokumen', exact: true })
    const [tab] = await Promise.all([
      context.waitForEvent('page'),
      files.getByRole('link', { name: 'Buka lembar izin' }).click(),
    ])
    await tab.locator('img').waitFor()
    expect(await tab.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1)
    await hold(page, 'officer-file-stored')
    expect(complaints).toEqual([])
    await context.close()
  })
})

describe('an administrator', () => {
  test.each(LOOKS.map((look) => [lookName(look), look] as const))(
    'sees when cards are published in %s',
    async (name, look) => {
      const { context, page, complaints } = await openAs(browser, url, 'ADMINISTRATOR', look, '/terbitan')
      await page.getByRole('heading', { level: 1, name: PUBLICATION }).waitFor()
      await hold(page, `publication-${name}`)
      expect(complaints).toEqual([])
      await context.close()
    },
  )
})
