import { Trans, useLingui } from '@lingui/react/macro'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import classes from './counsellor-load.module.css'
import type { CounsellorLoad_CounsellorFragment } from './load.generated.ts'

interface CounsellorLoadProps {
  counsellor: CounsellorLoad_CounsellorFragment
  onHandOver: () => void
  onStandIn: () => void
}

/** How much one counsellor has in hand: counts, never a word of what was said. */
export const CounsellorLoad = ({ counsellor, onHandOver, onStandIn }: CounsellorLoadProps) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const { name, load, standIns } = counsellor
  return (
    <Card as="li">
      <h2 className={classes['name']}>{name}</h2>
      {load && (
        <dl className={classes['counts']}>
          <Count words={t`Peserta`} count={load.peopleCount} />
          <Count words={t`Perlu perhatian`} count={load.attentionCount} isPressing />
          <Count words={t`Janji lewat waktu`} count={load.overdueActionCount} isPressing />
          <Count words={t`Sesi terlaksana, 30 hari`} count={load.heldCount} />
          <Count words={t`Sesi tidak jadi, 30 hari`} count={load.notHeldCount} />
        </dl>
      )}
      {standIns.map(({ fromOn, untilOn, standIn }) => (
        <p key={`${fromOn}${standIn?.id}`} className={classes['quiet']}>
          <Trans>
            Digantikan {standIn?.name ?? '?'}, {dayText(language, fromOn)} sampai {dayText(language, untilOn)}
          </Trans>
        </p>
      ))}
      <div className={classes['acts']}>
        <Button size="small" disabled={load?.peopleCount === 0} onClick={onHandOver}>
          <Trans>
            Serahkan peserta <span className="visually-hidden">dari {name}</span>
          </Trans>
        </Button>
        <Button size="small" onClick={onStandIn}>
          <Trans>
            Atur pengganti <span className="visually-hidden">untuk {name}</span>
          </Trans>
        </Button>
      </div>
    </Card>
  )
}

const Count = ({
  words,
  count,
  isPressing = false,
}: {
  words: string
  count: number
  isPressing?: boolean
}) => (
  <div>
    <dt className={classes['quiet']}>{words}</dt>
    <dd className={isPressing && count > 0 ? classes['pressing'] : classes['count']}>{count}</dd>
  </div>
)
