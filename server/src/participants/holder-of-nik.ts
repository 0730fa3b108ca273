import { nikDigits } from '@titian/shared/participants/registration.ts'
import type { FieldCipher } from '../platform/crypto/field-cipher.ts'
import type { Tx } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'
import type { OfPerson } from './per-person.ts'

/** Lets one command after the other give somebody a NIK, so that two never give the same. */
export const oneNikAtATime = ({ rows }: Pick<Tx, 'rows'>) =>
  rows(sql`select pg_advisory_xact_lock(hashtextextended('register participant', 0))`)

/** Who holds this number, in whatever unit. For commands alone. */
export const holderOfNik = async (
  { rows }: Pick<Tx, 'rows'>,
  cipher: FieldCipher,
  nik: string,
): Promise<OfPerson | null> => {
  const [holder] = await rows<OfPerson>(sql`
    select person_id as "personId", unit_id as "unitId" from people.identity
    where nik_index = ${cipher.blindIndex('nik', nikDigits(nik))}`)
  return holder ?? null
}
