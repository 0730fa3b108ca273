import { Plural, Trans, useLingui } from '@lingui/react/macro'
import IconClockExclamation from '@tabler/icons-react/icons/IconClockExclamation'
import IconDotsVertical from '@tabler/icons-react/icons/IconDotsVertical'
import IconRefresh from '@tabler/icons-react/icons/IconRefresh'
import IconTrash from '@tabler/icons-react/icons/IconTrash'
import { agoText, dayText, todayInJakarta } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Badge } from '../ui/badge.tsx'
import { Menu } from '../ui/menu.tsx'
import type { KeyRow_KeyFragment } from './key-row.generated.ts'
import classes from './key-row.module.css'
import { purposeText, scopeCode, scopeText, stateText } from './key-words.ts'

export type ApiKeyShown = KeyRow_KeyFragment

interface KeyRowProps {
  apiKey: ApiKeyShown
  onRotate: (apiKey: ApiKeyShown) => void
  onRevoke: (apiKey: ApiKeyShown) => void
}

const daysUntil = (day: string): number =>
  Math.round((Date.parse(day) - Date.parse(todayInJakarta(new Date()))) / 86_400_000)

const StateBadge = ({ apiKey }: { apiKey: ApiKeyShown }) => {
  const language = currentLanguage()
  if (apiKey.state === 'EXPIRING') {
    const days = daysUntil(apiKey.expiresOn)
    return (
      <Badge tone="fajar" icon={<IconClockExclamation size={14} stroke={1.8} aria-hidden />}>
        <Plural value={days} _0="Habis hari ini" other="Habis # hari lagi" />
      </Badge>
    )
  }
  if (apiKey.state === 'LIVE')
    return apiKey.lastUsedOn === null ? (
      <Badge tone="tumbuh">
        <Trans>Baru</Trans>
      </Badge>
    ) : null
  return (
    <Badge tone={apiKey.state === 'REVOKED' ? 'bata' : 'batu'}>{stateText(language, apiKey.state)}</Badge>
  )
}

/** One key: what it is for, what it may ask, when it was used and when it ends. Never its secret. */
export const KeyRow = ({ apiKey, onRotate, onRevoke }: KeyRowProps) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const works = apiKey.state === 'LIVE' || apiKey.state === 'EXPIRING'
  const { name } = apiKey
  return (
    <li className={classes['row']}>
      <div className={classes['what']}>
        <p className={classes['name']}>
          <b>{name}</b>
          <StateBadge apiKey={apiKey} />
          <span className={classes['meta']}>
            <Trans>tujuan: {purposeText(language, apiKey.purpose)}</Trans>
          </span>
        </p>
        <p className={classes['codes']}>
          <code className={classes['prefix']}>{apiKey.prefix}_••••</code>
          {apiKey.scopes.map((scope) => (
            <code key={scope} className={classes['scope']} title={scopeText(language, scope)}>
              {scopeCode(scope)}
            </code>
          ))}
        </p>
      </div>
      <p className={classes['when']}>
        <span>
          {apiKey.lastUsedOn === null ? (
            <Trans>
              Terakhir <b>belum dipakai</b>
            </Trans>
          ) : (
            <Trans>
              Terakhir <b>{agoText(language, apiKey.lastUsedOn, todayInJakarta(new Date()))}</b>
            </Trans>
          )}
        </span>
        <span>
          <Trans>s.d. {dayText(language, apiKey.expiresOn)}</Trans>
        </span>
      </p>
      {works && (
        <Menu
          side="end"
          face={<IconDotsVertical size={20} stroke={1.8} aria-hidden />}
          faceClass={classes['menu']}
          faceLabel={t`Tindakan untuk ${name}`}
          entries={[
            {
              key: 'rotate',
              label: t`Ganti kunci`,
              hint: t`Kunci baru, yang lama berlaku 14 hari lagi`,
              icon: <IconRefresh size={18} stroke={1.7} aria-hidden />,
              onChoose: () => onRotate(apiKey),
            },
            {
              key: 'revoke',
              label: t`Cabut`,
              hint: t`Berhenti pada permintaan berikutnya`,
              icon: <IconTrash size={18} stroke={1.7} aria-hidden />,
              onChoose: () => onRevoke(apiKey),
            },
          ]}
        />
      )}
    </li>
  )
}
