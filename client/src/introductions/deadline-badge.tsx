import { Trans } from '@lingui/react/macro'
import IconAlertTriangle from '@tabler/icons-react/icons/IconAlertTriangle'
import IconCalendar from '@tabler/icons-react/icons/IconCalendar'
import IconCheck from '@tabler/icons-react/icons/IconCheck'
import IconLockOpen from '@tabler/icons-react/icons/IconLockOpen'
import IconMessage from '@tabler/icons-react/icons/IconMessage2'
import { dayText, inDaysText, todayInJakarta } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Badge } from '../ui/badge.tsx'
import type { IntroductionRow_IntroductionFragment } from './introduction-row.generated.ts'

type Row = IntroductionRow_IntroductionFragment

/** Until when what. Before the name was opened, the day of the answer is the only date there is. */
export const DeadlineBadge = ({ introduction }: { introduction: Row }) => {
  const language = currentLanguage()
  const { state, answerByOn, openUntilOn, interviewAt } = introduction
  if (state === 'REQUESTED') {
    const day = dayText(language, answerByOn)
    return (
      <Badge icon={<IconCalendar size={14} stroke={1.8} aria-hidden />}>
        <Trans>jawaban s.d. {day}</Trans>
      </Badge>
    )
  }
  if (state === 'HIRED')
    return (
      <Badge tone="tumbuh" icon={<IconCheck size={14} stroke={2.2} aria-hidden />}>
        <Trans>diterima</Trans>
      </Badge>
    )
  if (openUntilOn === null) return null
  if (state === 'INTERVIEW' && interviewAt !== null) return <InterviewBadge at={interviewAt} />
  if (state === 'OFFER' && introduction.offeredWage !== null) return <WageBadge introduction={introduction} />
  const day = dayText(language, openUntilOn)
  return (
    <Badge tone="laut" icon={<IconLockOpen size={14} stroke={1.8} aria-hidden />}>
      <Trans>s.d. {day}</Trans>
    </Badge>
  )
}

const InterviewBadge = ({ at }: { at: string }) => {
  const now = new Date()
  if (new Date(at) < now)
    return (
      <Badge tone="fajar" icon={<IconMessage size={14} stroke={1.8} aria-hidden />}>
        <Trans>hasil ditunggu</Trans>
      </Badge>
    )
  return (
    <Badge tone="langit" icon={<IconCalendar size={14} stroke={1.8} aria-hidden />}>
      {inDaysText(currentLanguage(), todayInJakarta(new Date(at)), todayInJakarta(now))}
    </Badge>
  )
}

/** How an offer stands to the minimum of the province; where none is known, until when the name is open. */
const WageBadge = ({ introduction: { offeredWage, vacancy, openUntilOn } }: { introduction: Row }) => {
  const minimum = vacancy?.region.minimumWage?.monthly
  if (offeredWage === null || minimum === undefined)
    return openUntilOn === null ? null : <Badge tone="laut">{dayText(currentLanguage(), openUntilOn)}</Badge>
  return offeredWage >= minimum ? (
    <Badge tone="tumbuh" icon={<IconCheck size={14} stroke={2.2} aria-hidden />}>
      <Trans>mencapai upah minimum</Trans>
    </Badge>
  ) : (
    <Badge tone="fajar" icon={<IconAlertTriangle size={14} stroke={1.8} aria-hidden />}>
      <Trans>di bawah upah minimum</Trans>
    </Badge>
  )
}
