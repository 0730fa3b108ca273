import { useReadQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import IconSearch from '@tabler/icons-react/icons/IconSearch'
import IconUserPlus from '@tabler/icons-react/icons/IconUserPlus'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { MEMBER_ROLES, ROLE_WORDS } from '@titian/shared/accounts/role.ts'
import { useDeferredValue, useState } from 'react'
import { InviteMember } from '../../accounts/invite-member.tsx'
import { LinkOnce } from '../../accounts/link-once.tsx'
import { type MemberAct, MemberList } from '../../accounts/member-list.tsx'
import { type MemberQuestion, readMemberQuestion } from '../../accounts/member-question.ts'
import type { MemberRow_MembershipFragment } from '../../accounts/member-row.generated.ts'
import { EndMember, PostMember, RenewInvitation } from '../../accounts/member-windows.tsx'
import { currentLanguage } from '../../languages/language.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { showToast } from '../../ui/toast.tsx'
import classes from './list-page.module.css'
import { useAsked } from './use-asked.ts'
import { useSearchText } from './use-search-text.ts'

const route = getRouteApi('/signed-in/akun')

type Window =
  | { kind: 'INVITE' }
  | { kind: 'LINK'; name: string; link: string }
  | { kind: MemberAct; member: MemberRow_MembershipFragment }

const Windows = ({ open, show }: { open: Window | null; show: (window: Window | null) => void }) => {
  const { t } = useLingui()
  const close = () => show(null)
  if (open === null) return null
  if (open.kind === 'LINK') return <LinkOnce name={open.name} link={open.link} onClose={close} />
  if (open.kind === 'INVITE') {
    const invited = (name: string, link: string | null) => {
      show(link === null ? null : { kind: 'LINK', name, link })
      if (link === null) showToast(t`${name} sudah punya akun, perannya ditambahkan.`)
    }
    return <InviteMember onClose={close} onInvited={invited} />
  }
  const { member } = open
  const { name } = member.account
  const done = (link?: string | null) => show(link ? { kind: 'LINK', name, link } : null)
  const Act = { RENEW: RenewInvitation, POST: PostMember, END: EndMember }[open.kind]
  return <Act member={member} onClose={close} onDone={done} />
}

/** Who works with Titian, as what and where; inviting, posting and ending. */
const MembersPage = () => {
  const { t } = useLingui()
  const address = route.useSearch()
  const { data } = useReadQuery(useDeferredValue(route.useLoaderData().answer))
  const navigate = useNavigate()
  const [open, show] = useState<Window | null>(null)
  const [question, ask] = useAsked<MemberQuestion>(
    address,
    (next) =>
      void navigate({
        to: '/akun',
        search: readMemberQuestion({ ...next }),
        replace: true,
        resetScroll: false,
      }),
  )
  const [text, setText] = useSearchText(question.cari ?? '', (cari) => ask({ ...question, cari }))
  const members = data.memberships.edges.map(({ node }) => node)
  return (
    <div className={classes['page']}>
      <PageHeader
        title={<Trans>Akun dan peran</Trans>}
        lead={<Trans>Siapa bekerja dengan Titian, sebagai apa, dan di unit mana.</Trans>}
        acts={
          <Button
            variant="primary"
            icon={<IconUserPlus size={18} stroke={1.7} aria-hidden />}
            onClick={() => show({ kind: 'INVITE' })}
          >
            <Trans>Undang orang</Trans>
          </Button>
        }
      />
      <div className={classes['bar']}>
        <TextField
          type="search"
          label={t`Cari nama atau surel`}
          hideLabel
          placeholder={t`Cari nama atau surel`}
          icon={<IconSearch size={18} stroke={1.7} aria-hidden />}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Select
          label={t`Peran`}
          hideLabel
          value={question.peran ?? ''}
          options={[
            { value: '', label: t`Semua peran` },
            ...MEMBER_ROLES.filter((role) => role !== 'PERSON').map((role) => ({
              value: role,
              label: ROLE_WORDS[role][currentLanguage()],
            })),
          ]}
          onChange={(event) => ask({ ...question, peran: event.target.value as never })}
        />
        <Select
          label={t`Keadaan`}
          hideLabel
          value={question.berakhir === true ? 'ended' : ''}
          options={[
            { value: '', label: t`Yang berlaku` },
            { value: 'ended', label: t`Yang sudah berakhir` },
          ]}
          onChange={(event) => ask({ ...question, berakhir: (event.target.value === 'ended') as true })}
        />
      </div>
      {members.length === 0 ? (
        <EmptyState title={t`Tidak ada yang cocok`}>
          <Trans>Ubah pencarian, atau undang orang baru.</Trans>
        </EmptyState>
      ) : (
        <MemberList members={members} onAct={(member, kind) => show({ kind, member })} />
      )}
      {data.memberships.pageInfo.hasNextPage && (
        <p className={classes['note']}>
          <Trans>Ini 50 yang pertama. Cari dengan nama untuk mempersempit.</Trans>
        </p>
      )}
      <Windows open={open} show={show} />
    </div>
  )
}

export default MembersPage
