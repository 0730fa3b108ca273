import { Trans } from '@lingui/react/macro'
import IconArrowRight from '@tabler/icons-react/icons/IconArrowRight'
import IconLock from '@tabler/icons-react/icons/IconLock'
import { STAGE_WORDS } from '@titian/shared/journeys/stage.ts'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { currentLanguage } from '../languages/language.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import type { JourneyMoves_JourneyFragment } from './journey-moves.generated.ts'
import classes from './journey-moves.module.css'

const MoveJourney = lazy(async () => ({ default: (await import('./move-journey.tsx')).MoveJourney }))

type Move = JourneyMoves_JourneyFragment['nextStages'][number]

interface JourneyMovesProps {
  journey: JourneyMoves_JourneyFragment
  today: string
  /** Says in its own words that somebody is job-ready; it belongs to readiness. */
  confirm: (move: Move) => ReactNode
  onMoved: () => void
}

/** Stages along the way stand open; ends and pauses are rare, and one press away. */
const isUsual = ({ stage, allowed }: Move): boolean => allowed || USUAL.has(stage)
const USUAL = new Set(['ASSESSED', 'IN_TRAINING', 'IN_MENTORING', 'JOB_READY', 'PLACED', 'SUSTAINED'])
const ASIDE = new Set(['PAUSED', 'WITHDRAWN', 'RETURNED_TO_CUSTODY', 'DECEASED', 'LOST_CONTACT'])

const Blocked = ({ move }: { move: Move }) => (
  <li className={classes['blocked']}>
    <p className={classes['name']}>
      <IconLock size={18} stroke={1.7} aria-hidden />
      {STAGE_WORDS[move.stage][currentLanguage()]}
    </p>
    <ul className={classes['blockers']}>
      {move.blockers.map(({ message }) => (
        <li key={message}>{message}</li>
      ))}
    </ul>
  </li>
)

/** Every stage that can follow: what may be done now, and what still stands in the way of the rest, in words. */
export const JourneyMoves = ({ journey, today, confirm, onMoved }: JourneyMovesProps) => {
  const [chosen, choose] = useState<Move | null>(null)
  const language = currentLanguage()
  const usual = journey.nextStages.filter((move) => isUsual(move) && !ASIDE.has(move.stage))
  const aside = journey.nextStages.filter((move) => move.allowed && ASIDE.has(move.stage))
  return (
    <Card className={classes['card'] ?? ''} aria-labelledby="moves-title">
      <h2 id="moves-title">
        <Trans>Langkah yang mungkin</Trans>
      </h2>
      {journey.nextStages.length === 0 && (
        <p className={classes['muted']}>
          <Trans>Peran Anda tidak memindahkan tahap.</Trans>
        </p>
      )}
      <ul className={classes['moves']}>
        {usual.map((move) =>
          move.allowed ? (
            <li key={move.stage} className={classes['open']}>
              <p className={classes['name']}>
                <IconArrowRight size={18} stroke={1.8} aria-hidden />
                {STAGE_WORDS[move.stage][language]}
              </p>
              {move.isConfirmation ? (
                confirm(move)
              ) : (
                <Button variant="primary" size="small" onClick={() => choose(move)}>
                  <Trans>Pindahkan</Trans>
                  <span className="visually-hidden"> {STAGE_WORDS[move.stage][language]}</span>
                </Button>
              )}
            </li>
          ) : (
            <Blocked key={move.stage} move={move} />
          ),
        )}
      </ul>
      {aside.length > 0 && (
        <details className={classes['aside']}>
          <summary>
            <Trans>Jeda dan akhir</Trans>
          </summary>
          <ul className={classes['asideMoves']}>
            {aside.map((move) => (
              <li key={move.stage}>
                <Button size="small" onClick={() => choose(move)}>
                  {STAGE_WORDS[move.stage][language]}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <Suspense fallback={null}>
        {chosen && (
          <MoveJourney
            journey={journey}
            move={chosen}
            today={today}
            onClose={() => choose(null)}
            onMoved={() => {
              choose(null)
              onMoved()
            }}
          />
        )}
      </Suspense>
    </Card>
  )
}
