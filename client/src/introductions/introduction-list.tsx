import { Trans, useLingui } from '@lingui/react/macro'
import IconBolt from '@tabler/icons-react/icons/IconBolt'
import { SHOWN_STATE_WORDS, type ShownState } from '@titian/shared/introductions/picture.ts'
import { currentLanguage } from '../languages/language.ts'
import classes from './introduction-list.module.css'
import type { IntroductionRow_IntroductionFragment } from './introduction-row.generated.ts'
import { IntroductionRow } from './introduction-row.tsx'
import { StateDot } from './state-dot.tsx'

type Row = IntroductionRow_IntroductionFragment

/** The order of the pipeline. What has ended stands below, folded: one word, whatever it was. */
const UNDER_WAY = ['REQUESTED', 'DISCLOSED', 'INTERVIEW', 'OFFER', 'HIRED'] as const satisfies ShownState[]
const OVER = ['NOT_AVAILABLE', 'ENDED', 'DECLINED', 'WITHDRAWN'] as const satisfies ShownState[]

interface IntroductionListProps {
  introductions: readonly Row[]
  showsVacancy: boolean
}

export const IntroductionList = ({ introductions, showsVacancy }: IntroductionListProps) => {
  const groups = Map.groupBy(introductions, ({ state }) => state)
  const waiting = (groups.get('DISCLOSED') ?? []).filter(({ nextStates }) => nextStates.length > 0).length
  return (
    <div className={classes['groups']}>
      {waiting > 0 && (
        <p className={classes['yours']}>
          <IconBolt size={18} stroke={1.8} aria-hidden />
          <span>
            <Trans>
              <b>{waiting} butuh langkah Anda.</b> Datanya sudah terbuka; jadwalkan wawancara.
            </Trans>
          </span>
        </p>
      )}
      {UNDER_WAY.map((state) => (
        <Group key={state} state={state} rows={groups.get(state) ?? []} showsVacancy={showsVacancy} />
      ))}
      {OVER.map((state) => (
        <Over key={state} state={state} rows={groups.get(state) ?? []} showsVacancy={showsVacancy} />
      ))}
    </div>
  )
}

interface GroupProps {
  state: ShownState
  rows: readonly Row[]
  showsVacancy: boolean
}

const Rows = ({ rows, showsVacancy }: Omit<GroupProps, 'state'>) => (
  <ul>
    {rows.map((row) => (
      <li key={row.id} className={classes['item']}>
        <IntroductionRow introduction={row} showsVacancy={showsVacancy} />
      </li>
    ))}
  </ul>
)

const Group = ({ state, rows, showsVacancy }: GroupProps) => {
  if (rows.length === 0) return null
  return (
    <section className={classes['group']}>
      <h2 className={classes['title']}>
        <StateDot state={state} />
        {SHOWN_STATE_WORDS[state][currentLanguage()]}
        <span className={classes['count']}>{rows.length}</span>
      </h2>
      <Rows rows={rows} showsVacancy={showsVacancy} />
    </section>
  )
}

const Over = ({ state, rows, showsVacancy }: GroupProps) => {
  const { t } = useLingui()
  if (rows.length === 0) return null
  return (
    <details className={classes['group']}>
      <summary className={classes['title']}>
        {SHOWN_STATE_WORDS[state][currentLanguage()]}
        <span className={classes['count']}>{rows.length}</span>
        {state === 'NOT_AVAILABLE' && (
          <span className={classes['why']}>{t`Sebabnya tidak pernah ditulis, apa pun itu.`}</span>
        )}
      </summary>
      <Rows rows={rows} showsVacancy={showsVacancy} />
    </details>
  )
}
