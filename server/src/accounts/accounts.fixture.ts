import { createHmac } from 'node:crypto'
import type { MemberRole } from '@titian/shared/accounts/role.ts'
import { signInAddress } from '@titian/shared/accounts/sign-in.ts'
import Fastify, { type FastifyInstance } from 'fastify'
import { testDatabase } from '../../test/database.ts'
import { EmployerVerification } from '../organisations/employer-verification.entity.ts'
import { Organisation } from '../organisations/organisation.entity.ts'
import { OrganisationsMigration } from '../organisations/organisations.migration.ts'
import type { Database } from '../platform/database/database.ts'
import { type House, openPglite } from '../platform/database/open.ts'
import { PlatformMigration } from '../platform/database/platform.migration.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import type { InstallationKind } from '../platform/installation/installation.type.ts'
import { VocabularyMigration } from '../vocabulary/vocabulary.migration.ts'
import { AccountsMigration } from './accounts.migration.ts'
import { ApiKey } from './api-key.entity.ts'
import { type AuthWorld, authWorld } from './auth-world.ts'
import { addMembership, createAccount } from './create-account.ts'
import { authKeys } from './identify.ts'
import { KeyUsageMigration } from './key-usage.migration.ts'
import { KioskMigration } from './kiosk.migration.ts'
import { MembersMigration } from './members.migration.ts'
import { Membership } from './membership.entity.ts'
import { createPasswordLink, setPassword } from './password-link.ts'
import { registerAuth } from './register-auth.ts'

/** The rooms below and this one, without the vocabulary's rows. */
export const accountsHouse = (kind: InstallationKind): House => ({
  entities: [Organisation, EmployerVerification, Membership, ApiKey],
  migrations: [
    { name: '001-platform', class: PlatformMigration },
    { name: '010-vocabulary', class: VocabularyMigration },
    { name: '020-organisations', class: OrganisationsMigration },
    { name: '030-accounts', class: AccountsMigration },
    { name: '031-members', class: MembersMigration },
    { name: '032-key-usage', class: KeyUsageMigration },
    { name: '032-kiosk', class: KioskMigration },
  ],
  prepare: async (owner) => {
    await owner.rows(sql`insert into app.installation (kind) values (${kind})`)
  },
})

export const PASSWORD = 'jembatan kecil di pagi hari'

/** A server with the sign-in routes over a database of its own, and a clock that tests may move. */
export interface SignInServer {
  app: FastifyInstance
  database: Database
  world: AuthWorld
  clock: { now: Date }
  close(): Promise<void>
}

export const signInServer = async (
  publicUrl = 'http://localhost:4000',
  moreRoutes?: (app: FastifyInstance, world: AuthWorld, now: () => Date) => void,
  kind: InstallationKind = 'SYNTHETIC',
): Promise<SignInServer> => {
  const database =
    kind === 'SYNTHETIC' ? await testDatabase() : (await openPglite({}, accountsHouse(kind))).database
  const app = Fastify()
  const clock = { now: new Date() }
  const keys = authKeys((purpose) => createHmac('sha256', 'a secret of tests').update(purpose).digest())
  const world = authWorld({ database, publicUrl, keys })
  registerAuth(app, world, () => clock.now)
  moreRoutes?.(app, world, () => clock.now)
  await app.ready()
  return {
    app,
    database,
    world,
    clock,
    close: async () => {
      await app.close()
      await database.close()
    },
  }
}

/** An organisation of employers, verified unless told otherwise. */
export const anEmployer = async (database: Database, state = 'VERIFIED'): Promise<string> =>
  database.transaction('titian_command', systemFacts('2026-11-24'), async (tx) => {
    const [row] = await tx.rows<{ id: string }>(
      sql`insert into org.organisation (kind, name, synthetic) values ('EMPLOYER', 'PT Uji Coba', true) returning id`,
    )
    await tx.rows(
      sql`insert into org.employer_verification (organisation_id, state) values (${row!.id}::uuid, ${state})`,
    )
    return row!.id
  })

let people = 0

/** Somebody with a password and, if given, a role. */
export const somebody = async (
  server: Pick<SignInServer, 'database' | 'world' | 'clock'>,
  role: MemberRole | null,
  more: { organisationId?: string; unitId?: string; personId?: string } = {},
): Promise<{ accountId: string; email: string; membershipId: string | null }> => {
  const email = `orang${++people}@titian.example`
  const facts = systemFacts('2026-11-24')
  const made = await server.database.transaction('titian_auth', facts, async (tx) => {
    const accountId = await createAccount(tx, { name: 'Orang Uji', address: signInAddress(email)! })
    const membershipId = role ? await addMembership(tx, { accountId, role, ...more }) : null
    return { accountId, email, membershipId }
  })
  const link = new URL(await createPasswordLink(server.world, made.accountId, server.clock.now))
  const caller = { headers: {}, ip: `198.51.100.${people % 250}`, now: server.clock.now }
  const token = link.searchParams.get('token')
  const outcome = await setPassword(server.world, caller, { token, password: PASSWORD })
  if (!outcome.ok) throw new Error(outcome.error)
  return made
}

/** What the authenticator app shows (RFC 6238, SHA-1, six digits, 30 seconds), `steps` away from now. */
export const codeOf = (uri: string, steps = 0): string => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...(new URL(uri).searchParams.get('secret') ?? '').replace(/=+$/, '')]
    .map((character) => alphabet.indexOf(character).toString(2).padStart(5, '0'))
    .join('')
  const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps))
  const digest = createHmac('sha1', secret).update(counter).digest()
  const offset = digest[19]! & 15
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

let browsers = 0

/** A browser that keeps its cookies, at an address of its own unless told otherwise. */
export const browser = (app: FastifyInstance, ip = `203.0.${++browsers >> 8}.${browsers & 255}`) => {
  const jar = new Map<string, string>()
  const keep = (headers: Record<string, unknown>) => {
    for (const line of [headers['set-cookie'] ?? []].flat() as string[]) {
      const [pair = '', ...attributes] = line.split('; ')
      const [name, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]
      if (attributes.includes('Max-Age=0')) jar.delete(name)
      else jar.set(name, value)
    }
  }
  const headersWith = (more: Record<string, string>) => ({
    ...(jar.size > 0 && { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') }),
    ...more,
  })
  return {
    jar,
    headers: () => headersWith({}),
    post: async (url: string, body: object, more: Record<string, string> = {}) => {
      const answer = await app.inject({
        method: 'POST',
        url,
        payload: body,
        remoteAddress: ip,
        headers: headersWith(more),
      })
      keep(answer.headers)
      return answer
    },
    form: async (url: string, fields: Record<string, string>, more: Record<string, string> = {}) => {
      const answer = await app.inject({
        method: 'POST',
        url,
        payload: new URLSearchParams(fields).toString(),
        remoteAddress: ip,
        headers: headersWith({ 'content-type': 'application/x-www-form-urlencoded', ...more }),
      })
      keep(answer.headers)
      return answer
    },
    get: (url: string) => app.inject({ method: 'GET', url, remoteAddress: ip, headers: headersWith({}) }),
  }
}
