import { randomBytes } from 'node:crypto'
import { isStaff, type MemberRole } from '@titian/shared/accounts/role.ts'
import { SESSION_HOURS } from '@titian/shared/accounts/session.ts'
import { safeReturn } from '@titian/shared/accounts/sign-in.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type AuthWorld, endSession, sessionCookie, sessionToken } from '../accounts/auth-world.ts'
import { isCrossSite } from '../platform/auth/cross-site.ts'
import { sql } from '../platform/database/sql.ts'
import { PERSONAS, type Persona } from './persona-list.ts'
import { refuseLive } from './personas.ts'

/** A persona as the page and `demonstration.json` name it; `signIn` takes a POST. */
export interface ListedPersona {
  id: string
  role: MemberRole
  name: string
  signIn: string
  words: Persona['words']
}

const ON_THE_PAGE = PERSONAS.filter(({ isBehind }) => !isBehind)

/** The personas that were seeded: those of the page, or all of them for `demonstration.json`. */
export const listPersonas = (
  world: AuthWorld,
  personas: readonly Persona[] = PERSONAS,
): Promise<ListedPersona[]> =>
  world.transaction(async (tx) => {
    await refuseLive(tx)
    const rows = await tx.rows<{ email: string; name: string }>(sql`
      select email, name from auth."user" where email = any (${`{${personas.map(({ address }) => address).join(',')}}`}::text[])`)
    const names = new Map(rows.map(({ email, name }) => [email, name]))
    return personas.flatMap(({ id, role, address, words }) => {
      const name = names.get(address)
      const signIn = `${world.publicUrl}/demonstration/personas/${id}/sign-in`
      return name === undefined ? [] : [{ id, role, name, signIn, words }]
    })
  })

/** Opens `/demonstration/personas`. Composed by main.demo.ts alone; every request asks the database's stamp again. */
export const registerPersonas = (app: FastifyInstance, world: AuthWorld, now: () => Date): void => {
  app.register(async (scope) => {
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: 10_000 },
      (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    )
    scope.get('/demonstration/personas', async (_request, reply) =>
      reply.header('cache-control', 'no-store').send({ personas: await listPersonas(world, ON_THE_PAGE) }),
    )
    scope.post('/demonstration/personas/:id/sign-in', (request, reply) =>
      signInAs(world, request, reply, now()),
    )
  })
}

const signInAs = async (world: AuthWorld, request: FastifyRequest, reply: FastifyReply, now: Date) => {
  reply.header('cache-control', 'no-store')
  if (isCrossSite(request.headers, world.publicUrl))
    return sendError(reply, 403, 'FORBIDDEN', 'This request comes from another site.')
  const { id } = request.params as { id: string }
  const persona = PERSONAS.find((known) => known.id === id)
  const token = persona && (await openSession(world, persona, request, now))
  if (!token) return sendError(reply, 404, 'NOT_FOUND', 'There is no such persona.')
  reply.header('set-cookie', sessionCookie(world, token))
  const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')
  return isForm
    ? reply.redirect(safeReturn((request.body as { next?: unknown } | undefined)?.next), 303)
    : reply.send({ next: 'NONE', role: persona.role })
}

/** A session like any other, whose second factor counts as given: a persona has no phone. */
const openSession = (
  world: AuthWorld,
  persona: Persona,
  request: FastifyRequest,
  now: Date,
): Promise<string | null> =>
  world.transaction(async (tx) => {
    await refuseLive(tx)
    const before = sessionToken(world, { headers: request.headers, ip: request.ip, now })
    if (before) await endSession(tx, before)
    const token = randomBytes(24).toString('base64url')
    const ends = new Date(now.getTime() + SESSION_HOURS * 3_600_000).toISOString()
    const at = now.toISOString()
    const rows = await tx.rows(sql`
      insert into auth.session (token, "userId", "expiresAt", "createdAt", "updatedAt", "lastSeenAt", "secondFactorAt")
      select ${token}, id, ${ends}::timestamptz, ${at}::timestamptz, ${at}::timestamptz, ${at}::timestamptz,
        ${isStaff(persona.role) ? at : null}::timestamptz
      from auth."user" where email = ${persona.address} returning id`)
    return rows.length === 1 ? token : null
  })

const sendError = (reply: FastifyReply, status: number, code: string, message: string) =>
  reply.status(status).send({ errors: [{ message, extensions: { code } }] })
