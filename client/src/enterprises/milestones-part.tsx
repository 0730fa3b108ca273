import { Trans } from '@lingui/react/macro'
import { AFFIRMATION_WORDS, type Affirmation, MILESTONE_WORDS } from '@titian/shared/enterprises/milestone.ts'
import { lazy, Suspense, useState } from 'react'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Badge, type Tone } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import type { EnterpriseFacts_EnterpriseFragment } from './enterprise-facts.generated.ts'
import classes from './part.module.css'

const AffirmMilestone = lazy(async () => ({
  default: (await import('./affirm-milestone.tsx')).AffirmMilestone,
}))
const RecordMilestone = lazy(async () => ({
  default: (await import('./record-milestone.tsx')).RecordMilestone,
}))

const TONES: Record<Affirmation, Tone> = { OPEN: 'fajar', AFFIRMED: 'tumbuh', DISPUTED: 'batu' }

interface MilestonesPartProps {
  enterprise: Pick<EnterpriseFacts_EnterpriseFragment, 'id' | 'milestones' | 'viewerCanKeep'>
  today: string
  /** The person affirms on the own page; staff say how they heard it. */
  isOwn?: boolean
  onChanged: () => void
}

/** What a business reached. It counts once the client says that it is so; silence is no yes. */
export const MilestonesPart = ({ enterprise, today, isOwn = false, onChanged }: MilestonesPartProps) => {
  const language = currentLanguage()
  const [asked, ask] = useState<string | null>(null)
  const [isAdding, setAdding] = useState(false)
  const milestone = enterprise.milestones.find(({ id }) => id === asked)
  return (
    <Card className={classes['part'] ?? ''} aria-labelledby="enterprise-milestones">
      <div className={classes['top']}>
        <h2 id="enterprise-milestones" className={classes['title']}>
          <Trans>Capaian</Trans>
        </h2>
        {enterprise.viewerCanKeep && (
          <Button size="small" onClick={() => setAdding(true)}>
            <Trans>Tambah capaian</Trans>
          </Button>
        )}
      </div>
      {enterprise.milestones.length === 0 && (
        <p className={classes['muted']}>
          <Trans>Belum ada. Penjualan pertama pun sudah capaian.</Trans>
        </p>
      )}
      <ul className={classes['list']}>
        {enterprise.milestones.map((one) => (
          <li key={one.id} className={classes['line']}>
            <div>
              <p>{MILESTONE_WORDS[one.kind][language]}</p>
              <p className={classes['muted']}>
                {dayText(language, one.reachedOn)}
                {one.workerCount !== null && (
                  <>
                    {', '}
                    <Trans>{one.workerCount} pekerja</Trans>
                  </>
                )}
              </p>
            </div>
            <Badge tone={TONES[one.affirmation]}>{AFFIRMATION_WORDS[one.affirmation][language]}</Badge>
            {one.viewerCanAffirm && (
              <Button size="small" onClick={() => ask(one.id)}>
                {one.affirmation === 'OPEN' ? <Trans>Tegaskan</Trans> : <Trans>Ubah jawaban</Trans>}
                <span className="visually-hidden"> {MILESTONE_WORDS[one.kind][language]}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Suspense fallback={null}>
        {milestone && (
          <AffirmMilestone
            milestone={milestone}
            isOwn={isOwn}
            onClose={() => ask(null)}
            onChanged={onChanged}
          />
        )}
        {isAdding && (
          <RecordMilestone
            enterpriseId={enterprise.id}
            today={today}
            onClose={() => setAdding(false)}
            onChanged={onChanged}
          />
        )}
      </Suspense>
    </Card>
  )
}
