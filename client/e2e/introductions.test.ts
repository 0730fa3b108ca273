import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { axeFindings, type Look, launch, openAs, sidewaysScroll } from './browser.ts'

const url = inject('url')
const DESK: Look = { language: 'id', theme: 'light', width: 1440 }

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

describe('an employer among its introductions', () => {
  test('reads an opened name, moves by keyboard, is led to a missing field, and undoes', async () => {
    const { context, page, complaints } = await openAs(browser, url, 'EMPLOYER', DESK, '/perkenalan')
    const section = (name: string) =>
      page.locator('section', { has: page.getByRole('heading', { level: 2, name }) })
    await section('Diminta').first().waitFor()
    for (const state of ['Data terbuka', 'Wawancara', 'Penawaran', 'Diterima'])
      expect(await section(state).getByRole('link').count(), state).toBeGreaterThan(0)
    // Not a word of why, and no name before a yes.
    expect(await section('Diminta').getByText('Menunggu', { exact: false }).count()).toBe(0)
    expect(await axeFindings(page)).toEqual([])

    const link = section('Data terbuka').getByRole('link').first()
    const name = (await link.textContent()) ?? ''
    // Two people may share a name; the address is one person's.
    const address = (await link.getAttribute('href')) ?? ''
    const linkIn = (state: string) => section(state).locator(`a[href^="${address}"]`).first()
    await link.press('Enter')
    const drawer = page.getByRole('dialog', { name: 'Perkenalan' })
    await drawer.getByRole('heading', { level: 1, name }).waitFor()
    await drawer.getByText('Tercatat: Anda membuka data ini.', { exact: false }).waitFor()
    await drawer.getByText('Tanda terima pembukaan data').waitFor()
    expect(await axeFindings(page)).toEqual([])

    // Escape closes the window that lies above, and leaves what lies below.
    await drawer.getByRole('button', { name: `Pindahkan ${name} ke` }).press('Enter')
    await page.getByRole('menuitem', { name: 'Diterima' }).press('Enter')
    const form = page.getByRole('dialog', { name: `${name} ke Diterima` })
    await form.getByLabel('Upah sebulan').fill('1,9 juta')
    await form.getByRole('button', { name: 'Simpan' }).press('Enter')
    await form.getByText('Tulis hari pertama bekerja.').waitFor()
    await form.getByText('Ini di bawah upah minimum.', { exact: false }).waitFor()
    expect(await form.getByLabel('Upah sebulan').inputValue()).toBe('1.900.000')
    await page.keyboard.press('Escape')
    await form.waitFor({ state: 'detached' })
    await drawer.getByRole('button', { name: 'Jadwalkan wawancara' }).press('Enter')
    await page.getByRole('button', { name: 'Simpan' }).press('Enter')
    await drawer.waitFor({ state: 'detached' })
    await linkIn('Wawancara').waitFor()
    await page.getByRole('button', { name: 'Urungkan' }).press('Enter')
    await linkIn('Data terbuka').waitFor()
    expect(complaints).toEqual([])

    await page.setViewportSize({ width: 360, height: 780 })
    await page.getByRole('button', { name: /^Data terbuka/ }).click()
    await section('Diminta').waitFor({ state: 'detached' })
    expect(await sidewaysScroll(page)).toBe(0)
    await context.close()
  })
})
