import { isSignInError, safeReturn } from '@titian/shared/accounts/sign-in.ts'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { codePage, enrolPage, firstCodePage, languageOf, passwordPage } from './auth-pages.ts'
import { type AuthWorld, challengeOf } from './auth-world.ts'
import { signedIn } from './second-factor.ts'

/** The two steps that have pages of their own, because they must work before any script of ours. */
export const registerAuthPages = (scope: FastifyInstance, world: AuthWorld, now: () => Date): void => {
  scope.get('/auth/form/second-factor', async (request, reply) => {
    const { error, next } = queryOf(request)
    const caller = { headers: request.headers, ip: request.ip, now: now() }
    const viewer = await signedIn(world, caller)
    if (!viewer && !challengeOf(world, caller)) return reply.redirect('/', 303)
    const isEnrolling = viewer?.pendingStep === 'ENROL'
    // A code that did not match must not throw away the secret that the app just took.
    const page = isEnrolling ? (error === 'WRONG_CODE' ? firstCodePage : enrolPage) : codePage
    return reply
      .type('text/html; charset=utf-8')
      .send(page(languageOf(request.headers), safeReturn(next), error))
  })
  scope.get('/auth/form/set-password', async (request, reply) => {
    const { token, error } = queryOf(request)
    return reply
      .type('text/html; charset=utf-8')
      .send(passwordPage(languageOf(request.headers), String(token ?? ''), error))
  })
}

const queryOf = (request: FastifyRequest) => {
  const query = request.query as Record<string, unknown>
  const error = typeof query['error'] === 'string' && isSignInError(query['error']) ? query['error'] : null
  return { error, next: query['next'], token: query['token'] }
}
