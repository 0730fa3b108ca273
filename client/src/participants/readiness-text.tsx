import { Trans } from '@lingui/react/macro'
import IconCircleCheckFilled from '@tabler/icons-react/icons/IconCircleCheckFilled'
import { OFFICE_WORDS, REQUIREMENT_WORDS } from '@titian/shared/readiness/requirement.ts'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Badge } from '../ui/badge.tsx'
import type { ParticipantRow_ParticipantFragment } from './participant-row.generated.ts'
import classes from './participant-row.module.css'

type Readiness = NonNullable<ParticipantRow_ParticipantFragment['readiness']>

/** How far somebody's readiness has come, and the one next step with who takes it. Never what somebody lacks. */
export const ReadinessText = ({ readiness }: { readiness: Readiness }) => {
  const language = currentLanguage()
  const { answeredCount, answers, isComplete, confirmedAt, nextStep } = readiness
  const total = answers.length
  if (confirmedAt && isComplete) {
    const day = dayText(language, confirmedAt)
    return (
      <>
        <p>
          <Badge tone="tumbuh" icon={<IconCircleCheckFilled size={14} aria-hidden />}>
            <Trans>Syarat lengkap</Trans>
          </Badge>
        </p>
        <p className={classes['muted']}>
          <Trans>Dikonfirmasi {day}</Trans>
        </p>
      </>
    )
  }
  return (
    <>
      <p>
        <Trans>
          {answeredCount} dari {total} syarat
        </Trans>
      </p>
      <p className={classes['muted']}>
        {nextStep ? (
          <Trans>
            Berikutnya: {REQUIREMENT_WORDS[nextStep.requirement][language]} (
            {OFFICE_WORDS[nextStep.owner][language]})
          </Trans>
        ) : (
          <Trans>Tinggal dikonfirmasi</Trans>
        )}
      </p>
    </>
  )
}
