import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { axeFindings, LOOKS, type Look, launch, lookName, openAs, shoot, sidewaysScroll } from './browser.ts'

const url = inject('url')
const DESK: Look = { language: 'id', theme: 'light', width: 1440 }

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const open = async (role: string, look: Look, address: string) => {
  const opened = await openAs(browser, url, role, look, address)
  const rows = opened.page.locator('[data-row]')
  await rows.first().waitFor()
  return { ...opened, rows }
}

describe('the participants of a unit', () => {
  test.each(LOOKS.map((look) => [lookName(look), look] as const))('hold in %s', async (name, look) => {
    const { context, page, complaints } = await open('OFFICER', look, '/peserta?pulang=24')
    expect(await axeFindings(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
    expect(complaints).toEqual([])
    await shoot(page, `participants-${name}`)
    await context.close()
  })

  test('are fewer within 12 weeks than within 24, and the address remembers which were asked for', async () => {
    const { context, page } = await open('OFFICER', DESK, '/peserta')
    const found = async () => Number.parseInt(await page.getByRole('heading', { level: 2 }).innerText(), 10)
    const all = await found()
    await page.getByRole('link', { name: /^24 minggu/ }).click()
    await page.waitForURL(/pulang=24/)
    await expect.poll(found).toBeLessThan(all)
    const within24 = await found()
    await page.getByRole('link', { name: /^12 minggu/ }).click()
    await expect.poll(found).toBeLessThan(within24)
    const within12 = await found()
    await page.reload()
    await page.locator('[data-row]').first().waitFor()
    expect(await found()).toBe(within12)
    await context.close()
  })

  test('are found by a part of a name, by keyboard alone', async () => {
    const { context, page, rows } = await open('OFFICER', DESK, '/peserta')
    const name = (await rows.nth(3).getByRole('link').innerText()).trim()
    await page.keyboard.press('/')
    await page.keyboard.type(name.toLowerCase())
    await page.waitForURL(/nama=/)
    await expect.poll(() => rows.first().getByRole('link').innerText()).toContain(name)
    await page.keyboard.press('Tab')
    await page.getByRole('heading', { level: 1 }).focus()
    await page.keyboard.press('j')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/peserta\/ptc_/)
    await context.close()
  })

  test('say what helps when no name fits, and keep what was typed', async () => {
    const { context, page } = await openAs(browser, url, 'OFFICER', DESK, '/peserta?nama=zzzzq')
    await page.getByText('Belum ada nama yang cocok').waitFor()
    expect(await page.getByRole('textbox').inputValue()).toBe('zzzzq')
    await page.getByRole('button', { name: 'Hapus pencarian' }).click()
    await page.locator('[data-row]').first().waitFor()
    await context.close()
  })

  test('come in pages, and the next stands under the first', async () => {
    const { context, page, rows } = await open('OFFICER', DESK, '/peserta')
    const first = await rows.first().innerText()
    const before = await rows.count()
    await page.getByRole('button', { name: 'Tampilkan lagi' }).click()
    await expect.poll(() => rows.count()).toBeGreaterThan(before)
    expect(await rows.first().innerText()).toBe(first)
    await context.close()
  })

  test.each(['TRAINER', 'PLACEMENT_OFFICER'])('tell %s of no release, and offer no horizon', async (role) => {
    const { context, page } = await open(role, DESK, '/peserta')
    expect(await page.getByRole('navigation', { name: 'Pulang dalam' }).count()).toBe(0)
    expect(await page.getByText(/Pulang \d|Perkiraan dari register|Surat keputusan/).count()).toBe(0)
    await page.goto('/peserta?pulang=12')
    await page.getByText('Waktu pulang dan nama bukan untuk peran Anda').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await context.close()
  })
})
