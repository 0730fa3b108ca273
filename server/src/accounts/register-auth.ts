import { SIGN_IN_ERROR_WORDS, type SignInError, safeReturn } from '@titian/shared/accounts/sign-in.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isCrossSite } from '../platform/auth/cross-site.ts'
import { registerAuthPages } from './auth-page-routes.ts'
import { enrolledPage, languageOf } from './auth-pages.ts'
import type { AuthWorld, Caller, Outcome } from './auth-world.ts'
import { signInAtKiosk } from './kiosk-sign-in.ts'
import { setPassword } from './password-link.ts'
import { enrolSecondFactor, verifySecondFactor } from './second-factor.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'

type Fields = Record<string, unknown>
type Step = (world: AuthWorld, caller: Caller, fields: Fields) => Promise<Outcome>

/** What an answer's status says about each refusal. */
const STATUS: Record<SignInError, number> = {
  WRONG_CREDENTIALS: 401,
  WRONG_CODE: 401,
  WRONG_PIN: 401,
  SECOND_FACTOR_EXPIRED: 401,
  SIGNED_OUT: 401,
  TOO_MANY_ATTEMPTS: 429,
  FOREIGN_ORIGIN: 403,
  LINK_NOT_VALID: 400,
  PASSWORD_NOT_ACCEPTED: 400,
  PIN_NOT_ACCEPTED: 400,
  ALREADY_ENROLLED: 409,
  BAD_INPUT: 400,
  UNAVAILABLE: 503,
}

/**
 * The routes of signing in. Each step is there twice: `/auth/<step>` takes and gives JSON (`{ next }`, or
 * `{ errors: [{ message, extensions: { code } }] }`), `/auth/form/<step>` takes a plain form and answers 303.
 */
export const registerAuth = (app: FastifyInstance, world: AuthWorld, now: () => Date): void => {
  app.register(async (scope) => {
    acceptForms(scope)
    scope.addHook('onRequest', async (request, reply) => {
      reply.header('cache-control', 'no-store')
      if (request.method === 'POST' && isCrossSite(request.headers, world.publicUrl))
        return sendError(request, reply, 'FOREIGN_ORIGIN')
    })
    const step = (name: string, act: Step) => {
      scope.post(`/auth/${name}`, async (request, reply) => {
        const outcome = await act(world, callerOf(request, now()), fieldsOf(request))
        setCookies(reply, outcome.cookies)
        return outcome.ok
          ? reply.send({ next: outcome.next })
          : sendError(request, reply, outcome.error, outcome)
      })
      scope.post(`/auth/form/${name}`, async (request, reply) => {
        const fields = fieldsOf(request)
        const outcome = await act(world, callerOf(request, now()), fields)
        setCookies(reply, outcome.cookies)
        return reply.redirect(placeAfter(name, fields, outcome), 303)
      })
    }
    step('sign-in', (w, c, f) => signIn(w, c, { identifier: f['identifier'], password: f['password'] }))
    step('kiosk', (w, c, f) =>
      signInAtKiosk(w, c, { number: f['number'], pin: f['pin'], newPin: f['newPin'] }),
    )
    step('sign-out', signOut)
    step('second-factor', (w, c, f) => verifySecondFactor(w, c, { code: f['code'] }))
    step('set-password', (w, c, f) => setPassword(w, c, { token: f['token'], password: f['password'] }))

    scope.post('/auth/second-factor/enrol', async (request, reply) => {
      const outcome = await enrolSecondFactor(world, callerOf(request, now()), {
        password: fieldsOf(request)['password'],
      })
      if (!outcome.ok) return sendError(request, reply, outcome.error, outcome)
      return reply.send({ uri: outcome.uri, backupCodes: outcome.backupCodes })
    })
    scope.post('/auth/form/second-factor/enrol', async (request, reply) => {
      const fields = fieldsOf(request)
      const outcome = await enrolSecondFactor(world, callerOf(request, now()), {
        password: fields['password'],
      })
      if (!outcome.ok) return reply.redirect(placeAfter('second-factor', fields, outcome), 303)
      return reply
        .type('text/html; charset=utf-8')
        .send(
          enrolledPage(
            languageOf(request.headers),
            outcome.uri,
            outcome.backupCodes,
            safeReturn(fields['next']),
          ),
        )
    })
    registerAuthPages(scope, world, now)
  })
}

/** The caller as our routes pass them on. The address is Fastify's, which believes a proxy only when told to. */
const callerOf = (request: FastifyRequest, now: Date): Caller => ({
  headers: request.headers,
  ip: request.ip,
  now,
})

/** Sends several Set-Cookie headers. */
const setCookies = (reply: FastifyReply, cookies: readonly string[]): void => {
  if (cookies.length > 0) reply.header('set-cookie', [...cookies])
}

const fieldsOf = (request: FastifyRequest): Fields =>
  request.body !== null && typeof request.body === 'object' ? (request.body as Fields) : {}

const sendError = (
  request: FastifyRequest,
  reply: FastifyReply,
  code: SignInError,
  more: { retryAfter?: number } = {},
) => {
  if (more.retryAfter !== undefined) reply.header('retry-after', more.retryAfter)
  const message = SIGN_IN_ERROR_WORDS[code][languageOf(request.headers)]
  return reply.status(STATUS[code]).send({ errors: [{ message, extensions: { code } }] })
}

/** Where a form leads: onwards, to the next step, or back with the code of what was wrong. */
const placeAfter = (step: string, fields: Fields, outcome: Outcome | Outcome<object>): string => {
  const next = safeReturn(fields['next'])
  const withNext = (path: string, query: Record<string, string>) =>
    `${path}?${new URLSearchParams(next === '/' ? query : { ...query, next })}`.replace(/\?$/, '')
  if (step === 'kiosk') return '/kios'
  if (outcome.ok) {
    if (step === 'set-password') return '/'
    return 'next' in outcome && outcome.next !== 'NONE' ? withNext('/auth/form/second-factor', {}) : next
  }
  if (step === 'second-factor' && outcome.error !== 'SECOND_FACTOR_EXPIRED' && outcome.error !== 'SIGNED_OUT')
    return withNext('/auth/form/second-factor', { error: outcome.error })
  if (step === 'set-password')
    return `/auth/form/set-password?${new URLSearchParams({ token: String(fields['token'] ?? ''), error: outcome.error })}`
  // The fragment lets the page show the sentence without any script.
  return `${withNext('/', { error: outcome.error })}#${outcome.error}`
}

const acceptForms = (scope: FastifyInstance): void => {
  scope.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 10_000 },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  )
}
