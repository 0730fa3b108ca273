import { Trans } from '@lingui/react/macro'
import IconCircleCheck from '@tabler/icons-react/icons/IconCircleCheck'
import IconClock from '@tabler/icons-react/icons/IconClock'
import IconHandStop from '@tabler/icons-react/icons/IconHandStop'
import { VERIFICATION_STATE_WORDS } from '@titian/shared/organisations/verification.ts'
import type { EmployerVerificationState } from '../graphql/schema.generated.ts'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Badge } from '../ui/badge.tsx'
import type { EmployerRow_EmployerFragment } from './employer-row.generated.ts'
import classes from './employer-row.module.css'

const LOOK = {
  APPLIED: { tone: 'fajar', Icon: IconClock },
  VERIFIED: { tone: 'tumbuh', Icon: IconCircleCheck },
  SUSPENDED: { tone: 'bata', Icon: IconHandStop },
} as const

/** How far an employer is trusted, as an icon and a word. */
export const VerificationBadge = ({ state }: { state: EmployerVerificationState }) => {
  const { tone, Icon } = LOOK[state]
  return (
    <Badge tone={tone} icon={<Icon size={14} stroke={1.9} aria-hidden />}>
      {VERIFICATION_STATE_WORDS[state][currentLanguage()]}
    </Badge>
  )
}

interface EmployerRowProps {
  employer: EmployerRow_EmployerFragment
  onOpen: () => void
}

/** One employer of the list: who, where, how far, and since when it waits. */
export const EmployerRow = ({ employer, onOpen }: EmployerRowProps) => {
  const { name, region, verification } = employer
  const sent = verification?.application?.submittedAt
  const day = sent ? dayText(currentLanguage(), sent) : ''
  return (
    <li className={classes['row']}>
      <div>
        <h2>
          <button type="button" className={classes['name']} onClick={onOpen}>
            {name}
          </button>
        </h2>
        <p className={classes['muted']}>{region?.name ?? <Trans>Tempat belum ditulis</Trans>}</p>
      </div>
      <p className={classes['muted']}>NIB {verification?.nib ?? '–'}</p>
      <div className={classes['state']}>
        {verification && <VerificationBadge state={verification.state} />}
        {verification?.state === 'APPLIED' && day && (
          <span className={classes['muted']}>
            <Trans>sejak {day}</Trans>
          </span>
        )}
      </div>
    </li>
  )
}
