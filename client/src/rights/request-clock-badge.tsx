import { Plural, Trans } from '@lingui/react/macro'
import { Badge } from '../ui/badge.tsx'

/** How urgent a request is, in hours; the last day stands out. */
export const RequestClockBadge = ({ clock, hoursLeft }: { clock: string; hoursLeft: number }) =>
  clock === 'OVERDUE' ? (
    <Badge tone="bata">
      <Trans>Lewat waktu</Trans>
    </Badge>
  ) : (
    <Badge tone={hoursLeft < 24 ? 'fajar' : 'batu'}>
      <Plural value={hoursLeft} one="# jam lagi" other="# jam lagi" />
    </Badge>
  )
