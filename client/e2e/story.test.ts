import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Look, launch, openAs } from './browser.ts'
import { type Demonstration, startDemonstration } from './demonstration.ts'

const DESK: Look = { language: 'id', theme: 'light', width: 1440 }
const PHONE: Look = { language: 'id', theme: 'light', width: 360 }
const WORK = 'Perakit rangka baja'
const NAME = 'Jajang Kurnia'
const COMPANY = 'PT Karya Logam Nusantara'

let browser: Browser
/** Of its own: this story ends where others begin. */
let demonstration: Demonstration
beforeAll(async () => {
  ;[browser, demonstration] = await Promise.all([launch(), startDemonstration()])
}, 120_000)
afterAll(async () => {
  await browser.close()
  demonstration.stop()
})

const openFor = (role: string, look: Look, address: string) =>
  openAs(browser, demonstration.url, role, look, address)

/** The card of a code name, wherever it stands in the list. */
const cardOf = async (page: Page, codeName: string) => {
  const card = page.locator('[data-candidate]').filter({ hasText: codeName })
  const more = page.getByRole('button', { name: 'Tampilkan lagi' })
  await page.locator('[data-candidate]').first().waitFor()
  while ((await card.count()) === 0 && (await more.count()) > 0) {
    const before = await page.locator('[data-candidate]').count()
    await more.click()
    await expect.poll(() => page.locator('[data-candidate]').count()).toBeGreaterThan(before)
  }
  return card
}

describe('one person, one employer and one office, each at a screen of their own', () => {
  test('come together over a card, and part with one tap', async () => {
    const person = await openFor('PERSON', PHONE, '/perjalanan')
    const own = await person.page.getByText(/Anda tampil sebagai/).innerText()
    const codeName = /sebagai (\p{Lu}\p{L}+ \p{Lu}\p{L}+)/u.exec(own)?.[1] ?? ''
    expect(codeName).not.toBe('')

    const employer = await openFor('EMPLOYER', DESK, '/kandidat?q=tukang+las')
    const card = await cardOf(employer.page, codeName)
    await card.locator('[data-open]').click()
    await employer.page.waitForURL(/\/kandidat\/cnd_/)
    const address = employer.page.url()
    await employer.page.getByRole('button', { name: 'Minta perkenalan' }).click()
    const asking = employer.page.getByRole('dialog', { name: `Minta perkenalan dengan ${codeName}` })
    const vacancies = asking.getByLabel('Untuk lowongan')
    const place = vacancies.locator('option', { hasText: WORK }).first()
    await vacancies.selectOption(await place.getAttribute('value'))
    await asking.getByRole('button', { name: 'Kirim permintaan' }).click()
    await asking.waitFor({ state: 'detached' })
    await employer.page.goto('/perkenalan')
    const asked = employer.page.getByRole('listitem').filter({ hasText: codeName })
    await asked.filter({ hasText: WORK }).waitFor()
    expect(await employer.page.getByText(NAME).count()).toBe(0)

    // Only the person's own yes opens the name.
    await person.page.reload()
    const question = person.page.getByRole('region', { name: COMPANY }).filter({ hasText: WORK })
    await question.getByRole('button', { name: 'Baca dan jawab' }).click()
    await person.page.getByRole('button', { name: 'Ya, saya setuju' }).click()
    await question.waitFor({ state: 'detached' })

    await employer.page.reload()
    await employer.page
      .getByRole('link', { name: /Jajang/ })
      .first()
      .click()
    const drawer = employer.page.getByRole('dialog', { name: 'Perkenalan' })
    await drawer.getByText('Tercatat: Anda membuka data ini.', { exact: false }).waitFor()
    const name = await drawer.getByRole('heading', { level: 1 }).innerText()
    const opened = employer.page.url()
    await person.page.goto('/data-saya')
    const receipts = person.page.getByRole('region', { name: 'Siapa yang melihat data Anda' })
    await receipts
      .getByRole('listitem')
      .filter({ hasText: COMPANY })
      .filter({ hasText: WORK })
      .first()
      .waitFor()
    expect(await receipts.getByText('Rini').count()).toBe(0)

    const moveTo = async (to: string, fill?: (page: Page) => Promise<void>) => {
      await employer.page.goto(opened)
      await drawer.getByRole('button', { name: `Pindahkan ${name} ke` }).click()
      await employer.page.getByRole('menuitem', { name: to, exact: true }).click()
      const form = employer.page.getByRole('dialog', { name: `${name} ke ${to}` })
      await form.waitFor()
      await fill?.(employer.page)
      await form.getByRole('button', { name: 'Simpan' }).click()
      await form.waitFor({ state: 'detached' })
    }
    await moveTo('Wawancara')
    await moveTo('Penawaran', (page) => page.getByLabel('Upah sebulan').fill('6.500.000'))
    await moveTo('Diterima', (page) =>
      page.getByLabel('Hari pertama bekerja').fill(new Date().toISOString().slice(0, 10)),
    )

    const office = await openFor('PLACEMENT_OFFICER', DESK, `/peserta?nama=${encodeURIComponent(name)}`)
    await office.page.locator('[data-row]').getByText('Ditempatkan').waitFor()

    // With one tap the name is closed again, also where it lies open.
    await employer.page.goto(opened)
    await drawer.getByRole('heading', { level: 1, name }).waitFor()
    await person.page.reload()
    const companies = person.page.getByRole('region', { name: 'Perusahaan yang ingin bertemu Anda' })
    await companies
      .getByRole('button', { name: /^Tarik izin/ })
      .first()
      .click()
    await person.page.getByRole('button', { name: 'Ya, tarik izin' }).click()
    await person.page.getByRole('dialog').waitFor({ state: 'detached' })

    await employer.page.goto(opened)
    await drawer.waitFor()
    await employer.page.waitForLoadState('networkidle')
    expect(await employer.page.getByText(name).count()).toBe(0)
    await employer.page.goto('/perkenalan')
    await employer.page.getByRole('heading', { level: 2 }).first().waitFor()
    expect(await employer.page.getByText(name).count()).toBe(0)
    await employer.page.goto('/kandidat?q=tukang+las')
    expect(await (await cardOf(employer.page, codeName)).count()).toBe(0)
    await employer.page.goto(address)
    await employer.page.getByRole('heading', { name: 'Halaman ini tidak ditemukan' }).waitFor()
    for (const { complaints, context } of [person, employer, office]) {
      expect(complaints).toEqual([])
      await context.close()
    }
  })
})
