import { MEMBER_ROLES, type MemberRole } from '@titian/shared/accounts/role.ts'

/** Which memberships a page shows; it lives in the address. */
export interface MemberQuestion {
  peran?: MemberRole
  cari?: string
  berakhir?: true
}

/** What an address asks for; what it can't mean is left out. */
export const readMemberQuestion = (search: Record<string, unknown>): MemberQuestion => {
  const role = MEMBER_ROLES.find((one) => one === search['peran'] && one !== 'PERSON')
  const text = typeof search['cari'] === 'string' ? search['cari'].slice(0, 100) : ''
  return {
    ...(role && { peran: role }),
    ...(text && { cari: text }),
    // In an address it is text.
    ...(String(search['berakhir']) === 'true' && { berakhir: true as const }),
  }
}
