import { Trans } from '@lingui/react/macro'
import IconCircleCheckFilled from '@tabler/icons-react/icons/IconCircleCheckFilled'
import IconCircleDashed from '@tabler/icons-react/icons/IconCircleDashed'
import { CARD_CONDITION_WORDS, CARD_OBSTACLE_WORDS } from '@titian/shared/candidates/card-status.ts'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Badge } from '../ui/badge.tsx'
import { Card } from '../ui/card.tsx'
import type { CardPanel_StatusFragment } from './card-panel.generated.ts'
import classes from './card-panel.module.css'

const StateBadge = ({ status }: { status: CardPanel_StatusFragment }) => {
  if (status.isPublished)
    return (
      <Badge tone="tumbuh">
        <Trans>Terbit</Trans>
      </Badge>
    )
  return status.earliestPublicationOn ? (
    <Badge tone="fajar">
      <Trans>Menunggu terbitan</Trans>
    </Badge>
  ) : (
    <Badge>
      <Trans>Belum</Trans>
    </Badge>
  )
}

/** Whether employers may see the person without a name, what is still missing, and when it could begin. */
export const CardPanel = ({ status }: { status: CardPanel_StatusFragment }) => {
  const language = currentLanguage()
  const day = status.earliestPublicationOn ? dayText(language, status.earliestPublicationOn) : null
  return (
    <Card className={classes['card'] ?? ''} aria-labelledby="card-panel-title">
      <div className={classes['head']}>
        <h2 id="card-panel-title">
          <Trans>Tampil untuk pemberi kerja</Trans>
        </h2>
        <StateBadge status={status} />
      </div>
      <ul className={classes['conditions']}>
        {status.conditions.map(({ condition, isMet }) => (
          <li key={condition} className={isMet ? classes['met'] : classes['open']}>
            {isMet ? (
              <IconCircleCheckFilled size={20} aria-hidden />
            ) : (
              <IconCircleDashed size={20} stroke={1.8} aria-hidden />
            )}
            <span>{CARD_CONDITION_WORDS[condition][language]}</span>
            <span className="visually-hidden">{isMet ? <Trans>sudah</Trans> : <Trans>belum</Trans>}</span>
          </li>
        ))}
        {status.obstacles.map((obstacle) => (
          <li key={obstacle} className={classes['open']}>
            <IconCircleDashed size={20} stroke={1.8} aria-hidden />
            {CARD_OBSTACLE_WORDS[obstacle][language]}
          </li>
        ))}
      </ul>
      {status.isCustodyClear === false && (
        <p className={classes['custody']}>
          <Trans>Tahap hukum sekarang belum memungkinkan kartu terbit.</Trans>
        </p>
      )}
      <p className={classes['foot']}>
        {status.isPublished ? (
          <Trans>Terbit tanpa nama. Izin boleh ditarik kapan saja.</Trans>
        ) : day ? (
          <Trans>
            <b>Terbit tiap Jumat,</b> paling cepat {day}, bila kelompoknya cukup.
          </Trans>
        ) : (
          <Trans>Izin tampil bukan syarat siap kerja.</Trans>
        )}
      </p>
    </Card>
  )
}
