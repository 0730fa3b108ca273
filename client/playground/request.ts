import type { Language } from './preferences.ts'

export const ENDPOINT = '/playground/graphql'

/** What the server says about the price of one answer. */
export interface Cost {
  requested: number
  actual: number
  available: number
  resetAt: string | null
}

/** A class of data left out of the answer, and the rule that left it out; never whose it was. */
export interface Withheld {
  class: string
  rule: string
}

export interface GraphQLAnswer {
  data?: unknown
  errors?: readonly { message: string; extensions?: Record<string, unknown> }[]
  extensions?: Record<string, unknown>
}

/** One answer with what the bar above it shows. `status` 0: the server could not be reached. */
export interface Reply {
  status: number
  milliseconds: number
  body: GraphQLAnswer
  cost: Cost | null
  withheld: readonly Withheld[]
}

export interface Question {
  query: string
  variables?: unknown
  operationName?: string | null
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const numberOr = (value: unknown, fallback: number): number => (typeof value === 'number' ? value : fallback)

/** Reads `extensions.cost`; null when the answer carries none (a request refused before it was priced). */
export const costOf = (body: GraphQLAnswer): Cost | null => {
  const cost = body.extensions?.['cost']
  if (!isRecord(cost) || typeof cost['available'] !== 'number') return null
  const requested = numberOr(cost['requested'], 0)
  return {
    requested,
    actual: numberOr(cost['actual'], requested),
    available: cost['available'],
    resetAt: typeof cost['resetAt'] === 'string' ? cost['resetAt'] : null,
  }
}

/** Reads `extensions.withheld`, each pair of class and rule once, in the order of the answer. */
export const withheldOf = (body: GraphQLAnswer): Withheld[] => {
  const entries = body.extensions?.['withheld']
  if (!Array.isArray(entries)) return []
  const seen = new Map<string, Withheld>()
  for (const entry of entries) {
    if (!isRecord(entry) || typeof entry['class'] !== 'string' || typeof entry['rule'] !== 'string') continue
    seen.set(`${entry['class']} ${entry['rule']}`, { class: entry['class'], rule: entry['rule'] })
  }
  return [...seen.values()]
}

const bodyOf = async (response: Response): Promise<GraphQLAnswer> => {
  const text = await response.text()
  try {
    const body: unknown = JSON.parse(text)
    return isRecord(body) ? body : { errors: [{ message: text }] }
  } catch {
    return { errors: [{ message: text === '' ? `HTTP ${response.status}` : text.slice(0, 500) }] }
  }
}

export interface Door {
  fetch: typeof fetch
  clock: () => number
  language: Language
}

/** Headers a person may add in the editor; what signs in or names the origin stays the browser's. */
const OWN_HEADERS = new Set(['authorization', 'cookie', 'content-type', 'accept-language'])

/**
 * Sends one question through the playground's door, with the session's cookie. Never throws: a server that
 * can't be reached is a reply with status 0.
 */
export const ask = async (
  door: Door,
  question: Question,
  headers: Record<string, unknown> = {},
): Promise<Reply> => {
  const { fetch: send } = door
  const started = door.clock()
  const added = Object.entries(headers).flatMap(([name, value]) =>
    typeof value === 'string' && !OWN_HEADERS.has(name.toLowerCase()) ? [[name, value] as const] : [],
  )
  try {
    const response = await send(ENDPOINT, {
      method: 'POST',
      credentials: 'same-origin',
      cache: 'no-store',
      headers: {
        ...Object.fromEntries(added),
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        'accept-language': door.language,
      },
      body: JSON.stringify(question),
    })
    const body = await bodyOf(response)
    const milliseconds = Math.round(door.clock() - started)
    return { status: response.status, milliseconds, body, cost: costOf(body), withheld: withheldOf(body) }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const milliseconds = Math.round(door.clock() - started)
    return { status: 0, milliseconds, body: { errors: [{ message }] }, cost: null, withheld: [] }
  }
}
