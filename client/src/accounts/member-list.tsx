import { Trans, useLingui } from '@lingui/react/macro'
import IconDots from '@tabler/icons-react/icons/IconDotsVertical'
import IconMailForward from '@tabler/icons-react/icons/IconMailForward'
import { isPosted } from '@titian/shared/accounts/membership.ts'
import { ROLE_WORDS } from '@titian/shared/accounts/role.ts'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Badge } from '../ui/badge.tsx'
import { Card } from '../ui/card.tsx'
import { Menu, type MenuEntry } from '../ui/menu.tsx'
import classes from './member-list.module.css'
import type { MemberRow_MembershipFragment } from './member-row.generated.ts'

export type MemberAct = 'RENEW' | 'POST' | 'END'

const Row = ({
  member,
  onAct,
}: {
  member: MemberRow_MembershipFragment
  onAct: (act: MemberAct) => void
}) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const { account, role, organisation, unit, isInvited, endedAt, isActive } = member
  const ended = endedAt ? dayText(language, endedAt) : ''
  const since = dayText(language, member.startedAt)
  const entries: MenuEntry[] = [
    ...(isInvited ? [{ key: 'RENEW', label: t`Buat tautan baru`, onChoose: () => onAct('RENEW') }] : []),
    ...(isPosted(role)
      ? [{ key: 'POST', label: t`Pindahkan ke unit lain`, onChoose: () => onAct('POST') }]
      : []),
    { key: 'END', label: t`Akhiri peran`, onChoose: () => onAct('END') },
  ]
  return (
    <li className={classes['row']}>
      <div>
        <h2>{account.name}</h2>
        <p className={classes['muted']}>{account.email ?? account.userNumber}</p>
      </div>
      <div>
        <p>{ROLE_WORDS[role][language]}</p>
        <p className={classes['muted']}>
          {organisation?.name}
          {unit && unit.id !== organisation?.id && <>, {unit.name}</>}
        </p>
      </div>
      <div className={classes['muted']}>
        {isInvited && !ended && (
          <Badge tone="fajar" icon={<IconMailForward size={14} stroke={1.9} aria-hidden />}>
            <Trans>Belum masuk</Trans>
          </Badge>
        )}
        <p>{ended ? <Trans>Berakhir {ended}</Trans> : <Trans>Sejak {since}</Trans>}</p>
      </div>
      {!ended && !isActive && (
        <Menu
          face={<IconDots size={20} stroke={1.8} aria-hidden />}
          faceClass={classes['more']}
          faceLabel={t`Pilihan untuk ${account.name}`}
          entries={entries}
          side="end"
        />
      )}
    </li>
  )
}

interface MemberListProps {
  members: readonly MemberRow_MembershipFragment[]
  onAct: (member: MemberRow_MembershipFragment, act: MemberAct) => void
}

/** Who acts as what, for whom, where, and what can be done about it. */
export const MemberList = ({ members, onAct }: MemberListProps) => (
  <Card padded={false}>
    <ul>
      {members.map((member) => (
        <Row key={member.id} member={member} onAct={(act) => onAct(member, act)} />
      ))}
    </ul>
  </Card>
)
