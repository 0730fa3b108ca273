import { useLingui } from '@lingui/react/macro'
import IconCalendarX from '@tabler/icons-react/icons/IconCalendarX'
import IconCircleCheck from '@tabler/icons-react/icons/IconCircleCheck'
import IconLock from '@tabler/icons-react/icons/IconLock'
import type { VacancyState } from '../graphql/schema.generated.ts'
import { Badge, type Tone } from '../ui/badge.tsx'
import { STATE_WORDS } from './vacancy-words.ts'

const LOOKS: Record<VacancyState, { tone: Tone; Icon: typeof IconLock }> = {
  OPEN: { tone: 'tumbuh', Icon: IconCircleCheck },
  EXPIRED: { tone: 'fajar', Icon: IconCalendarX },
  CLOSED: { tone: 'batu', Icon: IconLock },
}

/** Where a vacancy stands today. */
export const StateBadge = ({ state }: { state: VacancyState }) => {
  const { t } = useLingui()
  const { tone, Icon } = LOOKS[state]
  return (
    <Badge tone={tone} icon={<Icon size={14} stroke={2} aria-hidden />}>
      {t(STATE_WORDS[state])}
    </Badge>
  )
}
