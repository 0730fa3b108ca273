import { latestExpiry } from '@titian/shared/accounts/api-key.ts'
import { formatKey, KEY_ID_BYTES, KEY_SECRET_BYTES, parseKey } from '@titian/shared/accounts/key-text.ts'
import { addMembership, createAccount } from '../accounts/create-account.ts'
import { issueKey, type KeyMint, lockKeys } from '../accounts/issue-key.ts'
import { jakartaDay } from '../accounts/jakarta-day.ts'
import type { Database, Tx } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { EMPLOYERS_PEOPLE } from './introduction-scenes.ts'
import { PERSONAS, type PersonaHandles } from './persona-list.ts'

/** The keys that the demonstration gives away, in full. */
export interface DemonstrationKeys {
  employer: string
  supply: string
}

/** Personas and their keys belong to invented people only. */
class NoPersonasHereError extends Error {
  override readonly name = 'NoPersonasHereError'
  constructor() {
    super('A LIVE installation has no personas.')
  }
}

/**
 * The demonstration's keys, always the same for one installation: they are derived from its secret, so that
 * `demonstration.json` can be written again at every start. `keyFor` is that of `secret.ts`.
 */
export const demonstrationKeys = (keyFor: (purpose: string) => Buffer): DemonstrationKeys => {
  const key = (name: string) =>
    formatKey(
      'demo',
      keyFor(`demonstration key ${name} id`).subarray(0, KEY_ID_BYTES),
      keyFor(`demonstration key ${name} secret`).subarray(0, KEY_SECRET_BYTES),
    )
  return { employer: key('employer'), supply: key('supply') }
}

/**
 * Makes the accounts and memberships of personas and of the employers' other people, and the personas' keys, in a seeded SYNTHETIC installation; what is there already stays.
 * Throws `NoPersonasHereError` on a LIVE one.
 */
export const seedPersonas = async (
  database: Database,
  handles: PersonaHandles,
  settings: { serverKey: Buffer; keys: DemonstrationKeys; now: Date },
): Promise<void> => {
  const today = jakartaDay(settings.now)
  await database.transaction('titian_auth', systemFacts(today), async (tx) => {
    await refuseLive(tx)
    for (const persona of PERSONAS) {
      if (await exists(tx, persona.address)) continue
      const name = persona.name ?? handles.person.fullName
      const accountId = await createAccount(tx, { name, address: persona.address })
      await addMembership(tx, { accountId, role: persona.role, ...persona.place(handles) })
    }
    for (const { employer, name, address } of EMPLOYERS_PEOPLE) {
      const organisationId = handles.organisations.get(employer)
      if (!organisationId || (await exists(tx, address))) continue
      const accountId = await createAccount(tx, { name, address })
      await addMembership(tx, { accountId, role: 'EMPLOYER', organisationId })
    }
  })
  await database.transaction('titian_command', systemFacts(today), async (tx) => {
    const organisationId = handles.mainEmployerId
    await lockKeys(tx, organisationId)
    const at = { now: settings.now, today }
    const usual = { organisationId, expiresOn: latestExpiry(today), createdBy: null }
    await issueOnce(tx, { ...mint(settings.serverKey), text: settings.keys.employer }, at, {
      ...usual,
      name: 'Situs karier, contoh',
      purpose: 'RECRUITMENT',
      scopes: ['supply', 'cards', 'introductions'],
    })
    await issueOnce(tx, { ...mint(settings.serverKey), text: settings.keys.supply }, at, {
      ...usual,
      name: 'Peta tenaga kerja, contoh',
      purpose: 'PLANNING',
      scopes: ['supply'],
    })
  })
}

/** Throws `NoPersonasHereError` unless the database is stamped SYNTHETIC. */
export const refuseLive = async (tx: Tx): Promise<void> => {
  const [stamp] = await tx.rows<{ kind: string }>(sql`select kind from app.installation`)
  if (stamp?.kind !== 'SYNTHETIC') throw new NoPersonasHereError()
}

const mint = (serverKey: Buffer): KeyMint => ({ serverKey, environment: 'demo' })

const issueOnce = async (
  tx: Tx,
  key: KeyMint & { text: string },
  at: { now: Date; today: string },
  about: Parameters<typeof issueKey>[2],
): Promise<void> => {
  const lookup = parseKey(key.text)?.id ?? ''
  const known = await tx.rows(sql`select 1 from app.api_key where lookup = ${lookup}`)
  if (known.length === 0) await issueKey(tx, key, about, at)
}

const exists = async (tx: Tx, address: string): Promise<boolean> =>
  (await tx.rows(sql`select 1 from auth."user" where email = ${address}`)).length > 0
