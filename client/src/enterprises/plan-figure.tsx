import { Trans, useLingui } from '@lingui/react/macro'
import { currentLanguage } from '../languages/language.ts'
import { rupiahText } from '../languages/rupiah-text.ts'
import { Figure } from '../ui/figure.tsx'
import type { EnterprisePlan_PlanFragment } from './enterprise-plan.generated.ts'
import classes from './plan-figure.module.css'
import { drawBars } from './plan-geometry.ts'

const FRAME = { width: 480, height: 150, gap: 8 }

type Plan = Pick<EnterprisePlan_PlanFragment, 'months' | 'paybackMonth'>

/** What is left of everything so far, month by month: below the line until the cost of starting is earned back. */
export const PlanFigure = ({ plan: { months, paybackMonth } }: { plan: Plan }) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const { zero, bars } = drawBars(
    months.map(({ cumulative }) => cumulative),
    FRAME,
  )
  const end = rupiahText(language, months.at(-1)?.cumulative ?? 0)
  const sentence =
    paybackMonth === null
      ? t`Menurut rencana ini biaya awal belum kembali dalam 12 bulan; di akhir tahun ada ${end}.`
      : t`Menurut rencana ini biaya awal kembali di bulan ke-${paybackMonth}; di akhir tahun ada ${end}.`
  return (
    <Figure
      title={t`Sisa uang setahun`}
      sentence={sentence}
      labels={{ showTable: t`Tampilkan sebagai tabel`, showChart: t`Tampilkan sebagai gambar` }}
      note={sentence}
      chart={
        <svg
          className={classes['chart']}
          viewBox={`0 0 ${FRAME.width} ${FRAME.height + 24}`}
          aria-hidden
          focusable="false"
        >
          {bars.map((bar, at) => (
            <rect
              key={bar.x}
              className={
                classes[bar.isBelow ? 'below' : months[at]?.month === paybackMonth ? 'back' : 'above']
              }
              x={bar.x}
              y={bar.y}
              width={bar.width}
              height={bar.height}
              rx={3}
            />
          ))}
          <line className={classes['zero']} x1={0} x2={FRAME.width} y1={zero} y2={zero} />
          {bars.map((bar, at) => (
            <text key={bar.x} className={classes['month']} x={bar.x + bar.width / 2} y={FRAME.height + 18}>
              {months[at]?.month}
            </text>
          ))}
        </svg>
      }
      table={
        <table className={classes['table']}>
          <caption className="visually-hidden">{sentence}</caption>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Bulan</Trans>
              </th>
              <th scope="col">
                <Trans>Masuk</Trans>
              </th>
              <th scope="col">
                <Trans>Keluar</Trans>
              </th>
              <th scope="col">
                <Trans>Sisa sejauh ini</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, revenue, costs, cumulative }) => (
              <tr key={month}>
                <th scope="row">{month}</th>
                <td>{rupiahText(language, revenue)}</td>
                <td>{rupiahText(language, costs)}</td>
                <td>{rupiahText(language, cumulative)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  )
}
