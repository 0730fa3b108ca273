import { Trans } from '@lingui/react/macro'
import IconCalendar from '@tabler/icons-react/icons/IconCalendar'
import IconCheck from '@tabler/icons-react/icons/IconCheck'
import IconLockOpen from '@tabler/icons-react/icons/IconLockOpen'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Badge } from '../ui/badge.tsx'
import type { IntroductionRow_IntroductionFragment } from './introduction-row.generated.ts'

/** Until when what. Before the name was opened, the day of the answer is the only date there is. */
export const DeadlineBadge = ({ introduction }: { introduction: IntroductionRow_IntroductionFragment }) => {
  const language = currentLanguage()
  const { state, answerByOn, openUntilOn } = introduction
  if (state === 'REQUESTED') {
    const day = dayText(language, answerByOn)
    return (
      <Badge icon={<IconCalendar size={14} stroke={1.8} aria-hidden />}>
        <Trans>jawaban paling lambat {day}</Trans>
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
  const day = dayText(language, openUntilOn)
  return (
    <Badge tone="laut" icon={<IconLockOpen size={14} stroke={1.8} aria-hidden />}>
      <Trans>terbuka s.d. {day}</Trans>
    </Badge>
  )
}
