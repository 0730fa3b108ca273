import { Trans, useLingui } from '@lingui/react/macro'
import { numberText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Card } from '../ui/card.tsx'
import type { KeyUsage_UsageFragment } from './key-usage.generated.ts'
import classes from './key-usage.module.css'
import { hoursOf } from './usage-hours.ts'

/** What the keys asked, hour by hour, and which questions cost the most. */
export const KeyUsage = ({ usage, now }: { usage: KeyUsage_UsageFragment; now: Date }) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const hours = hoursOf(usage.hours, now)
  const most = Math.max(1, ...hours.map(({ points }) => points))
  const dearestHour = hours.toSorted((one, other) => other.points - one.points)[0]
  const points = numberText(language, dearestHour?.points ?? 0)
  const label = dearestHour?.label ?? ''
  if (usage.dearest.length === 0)
    return (
      <Card>
        <h2>
          <Trans>24 jam terakhir</Trans>
        </h2>
        <p className={classes['muted']}>
          <Trans>Belum ada pertanyaan dengan kunci. Beri nama setiap kueri, supaya terlihat di sini.</Trans>
        </p>
      </Card>
    )
  return (
    <Card aria-labelledby="hours-title">
      <h2 id="hours-title">
        <Trans>24 jam terakhir</Trans>
      </h2>
      <div
        className={classes['hours']}
        role="img"
        aria-label={t`Poin menurut jam. Terbanyak pukul ${label}: ${points} poin.`}
      >
        {hours.map((hour) => (
          <span
            key={hour.startsAt}
            className={hour.isNow ? classes['now'] : hour.points > 0 ? classes['hour'] : classes['none']}
            style={{ blockSize: `${Math.max(4, (hour.points / most) * 100)}%` }}
            title={t`pukul ${hour.label}: ${numberText(language, hour.points)} poin, ${numberText(language, hour.requestCount)} kueri`}
          />
        ))}
      </div>
      <div className={classes['axis']} aria-hidden>
        {hours
          .filter((_, at) => at % 6 === 0)
          .map((hour) => (
            <span key={hour.startsAt}>{hour.label}</span>
          ))}
      </div>
      <table className={classes['dearest']}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Kueri termahal</Trans>
            </th>
            <th scope="col">
              <Trans>poin</Trans>
            </th>
            <th scope="col">
              <Trans>kali</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {usage.dearest.slice(0, 5).map((one) => (
            <tr key={one.name}>
              <th scope="row">
                <code>{one.name}</code>
              </th>
              <td>{numberText(language, one.points)}</td>
              <td>{numberText(language, one.requestCount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  )
}
