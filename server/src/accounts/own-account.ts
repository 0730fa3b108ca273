import { emailOrNumber } from '@titian/shared/accounts/sign-in.ts'
import { sql } from '../platform/database/sql.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { AccountType } from './viewer.type.ts'

export interface AccountRow {
  id: string
  name: string
  address: string
  language: 'id' | 'en'
}

/** The account of whoever is signed in; null for nobody. */
export const ownAccount = async (operation: Operation): Promise<AccountType | null> => {
  const [row] = await operation.rows<AccountRow>(
    sql`select id, name, address, language from app.own_account()`,
  )
  return row ? toAccount(row) : null
}

export const toAccount = ({ id, name, address, language }: AccountRow): AccountType =>
  Object.assign(new AccountType(), { id: toTypeId('acc', id), name, language, ...emailOrNumber(address) })
