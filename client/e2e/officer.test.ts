import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { LOOKS, type Look, launch, lookName, openAs, shoot } from './browser.ts'
import { hold, inDays, ONE_PIXEL, openFile, register } from './officer-steps.ts'

const url = inject('url')
const DESK: Look = { language: 'id', theme: 'light', width: 1440 }
const PHONE: Look = { language: 'id', theme: 'light', width: 360 }
const PUBLICATION = /^(Penerbitan kartu|Publication of cards)$/

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

describe('an officer', () => {
  test.each(LOOKS.map((look) => [lookName(look), look] as const))(
    'registers, reads a file and prints a sheet in %s',
    async (name, look) => {
      const { context, page, complaints } = await openFile(browser, url, look)
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
    const { context, page, complaints } = await register(browser, url, DESK)
    expect(new URL(page.url()).pathname).toMatch(/^\/peserta\/ptc_/)
    expect(complaints).toEqual([])
    await shoot(page, 'officer-registered')
    await context.close()
  })

  test('reads in words what stands in the way of a stage', async () => {
    const { context, page } = await register(browser, url, DESK)
    const moves = page.getByRole('region', { name: 'Langkah yang mungkin' })
    const blocked = moves.getByRole('listitem').filter({ has: page.getByRole('list') })
    expect(await blocked.count()).toBeGreaterThan(0)
    const words = await blocked.first().getByRole('listitem').allInnerTexts()
    expect(words.length).toBeGreaterThan(0)
    for (const word of words) expect(word).toMatch(/^\p{Lu}\p{L}+ .+/u)
    await context.close()
  })

  test('records a signed consent with its witness, puts the signed sheet on file and reads it', async () => {
    const { context, page, complaints } = await register(browser, url, PHONE)
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

test('an officer waives a requirement, corrects a step, and sees the day before without either', async () => {
  const { context, page, complaints } = await register(browser, url, DESK)
  await page.getByRole('button', { name: /^Kecualikan Rekening bank/ }).click()
  const waiver = page.getByRole('dialog', { name: 'Kecualikan: Rekening bank' })
  await waiver.getByLabel('Alasannya').fill('ya')
  await waiver.getByLabel('Sampai hari').fill(inDays(30))
  await page.keyboard.press('Enter')
  await waiver.locator('[aria-invalid=true]').waitFor()
  expect(await waiver.getByLabel('Sampai hari').inputValue()).toBe(inDays(30))
  await waiver.getByLabel('Alasannya').fill('Bank datang bulan depan')
  await page.keyboard.press('Enter')
  await page.getByText(/Dikecualikan oleh Pembinaan unit.*Bank datang bulan depan/).waitFor()
  const history = page.getByRole('region', { name: 'Riwayat' })
  await history.getByRole('button', { name: /^Betulkan Diterima/ }).click()
  const correction = page.getByRole('dialog', { name: 'Betulkan langkah' })
  await correction.getByLabel('Tanggal yang benar').fill(inDays(-9))
  await hold(page, 'officer-correction')
  await page.keyboard.press('Enter')
  await history.getByText(/membetulkan Diterima/).waitFor()
  await hold(page, 'officer-corrected')
  await history.getByRole('link', { name: 'Lihat pada tanggal' }).click()
  await page.getByText('Pada hari itu belum ada perjalanan yang tercatat.').waitFor()
  expect(new URL(page.url()).searchParams.get('pada')).toBe(inDays(-1))
  await hold(page, 'officer-then')
  await page.getByRole('link', { name: 'Kembali ke hari ini' }).click()
  await history.getByText(/membetulkan Diterima/).waitFor()
  expect(complaints).toEqual([])
  await context.close()
})

test('an administrator finds one file by its number, says why, reads it and records nothing', async () => {
  const theirs = await openFile(browser, url, DESK)
  const registerNumber = /Reg\. (\S+)/.exec(await theirs.page.getByText(/^Reg\. /).innerText())?.[1] ?? ''
  await theirs.context.close()
  const { context, page, complaints } = await openAs(browser, url, 'ADMINISTRATOR', PHONE, '/berkas')
  await page.getByRole('textbox', { name: 'Nomor register' }).fill(registerNumber)
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: /^Buka dengan alasan/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Berkas ini tertutup' }).waitFor()
  await page.getByRole('button', { name: 'Buka selama 60 menit' }).click()
  await page.locator('[aria-invalid=true]').waitFor()
  await hold(page, 'administrator-shut-file')
  await page.getByLabel('Alasannya').fill('Aduan keluarga tentang berkas ganda')
  await page.getByRole('button', { name: 'Buka selama 60 menit' }).click()
  await page.getByText(/^Dibuka untuk: Menangani pengaduan/).waitFor()
  await page.getByText(/^sampai \d\d\.\d\d WIB$/).waitFor()
  await page.getByText(`Reg. ${registerNumber}`).waitFor()
  expect(await page.getByRole('main').getByRole('button').count()).toBe(0)
  await hold(page, 'administrator-opened-file')
  expect(complaints).toEqual([])
  await context.close()
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
