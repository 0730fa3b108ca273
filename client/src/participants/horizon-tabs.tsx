import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { numberText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import classes from './horizon-tabs.module.css'
import { askedAnew, HORIZONS, type ParticipantQuestion } from './participant-question.ts'

interface HorizonTabsProps {
  question: ParticipantQuestion
  /** How many stand in each horizon, and in all; null where the viewer may not know. */
  counts: Record<'all' | (typeof HORIZONS)[number], number | null>
}

/** Who goes home soon, who a little later, everybody. A horizon that is not for the viewer is not there. */
export const HorizonTabs = ({ question, counts }: HorizonTabsProps) => {
  const { t } = useLingui()
  const offered = HORIZONS.filter((weeks) => counts[weeks] !== null)
  if (offered.length === 0) return null
  return (
    <nav className={classes['tabs']} aria-label={t`Pulang dalam`}>
      <span className={classes['label']} aria-hidden>
        <Trans>Pulang dalam</Trans>
      </span>
      {[...offered, undefined].map((weeks) => {
        const isNow = weeks === question.pulang
        return (
          <Link
            key={weeks ?? 'all'}
            to="/peserta"
            search={askedAnew(question, { pulang: weeks })}
            replace
            resetScroll={false}
            activeProps={{}}
            className={`${classes['tab']} ${isNow ? classes['now'] : ''}`}
            aria-current={isNow ? 'true' : undefined}
          >
            {weeks === undefined ? <Trans>Semua</Trans> : <Trans>{weeks} minggu</Trans>}
            <span className={classes['count']}>
              {numberText(currentLanguage(), counts[weeks ?? 'all'] ?? 0)}
            </span>
          </Link>
        )
      })}
    </nav>
  )
}
