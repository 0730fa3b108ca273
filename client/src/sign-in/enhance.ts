import '../ui/scales.css'
import '../ui/tokens.css'
import '../ui/tokens-dark.css'
import '../ui/base.css'
import { askPublicSupply } from './public-supply-answer.ts'

/** What this script adds to a page that works without it. Each part stands alone: one that fails harms no other. */
const language = document.documentElement.lang === 'en' ? 'en' : 'id'
const find = <Element extends HTMLElement>(selector: string) => document.querySelector<Element>(selector)

const keep = (name: string, value: string): void => {
  try {
    localStorage.setItem(name, value)
  } catch {
    // Storage may be closed to us; then the choice lasts for this page only.
  }
}

const showQuery = (): void => {
  const query = new URLSearchParams(location.search)
  const code = query.get('error')
  const error = code ? document.getElementById(code) : null
  if (error?.matches('[data-error]')) error.setAttribute('data-shown', '')
  const next = query.get('next')
  const field = find<HTMLInputElement>('input[name=next]')
  if (next && field) field.value = next
  for (const link of document.querySelectorAll<HTMLAnchorElement>('nav a[hreflang]'))
    if (next) link.search = new URLSearchParams({ next }).toString()
}

const offerReveal = (): void => {
  const button = find<HTMLButtonElement>('[data-reveal]')
  const password = find<HTMLInputElement>('#password')
  if (!button || !password) return
  button.hidden = false
  button.setAttribute('aria-pressed', 'false')
  button.addEventListener('click', () => {
    const isShown = password.type === 'text'
    password.type = isShown ? 'password' : 'text'
    button.setAttribute('aria-pressed', String(!isShown))
  })
}

const offerTheme = (): void => {
  const button = find<HTMLButtonElement>('[data-theme-switch]')
  if (!button) return
  button.hidden = false
  button.addEventListener('click', () => {
    const root = document.documentElement
    const next = root.getAttribute('data-theme') === 'dark' ? 'light' : 'dark'
    root.setAttribute('data-theme', next)
    keep('titian.theme', next)
  })
}

interface Persona {
  role: string
  signIn: string
}

const showPersonas = async (): Promise<void> => {
  const section = find('[data-personas]')
  const list = section?.querySelector('ul')
  const template = section?.querySelector('template')
  if (!section || !list || !template) return
  const answer = await fetch('/demonstration/personas', { headers: { accept: 'application/json' } })
  if (!answer.ok) return
  const body: { personas: Persona[] } | Persona[] = await answer.json()
  const personas = Array.isArray(body) ? body : body.personas
  const next = find<HTMLInputElement>('input[name=next]')?.value ?? '/'
  for (const tile of template.content.querySelectorAll<HTMLElement>('[data-role]')) {
    const persona = personas.find((one) => one.role === tile.dataset['role'])
    if (!persona) continue
    const copy = tile.cloneNode(true) as HTMLElement
    const form = copy.querySelector('form')
    const field = document.createElement('input')
    field.type = 'hidden'
    field.name = 'next'
    field.value = next
    form?.append(field)
    if (form) form.action = new URL(persona.signIn, location.origin).pathname
    list.append(copy)
  }
  section.hidden = list.children.length === 0
}

const showSupply = async (): Promise<void> => {
  const row = find('[data-supply]')
  const answer = await askPublicSupply(language)
  if (!row || !answer?.supply) return
  const { weekOf, candidatesAtLeast, provinceCount, familyCount } = answer.supply
  const number = new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'id-ID')
  const day = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'id-ID', {
    weekday: 'long',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const put = (name: string, text: string) => {
    const place = row.querySelector(`[data-supply-${name}]`)
    if (place) place.textContent = text
  }
  put('candidates', `${number.format(candidatesAtLeast)}+`)
  put('provinces', number.format(provinceCount))
  put('families', number.format(familyCount))
  put('day', day.format(new Date(`${weekOf}T00:00:00Z`)))
  row.setAttribute('data-shown', '')
  const sample = row.querySelector<HTMLElement>('[data-sample]')
  if (sample) sample.hidden = answer.installation.kind !== 'SYNTHETIC'
}

const silently = (part: Promise<void>): void => {
  part.catch(() => undefined)
}

keep('titian.language', language)
showQuery()
offerReveal()
offerTheme()
silently(showPersonas())
silently(showSupply())
