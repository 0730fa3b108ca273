import { Trans } from '@lingui/react/macro'
import IconArrowBackUp from '@tabler/icons-react/icons/IconArrowBackUp'
import IconArrowRight from '@tabler/icons-react/icons/IconArrowRight'
import { REASON_WORDS } from '@titian/shared/journeys/reason.ts'
import { STAGE_WORDS } from '@titian/shared/journeys/stage.ts'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Card } from '../ui/card.tsx'
import type { JourneyTimeline_JourneyFragment } from './journey-timeline.generated.ts'
import classes from './journey-timeline.module.css'

type Step = JourneyTimeline_JourneyFragment['steps'][number]

const StepLine = ({ step }: { step: Step }) => {
  const language = currentLanguage()
  const corrected = step.corrects
  const to = STAGE_WORDS[step.toStage][language]
  const from = step.fromStage ? STAGE_WORDS[step.fromStage][language] : null
  const day = corrected ? dayText(language, corrected.effectiveOn) : ''
  const stage = corrected ? STAGE_WORDS[corrected.toStage][language] : ''
  return (
    <li className={classes['step']}>
      <span className={corrected ? classes['correction'] : classes['move']}>
        {corrected ? (
          <IconArrowBackUp size={18} stroke={1.7} aria-hidden />
        ) : (
          <IconArrowRight size={18} stroke={1.7} aria-hidden />
        )}
      </span>
      <div>
        <p className={step.isCorrected ? classes['struck'] : classes['what']}>
          {corrected ? <Trans>Koreksi: {to}</Trans> : to}
        </p>
        <p className={classes['muted']}>
          {REASON_WORDS[step.reason][language]}
          {from && !corrected && (
            <>
              {', '}
              <Trans>dari {from}</Trans>
            </>
          )}
          {corrected && (
            <>
              {', '}
              <Trans>
                membetulkan {stage}, {day}
              </Trans>
            </>
          )}
          {step.isCorrected && (
            <>
              {', '}
              <Trans>sudah dikoreksi</Trans>
            </>
          )}
        </p>
      </div>
      <time dateTime={step.effectiveOn}>{dayText(language, step.effectiveOn)}</time>
    </li>
  )
}

/** Every step, the latest first; a correction names the step that it corrects, and nothing disappears. */
export const JourneyTimeline = ({ journey }: { journey: JourneyTimeline_JourneyFragment }) => (
  <Card className={classes['card'] ?? ''} aria-labelledby="timeline-title">
    <h2 id="timeline-title">
      <Trans>Riwayat</Trans>
    </h2>
    <ol className={classes['steps']}>
      {journey.steps.toReversed().map((step) => (
        <StepLine key={step.id} step={step} />
      ))}
    </ol>
  </Card>
)
