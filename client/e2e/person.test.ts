import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { axeFindings, LOOKS, type Look, launch, lookName, openAs, shoot, sidewaysScroll } from './browser.ts'

const url = inject('url')
const key = inject('employerKey')
const PHONE: Look = { language: 'id', theme: 'light', width: 360 }
const SHOW = 'Tampil tanpa nama untuk pemberi kerja'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** How many cards an employer's own program counts, with nobody of ours in between. */
const cardsOfEmployers = async (): Promise<number> => {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ candidates(first: 1) { publishedCount { exact } } }' }),
  })
  return (await answer.json()).data.candidates.publishedCount.exact
}

const open = async (look: Look) => {
  const opened = await openAs(browser, url, 'PERSON', look, '/')
  await opened.page.getByRole('heading', { level: 1, name: /^(Halo|Hello), / }).waitFor()
  return opened
}

/** The page of what is theirs, by the link that leads there. */
const openData = async (look: Look) => {
  const opened = await open(look)
  await opened.page.getByRole('link', { name: /^(Data saya|My data)$/ }).click()
  await opened.page.getByRole('heading', { level: 1, name: /^(Data saya|My data)$/ }).waitFor()
  return opened
}

describe('a person', () => {
  test.each(LOOKS.map((look) => [lookName(look), look] as const))(
    'finds their own journey in %s',
    async (name, look) => {
      const { context, page, complaints } = await open(look)
      expect(new URL(page.url()).pathname).toBe('/perjalanan')
      const place = look.language === 'id' ? /Tahap \d dari 7: .+, sejak \d/ : /Stage \d of 7: .+, since \d/
      expect(await page.getByText(place).isVisible()).toBe(true)
      expect(await page.locator('ol > [aria-current=step]').count()).toBe(1)
      expect(await axeFindings(page)).toEqual([])
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
      await shoot(page, `person-${name}`)
      await page.getByRole('link', { name: /^(Data saya|My data)$/ }).click()
      await page.getByRole('heading', { level: 1, name: /^(Data saya|My data)$/ }).waitFor()
      expect(await axeFindings(page)).toEqual([])
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
      await shoot(page, `person-data-${name}`)
      await page
        .getByRole('button', { name: /^(Tarik izin|Withdraw consent): / })
        .first()
        .click()
      await page.getByRole('dialog').waitFor()
      expect(await axeFindings(page)).toEqual([])
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
      await shoot(page, `person-withdraw-${name}`)
      expect(complaints).toEqual([])
      await context.close()
    },
  )

  test('who leaves a consent as it is loses nothing', async () => {
    const { context, page } = await openData(PHONE)
    await page.getByRole('button', { name: `Tarik izin: ${SHOW}` }).click()
    await page.getByRole('button', { name: 'Biarkan dulu' }).click()
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.reload()
    await page.getByRole('button', { name: `Tarik izin: ${SHOW}` }).waitFor()
    await context.close()
  })

  test('may think about a question first, and is told that nothing is lost', async () => {
    const { context, page } = await open(PHONE)
    await page.getByRole('button', { name: 'Baca dan jawab' }).first().click()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'Saya pikir dulu' }).click()
    const note = page.getByText('Silakan pikir dulu.')
    await note.waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(await page.getByRole('button', { name: 'Baca dan jawab' }).count()).toBeGreaterThan(0)
    await context.close()
  })

  test.runIf(key)('withdraws a consent with one tap, and their card is gone for every employer', async () => {
    const before = await cardsOfEmployers()
    const { context, page, complaints } = await openData(PHONE)
    const other = await openData(PHONE)
    await page.getByRole('button', { name: `Tarik izin: ${SHOW}` }).click()
    expect(await page.getByRole('dialog').locator('input, select, textarea').count()).toBe(0)
    await page.getByRole('button', { name: 'Ya, tarik izin' }).click()
    const note = page.getByText('Sekarang tidak ada kartu Anda di pencarian perusahaan.')
    await note.waitFor()
    expect(await cardsOfEmployers()).toBe(before - 1)
    expect(await note.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await page.getByRole('button', { name: `Tarik izin: ${SHOW}` }).count()).toBe(0)
    expect(await axeFindings(page)).toEqual([])
    await shoot(page, 'person-withdrawn')
    await page.reload()
    await page.getByText(/Berakhir\. Ditarik \d/).waitFor()

    // A second window still shows it as in force, and learns that it had ended.
    await other.page.getByRole('button', { name: `Tarik izin: ${SHOW}` }).click()
    await other.page.getByRole('button', { name: 'Ya, tarik izin' }).click()
    await other.page.getByRole('alert').waitFor()
    expect(await other.page.getByRole('alert').textContent()).toContain('sudah berakhir')
    await other.page.getByRole('button', { name: 'Tutup', exact: true }).last().click()
    await other.page.getByText(/Berakhir\. Ditarik \d/).waitFor()
    await other.page.getByText('Izin ini sudah berakhir.').waitFor()
    expect(await cardsOfEmployers()).toBe(before - 1)

    // A no costs nothing and is kept nowhere; a yes brings the consent back, never by itself.
    await page.getByRole('link', { name: 'Baca dan putuskan' }).click()
    await page.getByText('dapat menemukan putusan pengadilan Anda di internet').waitFor()
    await page.getByText('Jangan tampilkan saya kepada').click()
    expect(await axeFindings(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
    await shoot(page, 'person-consents')
    await page.getByRole('button', { name: 'Tidak', exact: true }).click()
    await page.getByRole('heading', { name: 'Baik. Tidak ada yang berubah.' }).waitFor()
    await page.getByRole('button', { name: 'Baca lagi' }).click()
    await page.getByRole('button', { name: 'Ya, boleh' }).click()
    await page.getByRole('heading', { name: 'Izin Anda berlaku' }).waitFor()
    await page.getByRole('link', { name: 'Lihat izin saya' }).click()
    await page.getByRole('button', { name: `Tarik izin: ${SHOW}` }).waitFor()
    expect(await cardsOfEmployers()).toBe(before - 1)
    expect(complaints).toEqual([])
    await other.context.close()
    await context.close()
  })

  test('asks for a correction in their own words, sees its clock, and takes it back', async () => {
    const { context, page, complaints } = await openData(PHONE)
    await page.getByRole('button', { name: /^Betulkan data saya/ }).click()
    await page.getByRole('button', { name: 'Kirim permintaan' }).click()
    await page.getByText('Tulis apa yang keliru. Beberapa kata cukup.').waitFor()
    await page.getByLabel('Kata Anda sendiri').fill('Nama ayah saya salah')
    expect(await axeFindings(page)).toEqual([])
    await shoot(page, 'person-asks')
    await page.getByRole('button', { name: 'Kirim permintaan' }).click()
    await page.getByText('Nama ayah saya salah').waitFor()
    await page.getByText(/^Dijawab paling lambat \d/).waitFor()
    await page.getByRole('button', { name: 'Batalkan: Betulkan data saya' }).click()
    await page.getByText(/^Anda batalkan \d/).waitFor()
    expect(complaints).toEqual([])
    await context.close()
  })

  test('reads everything that is recorded of them on one page, and takes it along as a file', async () => {
    const { context, page } = await openData({ ...PHONE, theme: 'dark' })
    await page.getByRole('link', { name: 'Lihat salinan' }).click()
    await page.getByRole('heading', { name: 'Masa pidana' }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Simpan JSON' }).click(),
    ])
    const stream = await file.createReadStream()
    let text = ''
    for await (const part of stream) text += part
    const copy = JSON.parse(text)
    expect(copy).toMatchObject({ format: 'titian-copy-1', isSynthetic: true })
    expect(copy.person.identity.fullName.length).toBeGreaterThan(0)
    expect(copy.person.introductions.length).toBeGreaterThan(0)
    expect([copy.person.placements, copy.person.files].every(Array.isArray)).toBe(true)
    // Paper is white, whatever the screen was.
    await page.emulateMedia({ media: 'print' })
    await page.waitForFunction(() => {
      const { color, backgroundColor } = getComputedStyle(document.body)
      return color === 'rgb(0, 0, 0)' && backgroundColor === 'rgb(255, 255, 255)'
    })
    await context.close()
  })
})
