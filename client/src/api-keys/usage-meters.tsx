import { Trans, useLingui } from '@lingui/react/macro'
import { numberText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Card } from '../ui/card.tsx'
import { Meter } from '../ui/meter.tsx'
import type { UsageMeters_RateLimitFragment, UsageMeters_UsageFragment } from './usage-meters.generated.ts'
import classes from './usage-meters.module.css'

/** Share of an allowance from which the page warns. */
const WARN_FROM = 0.8

const MeterFor = ({ label, value, max }: { label: string; value: number; max: number }) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const used = numberText(language, value)
  const all = numberText(language, max)
  const isNear = max > 0 && value / max >= WARN_FROM
  return (
    <Meter
      label={label}
      value={value}
      max={max}
      text={t`${used} dari ${all}`}
      warnFrom={WARN_FROM}
      {...(isNear ? { hint: t`Sudah lebih dari 80 %.` } : {})}
    />
  )
}

interface UsageMetersProps {
  /** What all keys of the organisation have used together; null while there is no key. */
  usage: UsageMeters_UsageFragment | null
  rateLimit: UsageMeters_RateLimitFragment
}

/** What the organisation has used of its two allowances: points for queries, and distinct cards. */
export const UsageMeters = ({ usage, rateLimit }: UsageMetersProps) => {
  const { t } = useLingui()
  const { cardLimit, cardsRead } = rateLimit
  return (
    <Card aria-labelledby="usage-title">
      <h2 id="usage-title" className={classes['title']}>
        <Trans>Pemakaian</Trans>
      </h2>
      <div className={classes['meters']}>
        {usage !== null && (
          <MeterFor label={t`Biaya kueri, hari ini`} value={usage.costToday} max={usage.costLimit} />
        )}
        {cardLimit !== null && cardsRead !== null && (
          <MeterFor label={t`Kartu berbeda, 30 hari`} value={cardsRead} max={cardLimit} />
        )}
      </div>
      <p className={classes['note']}>
        {usage === null ? (
          <Trans>Belum ada kunci, jadi belum ada biaya kueri.</Trans>
        ) : (
          <Trans>Semua kunci berbagi poin yang sama. Poin yang terpakai kembali sedikit demi sedikit.</Trans>
        )}
      </p>
    </Card>
  )
}
