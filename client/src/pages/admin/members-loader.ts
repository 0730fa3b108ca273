import type { MemberQuestion } from '../../accounts/member-question.ts'
import type { PageContext } from '../../app/page-context.ts'
import { MembersPageDocument } from './members-page.generated.ts'

/** Asks before the page is drawn. Always the server: memberships end elsewhere. */
export const loadMembers = ({ preload }: PageContext, { cari, peran, berakhir }: MemberQuestion) => ({
  answer: preload(MembersPageDocument, {
    variables: { search: cari ?? null, role: peran ?? null, ended: berakhir ?? false },
    fetchPolicy: 'network-only',
  }),
})
