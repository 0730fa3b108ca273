import { useLingui } from '@lingui/react/macro'
import { FUNNEL_STAGE_WORDS } from '@titian/shared/insights/funnel.ts'
import { numberText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import type { FunnelStages_StageFragment } from './funnel-stages.generated.ts'
import classes from './waiting-chart.module.css'

/** How long it takes from admission to each stage: the middle person's days, as bars from one start. */
export const WaitingChart = ({ stages }: { stages: readonly FunnelStages_StageFragment[] }) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const reached = stages.slice(1)
  const longest = Math.max(1, ...reached.map(({ medianDays }) => medianDays ?? 0))
  return (
    <div className={classes['chart']} aria-hidden>
      {reached.map(({ stage, medianDays }) => {
        const days = medianDays === null ? null : numberText(language, medianDays)
        return (
          <div key={stage} className={classes['row']}>
            <span>{FUNNEL_STAGE_WORDS[stage][language]}</span>
            <span className={classes['track']}>
              {medianDays === null ? (
                <span className={classes['none']} />
              ) : (
                <span className={classes['bar']} style={{ width: `${(medianDays / longest) * 80}%` }} />
              )}
              <b>{days === null ? '–' : t`${days} hari`}</b>
            </span>
          </div>
        )
      })}
    </div>
  )
}
