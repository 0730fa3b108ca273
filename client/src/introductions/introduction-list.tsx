import { Trans } from '@lingui/react/macro'
import IconBolt from '@tabler/icons-react/icons/IconBolt'
import IconChevronRight from '@tabler/icons-react/icons/IconChevronRight'
import { SHOWN_STATE_WORDS, type ShownState } from '@titian/shared/introductions/picture.ts'
import { currentLanguage } from '../languages/language.ts'
import classes from './introduction-list.module.css'
import type { IntroductionRow_IntroductionFragment } from './introduction-row.generated.ts'
import { IntroductionRow } from './introduction-row.tsx'
import { OVER, UNDER_WAY } from './pipeline.ts'
import { StateDot } from './state-dot.tsx'

type Row = IntroductionRow_IntroductionFragment

interface IntroductionListProps {
  introductions: readonly Row[]
  showsVacancy: boolean
  /** Only this part of the pipeline; null for all of it. */
  only: ShownState | null
}

/** The pipeline as a list, by how far each has come; what has ended stands folded below, one word whatever it was. */
export const IntroductionList = ({ introductions, showsVacancy, only }: IntroductionListProps) => {
  const groups = Map.groupBy(introductions, ({ state }) => state)
  const of = (states: readonly ShownState[]) =>
    states.flatMap((state) => {
      const rows = groups.get(state) ?? []
      return rows.length > 0 && (only === null || only === state) ? [{ state, rows }] : []
    })
  const waiting = (groups.get('DISCLOSED') ?? []).filter(({ nextStates }) => nextStates.length > 0).length
  return (
    <div className={classes['whole']}>
      {waiting > 0 && (
        <p className={classes['yours']}>
          <IconBolt size={20} stroke={1.8} aria-hidden />
          <span>
            <Trans>
              <b>{waiting} butuh langkah Anda.</b> Datanya sudah terbuka; jadwalkan wawancara.
            </Trans>
          </span>
        </p>
      )}
      <div className={classes['table']}>
        <div className={classes['head']} aria-hidden>
          <span>
            <Trans>Tahap</Trans>
          </span>
          <span>
            <Trans>Kandidat</Trans>
          </span>
          <span>
            <Trans>Kabar terakhir</Trans>
          </span>
          <span>
            <Trans>Batas</Trans>
          </span>
        </div>
        {of(UNDER_WAY).map(({ state, rows }) => (
          <section key={state} className={classes['group']}>
            <h2 className={classes['title']}>
              <StateDot state={state} />
              {SHOWN_STATE_WORDS[state][currentLanguage()]}
              <span className={classes['count']}>{rows.length}</span>
            </h2>
            <Rows rows={rows} showsVacancy={showsVacancy} />
          </section>
        ))}
        {of(OVER).map(({ state, rows }) => (
          <details key={state} className={classes['over']}>
            <summary className={classes['summary']}>
              <IconChevronRight className={classes['chevron']} size={18} stroke={1.8} aria-hidden />
              <span>
                {SHOWN_STATE_WORDS[state][currentLanguage()]}{' '}
                <span className={classes['count']}>{rows.length}</span>
              </span>
              {state === 'NOT_AVAILABLE' && (
                <span className={classes['why']}>
                  <Trans>Sebabnya tidak pernah ditulis, apa pun itu.</Trans>
                </span>
              )}
            </summary>
            <Rows rows={rows} showsVacancy={showsVacancy} />
          </details>
        ))}
      </div>
    </div>
  )
}

const Rows = ({ rows, showsVacancy }: { rows: readonly Row[]; showsVacancy: boolean }) => (
  <ul className={classes['rows']}>
    {rows.map((row) => (
      <li key={row.id}>
        <IntroductionRow introduction={row} showsVacancy={showsVacancy} />
      </li>
    ))}
  </ul>
)
