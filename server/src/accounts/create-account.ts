import type { MemberRole } from '@titian/shared/accounts/role.ts'
import { emailOrNumber } from '@titian/shared/accounts/sign-in.ts'
import type { Tx } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'
import { Membership } from './membership.entity.ts'

/** Somebody signs in under this address or user number already. */
class AccountExistsError extends Error {
  override readonly name = 'AccountExistsError'
  constructor() {
    super('Somebody signs in under this email or user number already.')
  }
}

/**
 * Makes an account that can't sign in yet: it has no password. `address` comes from `signInAddress`. To be run as
 * `titian_auth`. Throws `AccountExistsError`.
 */
export const createAccount = async (
  tx: Tx,
  account: { id?: string; name: string; address: string; language?: 'id' | 'en' },
): Promise<string> => {
  const [row] = await tx.rows<{ id: string }>(sql`
    insert into auth."user" (id, name, email, "emailVerified", language)
    values (coalesce(${account.id ?? null}::uuid, gen_random_uuid()), ${account.name}, ${account.address},
      ${emailOrNumber(account.address).email !== null}, ${account.language ?? 'id'})
    on conflict (email) do nothing returning id`)
  if (!row) throw new AccountExistsError()
  return row.id
}

/** For whom an account acts, as what, and where it is posted. */
export interface NewMembership {
  accountId: string
  role: MemberRole
  organisationId?: string | null
  unitId?: string | null
  personId?: string | null
  /** The administrator who let them in; null for who came otherwise. */
  invitedBy?: string | null
  idempotencyKey?: string | null
}

/** Makes an account act in a role from now on. To be run as `titian_auth`. */
export const addMembership = async ({ em }: Tx, membership: NewMembership): Promise<string> => {
  const made = em.create(Membership, {
    organisationId: null,
    unitId: null,
    personId: null,
    invitedBy: null,
    idempotencyKey: null,
    ...membership,
  })
  await em.flush()
  return made.id
}
