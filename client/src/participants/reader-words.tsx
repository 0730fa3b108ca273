import { Trans } from '@lingui/react/macro'
import { relationsThatAllow } from '@titian/shared/accounts/policy.ts'
import { ROLE_WORDS, STAFF_ROLES } from '@titian/shared/accounts/role.ts'
import { type FileKind, readersOfKind } from '@titian/shared/participants/stored-file.ts'
import { currentLanguage } from '../languages/language.ts'

/** Everybody on the staff who stands around a person at all. */
const AROUND = STAFF_ROLES.filter((role) =>
  relationsThatAllow(role, 'work').some((relation) => relation === 'UNIT' || relation === 'CASELOAD'),
)

/** Who reads such a file beside the person, in words. */
export const ReaderWords = ({ kind }: { kind: FileKind }) => {
  const readers = readersOfKind(kind)
  const names = readers.map((role) => ROLE_WORDS[role][currentLanguage()]).join(', ')
  return readers.length === AROUND.length ? (
    <Trans>Bisa dibaca semua staf unit ini.</Trans>
  ) : (
    <Trans>Bisa dibaca: {names}.</Trans>
  )
}
