import type { StatedIdentity } from '@titian/shared/participants/registration.ts'
import { nikDigits } from '@titian/shared/participants/registration.ts'
import type { FieldCipher } from '../platform/crypto/field-cipher.ts'
import { nikCell } from './participant-objects.ts'

/** A stated NIK as the columns that keep it: sealed in its cell, and its blind index; or the reason without one. */
export const sealedNik = (
  cipher: FieldCipher,
  personId: string,
  { nik, nikAbsentReason }: Pick<StatedIdentity, 'nik' | 'nikAbsentReason'>,
) => {
  if (nik === null) return { nikSealed: null, nikIndex: null, nikAbsentReason }
  const digits = nikDigits(nik)
  return {
    nikSealed: cipher.seal(nikCell(personId), digits),
    nikIndex: cipher.blindIndex('nik', digits),
    nikAbsentReason: null,
  }
}
