import { isAcceptablePassword, SIGN_IN_ERROR_WORDS, signInAddress } from '@titian/shared/accounts/sign-in.ts'
import type { Tx } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'
import type { AuthWorld } from './auth-world.ts'
import { addMembership, createAccount } from './create-account.ts'
import { hashPassword } from './password-hash.ts'
import { createPasswordLink } from './password-link.ts'

/** What was given on the command line can't be used; the message says what can. */
class UnusableInputError extends Error {
  override readonly name = 'UnusableInputError'
}

/**
 * Makes a programme administrator from the machine that the installation runs on: with a password, or else with a
 * one-time link for setting one, which is returned. The second factor follows at the first sign-in.
 * Throws `UnusableInputError` and `AccountExistsError`.
 */
export const createAdministrator = async (
  world: AuthWorld,
  given: { name: string; email: string; password: string | null },
  now: Date,
): Promise<{ link: string | null }> => {
  const address = signInAddress(given.email)
  const name = given.name.trim()
  if (!address?.includes('.') || address.endsWith('@nomor.invalid'))
    throw new UnusableInputError('An administrator signs in with an email address.')
  if (name.length < 1 || name.length > 120) throw new UnusableInputError('A name has 1 to 120 characters.')
  if (given.password !== null && !isAcceptablePassword(given.password))
    throw new UnusableInputError(SIGN_IN_ERROR_WORDS.PASSWORD_NOT_ACCEPTED.en)
  const hash = given.password === null ? null : await hashPassword(given.password)
  const accountId = await world.transaction(async (tx) => {
    const id = await createAccount(tx, { name, address })
    await addMembership(tx, { accountId: id, role: 'ADMINISTRATOR' })
    if (hash !== null)
      await tx.rows(sql`
        insert into auth.account ("accountId", "providerId", "userId", password, "updatedAt")
        values (${id}, 'credential', ${id}::uuid, ${hash}, ${now.toISOString()}::timestamptz)`)
    await writeDown(tx, 'CreateAdministrator')
    return id
  })
  return { link: hash === null ? await createPasswordLink(world, accountId, now) : null }
}

/**
 * For somebody who lost password or phone: ends the account's sessions, forgets its second factor, and returns a
 * link for setting a new password. Throws `UnusableInputError` when nobody signs in under this email.
 */
export const resetAccount = async (world: AuthWorld, email: string, now: Date): Promise<{ link: string }> => {
  const accountId = await world.transaction(async (tx) => {
    const [account] = await tx.rows<{ id: string }>(sql`
      update auth."user" set "twoFactorEnabled" = false where email = ${signInAddress(email) ?? ''} returning id`)
    if (!account) throw new UnusableInputError('Nobody signs in under this email.')
    await tx.rows(sql`delete from auth."twoFactor" where "userId" = ${account.id}::uuid`)
    await tx.rows(sql`delete from auth.session where "userId" = ${account.id}::uuid`)
    await tx.rows(sql`update auth.account set password = null where "userId" = ${account.id}::uuid`)
    await writeDown(tx, 'ResetAccount')
    return account.id
  })
  return { link: await createPasswordLink(world, accountId, now) }
}

const writeDown = (tx: Tx, command: string) =>
  tx.rows(
    sql`select audit.write(${JSON.stringify({
      actor_kind: 'SYSTEM',
      role: 'SYSTEM',
      door: 'command-line',
      operation: command,
      command,
    })}::jsonb)`,
  )
