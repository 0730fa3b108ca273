import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { axeFindings, type Look, launch, openAs } from './browser.ts'

const url = inject('url')
const DESK: Look = { language: 'id', theme: 'light', width: 1440 }

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const openNew = () => openAs(browser, url, 'EMPLOYER', DESK, '/lowongan/baru')

/** Types into a picker of the vocabulary and takes the first offer, by keyboard alone. */
const pick = async (page: Page, label: string, text: string) => {
  const box = page.getByRole('combobox', { name: label })
  await box.focus()
  await page.keyboard.type(text)
  await page.locator('[role=option]').first().waitFor()
  await page.keyboard.press('Enter')
}

const write = async (page: Page, title: string) => {
  await page.getByLabel('Nama lowongan').fill(title)
  await pick(page, 'Pekerjaan menurut daftar', 'tukang las')
  await pick(page, 'Keterampilan, bahasa, dan SIM', 'smaw')
  await pick(page, 'Kabupaten atau kota tempat kerja', 'cimahi')
}

describe('an employer', () => {
  test('is led from a problem to its field, is warned of a low wage, and opens a vacancy by keyboard', async () => {
    const { context, page, complaints } = await openNew()
    const save = page.getByRole('button', { name: 'Buka lowongan' })
    await save.press('Enter')
    const summary = page.getByRole('alert')
    await summary.getByText('4 isian perlu diperbaiki').waitFor()
    await summary.getByRole('link', { name: 'Upah paling rendah' }).press('Enter')
    const wage = page.getByLabel('Paling rendah')
    expect(await wage.evaluate((element) => element === document.activeElement)).toBe(true)

    await write(page, 'Juru las uji coba')
    await wage.fill('2000000')
    await page.getByText('Upah ini di bawah upah minimum.').waitFor()
    await wage.fill('4.750.000')
    await page.getByText('Upah ini di bawah upah minimum.').waitFor({ state: 'detached' })
    await save.press('Enter')
    await page.waitForURL(/\/lowongan\/vac_/)
    await page.getByRole('heading', { level: 1, name: /Juru las uji coba, 1 posisi/ }).waitFor()
    await page.locator('[data-candidate]').first().waitFor()
    expect(complaints).toEqual([])
    await context.close()
  })

  test('finds what was typed again after the page was loaded anew', async () => {
    const { context, page } = await openNew()
    await page.getByLabel('Nama lowongan').fill('Belum selesai')
    await pick(page, 'Pekerjaan menurut daftar', 'tukang las')
    const focused = page.locator(':focus')
    expect(await focused.getAttribute('aria-label')).toBe('Lepas Juru las')
    await page.reload()
    expect(await page.getByLabel('Nama lowongan').inputValue()).toBe('Belum selesai')
    await page.getByRole('button', { name: 'Lepas Juru las' }).waitFor()
    await page.getByRole('button', { name: 'Batal' }).click()
    await page.waitForURL(/\/lowongan$/)
    await page.goto('/lowongan/baru')
    expect(await page.getByLabel('Nama lowongan').inputValue()).toBe('')
    await context.close()
  })

  test('keeps a form whose sending failed, and writes one vacancy when it is sent again', async () => {
    const { context, page } = await openNew()
    await write(page, 'Juru las terputus')
    await page.getByLabel('Paling rendah').fill('5000000')
    const save = page.getByRole('button', { name: 'Buka lowongan' })
    // The request arrives, its answer is lost.
    let isLost = false
    await page.route('**/graphql', async (route) => {
      const isPost = !isLost && route.request().postData()?.includes('idempotencyKey')
      if (!isPost) return route.fallback()
      isLost = true
      await route.fetch()
      return route.abort()
    })
    await save.press('Enter')
    await page.getByText('Isian Anda tetap di sini').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await save.press('Enter')
    await page.waitForURL(/\/lowongan\/vac_/)
    await page.goto('/lowongan')
    await page.waitForSelector('[data-vacancy]')
    expect(await page.getByRole('link', { name: 'Juru las terputus' }).count()).toBe(1)
    await context.close()
  })

  test('amends a vacancy, and is told when a colleague was first', async () => {
    const { context, page } = await openNew()
    await write(page, 'Juru las berubah')
    await page.getByLabel('Paling rendah').fill('5000000')
    await page.getByRole('button', { name: 'Buka lowongan' }).press('Enter')
    await page.waitForURL(/\/lowongan\/vac_/)
    const address = page.url()
    const amending = async (other: Page) => {
      await other.goto(`${address}/ubah`)
      await other.getByLabel('Jumlah posisi').waitFor()
    }
    const colleague = await context.newPage()
    await amending(page)
    await amending(colleague)
    await colleague.getByLabel('Jumlah posisi').fill('7')
    await colleague.getByRole('button', { name: 'Simpan perubahan' }).press('Enter')
    await colleague.getByRole('heading', { level: 1, name: /7 posisi/ }).waitFor()

    await page.getByLabel('Jumlah posisi').fill('9')
    await page.getByRole('button', { name: 'Simpan perubahan' }).press('Enter')
    await page.getByRole('alert').getByText('7 posisi').waitFor()
    expect(await page.getByLabel('Jumlah posisi').inputValue()).toBe('9')
    await page.getByRole('button', { name: 'Simpan perubahan' }).press('Enter')
    await page.getByRole('heading', { level: 1, name: /9 posisi/ }).waitFor()
    await context.close()
  })

  test('notes a candidate down, sees them on the shortlist, and takes them off with a way back', async () => {
    const { context, page } = await openAs(browser, url, 'EMPLOYER', DESK, '/lowongan')
    await page.getByRole('link', { name: 'Perakit rangka baja' }).click()
    const card = page.locator('[data-candidate]').first()
    await card.getByRole('button', { name: /ke daftar pendek/ }).press('Enter')
    await card.getByRole('button', { name: /dari daftar pendek/ }).waitFor()
    await page.getByRole('radio', { name: 'Daftar pendek 1' }).press('Space')
    await page.waitForURL(/lihat=daftar-pendek/)
    const noted = page.locator('[data-candidate]')
    expect(await noted.count()).toBe(1)
    await noted.getByRole('button', { name: /dari daftar pendek/ }).press('Enter')
    await page.getByRole('heading', { name: 'Daftar pendek masih kosong' }).waitFor()
    await page.getByRole('button', { name: 'Urungkan' }).press('Enter')
    await noted.waitFor()
    await noted.getByRole('button', { name: /dari daftar pendek/ }).press('Enter')
    await noted.waitFor({ state: 'detached' })
    await context.close()
  })

  test('goes through who fits by keys, and finds what the keys do', async () => {
    const { context, page } = await openAs(browser, url, 'EMPLOYER', DESK, '/lowongan')
    await page.getByRole('link', { name: 'Perakit rangka baja' }).click()
    const cards = page.locator('[data-candidate]')
    await cards.first().waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('s')
    const star = cards.nth(1).locator('[aria-pressed]')
    await star.and(page.locator('[aria-pressed=true]')).waitFor()
    await page.keyboard.press('s')
    await star.and(page.locator('[aria-pressed=false]')).waitFor()
    await page.keyboard.press('?')
    await page.getByRole('dialog').getByText('masukkan ke daftar pendek').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await context.close()
  })

  test('duplicates and closes a vacancy from the menu', async () => {
    const { context, page } = await openAs(browser, url, 'EMPLOYER', DESK, '/lowongan?keadaan=CLOSED')
    await page.getByRole('link', { name: 'Juru las pipa' }).last().click()
    await page.getByRole('button', { name: 'Tindakan lain' }).press('Enter')
    expect(await page.getByRole('menuitem').count()).toBe(1)
    await page.getByRole('menuitem', { name: /Gandakan/ }).press('Enter')
    const former = page.url()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('dialog').getByRole('button', { name: 'Gandakan' }).press('Enter')
    await page.waitForURL((at) => at.href !== former)
    await page.getByRole('button', { name: 'Tindakan lain' }).press('Enter')
    await page.getByRole('menuitem', { name: /Tutup lowongan/ }).press('Enter')
    await page.getByLabel('Mengapa ditutup').selectOption('WRITTEN_BY_MISTAKE')
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('dialog').getByRole('button', { name: 'Tutup lowongan' }).press('Enter')
    await page.getByText(': Salah tulis').waitFor()
    await context.close()
  })
})

describe('somebody who is no employer', () => {
  test('finds no vacancies behind their address', async () => {
    const { context, page } = await openAs(browser, url, 'OFFICER', DESK, '/lowongan')
    await page.getByRole('heading', { name: 'Halaman ini tidak ditemukan' }).waitFor()
    await context.close()
  })
})
