import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

export type Language = 'id' | 'en'
export type Theme = 'light' | 'dark'

export interface Look {
  language: Language
  theme: Theme
  width: 360 | 1440
}

/**
 * How a page has to hold: in two languages, two themes, on a phone and a desk. Each two of them meet in one of the four
 * (words too long for a phone, a colour too pale on a dark desk); what only all three together would show is left to the eye.
 */
export const LOOKS: readonly Look[] = [
  { language: 'id', theme: 'light', width: 360 },
  { language: 'id', theme: 'dark', width: 1440 },
  { language: 'en', theme: 'dark', width: 360 },
  { language: 'en', theme: 'light', width: 1440 },
]

export const lookName = ({ language, theme, width }: Look): string => `${language}-${theme}-${width}`

/** The machine's own Chrome by `CHROME_PATH`; on Linux x64 one that the packages bring along. */
export const launch = async (): Promise<Browser> => {
  const own = process.env['CHROME_PATH']
  if (own) return chromium.launch({ executablePath: own })
  // Read when the package is imported: only then does it unpack its own libraries and fonts.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs24.x'
  const packed = (await import('@sparticuz/chromium')).default
  // Its own arguments switch off what these tests are about (origins, content policy); none is taken.
  return chromium.launch({ executablePath: await packed.executablePath(), args: ['--no-sandbox'] })
}

export const openContext = async (
  browser: Browser,
  url: string,
  look: Look,
  more = {},
): Promise<BrowserContext> => {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: look.width, height: look.width === 360 ? 780 : 900 },
    locale: look.language === 'en' ? 'en-GB' : 'id-ID',
    reducedMotion: 'reduce',
    ...more,
  })
  context.setDefaultTimeout(12_000)
  await context.addInitScript(
    ([theme, language]) => {
      localStorage.setItem('titian.theme', theme ?? '')
      localStorage.setItem('titian.language', language ?? '')
    },
    [look.theme, look.language],
  )
  return context
}

interface Persona {
  id: string
  role: string
  name: string
  signIn: string
}

export const personasOf = async (url: string): Promise<Persona[]> => {
  const body: Persona[] | { personas: Persona[] } = await (
    await fetch(`${url}/demonstration/personas`)
  ).json()
  return Array.isArray(body) ? body : body.personas
}

/** Gives the context the session of the first persona in a role, or of one that no tile offers by its name. */
export const signInAs = async (context: BrowserContext, url: string, who: string): Promise<void> => {
  const persona = (await personasOf(url)).find((one) => one.role === who)
  const signIn = persona?.signIn ?? `/demonstration/personas/${who}/sign-in`
  const answer = await context.request.post(new URL(signIn, url).href, {
    headers: { origin: url },
    maxRedirects: 0,
  })
  if (answer.status() >= 400) throw new Error(`Signing in as ${who} gave ${answer.status()}`)
}

/** A page of somebody in a role, at an address. */
export const openAs = async (
  browser: Browser,
  url: string,
  role: string,
  look: Look,
  address: string,
): Promise<{ context: BrowserContext; page: Page; complaints: string[] }> => {
  const context = await openContext(browser, url, look)
  await signInAs(context, url, role)
  const page = await context.newPage()
  const complaints = complaintsOf(page)
  await page.goto(address)
  return { context, page, complaints }
}

/** A colour on its way from one to another has no contrast of its own: waits for every change that has an end. */
const settled = async (): Promise<void> => {
  const ending = document
    .getAnimations()
    .filter((one) => one.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
  await Promise.allSettled(ending.map((one) => one.finished))
}

/** What axe finds against WCAG 2.2 AA and its best practices, one line each; the bar is none. */
export const axeFindings = async (page: Page): Promise<string[]> => {
  await page.evaluate(settled)
  // No page has a frame, so none needs the empty tab in which axe would gather what it found in each.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`))
}

/** How many pixels the page is wider than its window. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

/** Keeps a picture in `e2e/shots`, for the eye, when `E2E_SHOTS` asks for it. */
export const shoot = async (page: Page, name: string): Promise<void> => {
  if (!process.env['E2E_SHOTS']) return
  const folder = join(import.meta.dirname, 'shots')
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`) })
}

/** Everything that the browser complained about: errors of scripts, refused resources, broken policies. */
export const complaintsOf = (page: Page): string[] => {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  return complaints
}
