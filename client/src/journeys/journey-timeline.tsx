import { Trans } from '@lingui/react/macro'
import IconArrowBackUp from '@tabler/icons-react/icons/IconArrowBackUp'
import IconArrowRight from '@tabler/icons-react/icons/IconArrowRight'
import { REASON_WORDS } from '@titian/shared/journeys/reason.ts'
import { STAGE_WORDS } from '@titian/shared/journeys/stage.ts'
import { Children, type ReactNode } from 'react'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import type { JourneyTimeline_JourneyFragment } from './journey-timeline.generated.ts'
import classes from './journey-timeline.module.css'

type Step = JourneyTimeline_JourneyFragment['steps'][number]

/** What a step was: a move, a correction of its day or reason, or the word that one never happened. */
const What = ({ step }: { step: Step }) => {
  const language = currentLanguage()
  const to = STAGE_WORDS[step.toStage][language]
  const { corrects } = step
  if (!corrects) return to
  const stage = STAGE_WORDS[corrects.toStage][language]
  return step.reason === 'RECORDED_IN_ERROR' ? (
    <Trans>Dibatalkan: {stage}</Trans>
  ) : (
    <Trans>Koreksi: {to}</Trans>
  )
}

const Why = ({ step }: { step: Step }) => {
  const language = currentLanguage()
  const { corrects } = step
  const from = step.fromStage ? STAGE_WORDS[step.fromStage][language] : null
  const stage = corrects ? STAGE_WORDS[corrects.toStage][language] : ''
  const day = corrects ? dayText(language, corrects.effectiveOn) : ''
  const recorded = dayText(language, step.recordedAt)
  return (
    <>
      {REASON_WORDS[step.reason][language]}
      {from && !corrects && (
        <>
          {', '}
          <Trans>dari {from}</Trans>
        </>
      )}
      {corrects && (
        <>
          {', '}
          <Trans>
            membetulkan {stage}, {day}
          </Trans>
          {', '}
          <Trans>dicatat {recorded}</Trans>
        </>
      )}
      {step.isCorrected && (
        <>
          {', '}
          <Trans>sudah dikoreksi</Trans>
        </>
      )}
    </>
  )
}

interface StepLineProps {
  step: Step
  onCorrect: ((step: Step) => void) | undefined
}

const StepLine = ({ step, onCorrect }: StepLineProps) => {
  const day = dayText(currentLanguage(), step.effectiveOn)
  return (
    <li className={classes['step']}>
      <span className={step.corrects ? classes['correction'] : classes['move']}>
        {step.corrects ? (
          <IconArrowBackUp size={18} stroke={1.7} aria-hidden />
        ) : (
          <IconArrowRight size={18} stroke={1.7} aria-hidden />
        )}
      </span>
      <div>
        <p className={step.isCorrected ? classes['struck'] : classes['what']}>
          <What step={step} />
        </p>
        <p className={classes['muted']}>
          <Why step={step} />
        </p>
      </div>
      <div className={classes['end']}>
        <time dateTime={step.effectiveOn}>{day}</time>
        {onCorrect && step.viewerCanCorrect && (
          <Button size="small" onClick={() => onCorrect(step)}>
            <Trans>Betulkan</Trans>
            <span className="visually-hidden">
              {' '}
              <What step={step} />, {day}
            </span>
          </Button>
        )}
      </div>
    </li>
  )
}

interface JourneyTimelineProps {
  journey: JourneyTimeline_JourneyFragment
  /** Asked to correct a step; without, none is offered. */
  onCorrect?: (step: Step) => void
  /** What else can be done with the history. */
  acts?: ReactNode
  /** What was noted beside the way, the latest first. */
  notes?: ReactNode
}

/** Every step, the latest first; a correction names the step that it corrects, and nothing disappears. */
export const JourneyTimeline = ({ journey, onCorrect, acts, notes }: JourneyTimelineProps) => (
  <Card className={classes['card'] ?? ''} aria-labelledby="timeline-title">
    <h2 id="timeline-title">
      <Trans>Riwayat</Trans>
    </h2>
    <ol className={classes['steps']}>
      {journey.steps.toReversed().map((step) => (
        <StepLine key={step.id} step={step} onCorrect={onCorrect} />
      ))}
    </ol>
    {Children.count(notes) > 0 && (
      <ul className={classes['notes']}>
        {Children.map(notes, (note) => (
          <li>{note}</li>
        ))}
      </ul>
    )}
    {acts && <div className={classes['acts']}>{acts}</div>}
  </Card>
)
