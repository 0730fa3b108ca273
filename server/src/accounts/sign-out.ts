import {
  type AuthWorld,
  type Caller,
  challengeOf,
  clearedCookies,
  endSession,
  type Outcome,
  sessionToken,
} from './auth-world.ts'

/** Ends the caller's session and challenge, on the server too. Without either it just clears the cookies. */
export const signOut = async (world: AuthWorld, caller: Caller): Promise<Outcome> => {
  const token = sessionToken(world, caller)
  if (token) await world.transaction((tx) => endSession(tx, token))
  const challenge = challengeOf(world, caller)
  if (challenge?.startsWith('2fa-')) {
    const { internalAdapter } = await world.library.$context
    await internalAdapter.deleteVerificationByIdentifier(challenge)
  }
  return { ok: true, next: 'NONE', cookies: clearedCookies(world) }
}
