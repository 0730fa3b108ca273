import { useLingui } from '@lingui/react/macro'
import { FUNNEL_STAGE_WORDS } from '@titian/shared/insights/funnel.ts'
import { useId } from 'react'
import { numberText, shareText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import classes from './funnel-chart.module.css'
import { drawFunnel } from './funnel-geometry.ts'
import type { FunnelStages_StageFragment } from './funnel-stages.generated.ts'

/** The picture's own units; the page scales it. */
const FRAME = { width: 1060, height: 300, columnWidth: 14, below: 56, after: 96 }
const TOP = 30

/** Colours of the columns; the last is the moment that everything is for. */
const INKS = [
  'var(--series-1)',
  'var(--series-1)',
  'var(--series-6)',
  'var(--series-4)',
  'var(--series-3)',
  'var(--series-2)',
]

/** People flowing from stage to stage: heights true to scale, those who have not gone on in grey. */
export const FunnelChart = ({ stages }: { stages: readonly FunnelStages_StageFragment[] }) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const hatch = useId()
  const picture = drawFunnel(
    stages.map(({ reachedCount }) => ({ count: reachedCount })),
    FRAME,
  )
  return (
    <svg
      className={classes['chart']}
      viewBox={`0 0 ${FRAME.width} ${FRAME.height + TOP}`}
      aria-hidden
      focusable="false"
    >
      <defs>
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="2" height="7" fill="var(--control)" />
        </pattern>
      </defs>
      <g transform={`translate(0 ${TOP})`}>
        {picture.streams.map(({ path, kind }) => (
          <path key={path} className={kind === 'ONWARD' ? classes['onward'] : classes['notYet']} d={path} />
        ))}
        {picture.streams.map(({ kind, people, endX, endY }) =>
          kind === 'NOT_YET' ? (
            <text key={endX} className={classes['share']} x={endX + 8} y={endY + 5}>
              <tspan className={classes['people']}>{numberText(language, people)}</tspan> {t`belum`}
            </text>
          ) : null,
        )}
        {picture.columns.map((column, at) => (
          <rect
            key={column.x}
            className={column.isHidden ? classes['hidden'] : undefined}
            x={column.x}
            y={column.y}
            width={column.isHidden ? column.width + 10 : column.width}
            height={column.height}
            rx={3}
            fill={column.isHidden ? `url(#${hatch})` : INKS[at % INKS.length]}
          />
        ))}
        {stages.map((stage, at) => {
          const column = picture.columns[at]
          if (column === undefined) return null
          const x = column.x + (column.isHidden ? 30 : 21)
          // The label stands in the band of those who went on.
          const band = Math.min(column.height, picture.columns[at + 1]?.height ?? column.height)
          const isLow = band < 56
          const middle = isLow ? Math.max(14, band / 2 + 5) : Math.min(band / 2 - 3, 110)
          const note =
            stage.reachedCount === null
              ? t`disamarkan`
              : at > 0 && stage.share !== null
                ? shareText(language, stage.share)
                : t`orang`
          return (
            <g key={stage.stage}>
              <text className={classes['stage']} x={column.x} y={-12}>
                {FUNNEL_STAGE_WORDS[stage.stage][language]}
              </text>
              <text className={classes['share']} x={x} y={middle}>
                {stage.reachedCount !== null && (
                  <tspan className={classes['people']}>{numberText(language, stage.reachedCount)}</tspan>
                )}
                {isLow ? (
                  <tspan dx={stage.reachedCount === null ? 0 : 8}>{note}</tspan>
                ) : (
                  <tspan x={x} dy={19}>
                    {note}
                  </tspan>
                )}
              </text>
            </g>
          )
        })}
      </g>
    </svg>
  )
}
