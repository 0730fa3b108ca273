import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { axeFindings, LOOKS, launch, lookName, openAs, shoot, sidewaysScroll } from './browser.ts'

const url = inject('url')

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** Each page, and the words that stand there once all of it has come. */
const PAGES = [
  ['employers', '/pemberi-kerja?keadaan=VERIFIED', /PT Karya Logam Nusantara/],
  ['members', '/akun', /arif@penempatan.example/],
  ['rules', '/aturan', /memenuhi semua syarat|meet every requirement/],
  ['opened-files', '/jejak', /^(Jejak audit|Audit trail|Audit log)$/],
  ['apply', '/daftar-pemberi-kerja', /Saya membaca dan menyetujui|I read these terms/],
] as const

describe('an administrator', () => {
  test.each(LOOKS.map((look) => [lookName(look), look] as const))(
    'reads employers, accounts, rules and opened files in %s',
    async (name, look) => {
      const { context, page, complaints } = await openAs(browser, url, 'ADMINISTRATOR', look, '/akun')
      for (const [screen, address, words] of PAGES) {
        await page.goto(address)
        await page.getByText(words).first().waitFor()
        expect.soft(await axeFindings(page), `${screen} ${name}`).toEqual([])
        expect.soft(await sidewaysScroll(page), `${screen} ${name}`).toBeLessThanOrEqual(0)
        await shoot(page, `${screen}-${name}`)
      }
      expect(complaints).toEqual([])
      await context.close()
    },
  )
})
