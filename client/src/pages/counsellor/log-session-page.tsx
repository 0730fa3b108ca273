import { Trans, useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { ChoosePeople } from '../../advice/choose-people.tsx'
import { useCaseload } from '../../advice/use-caseload.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import classes from './log-session-page.module.css'
import { WriteSession } from './write-session.tsx'

const route = getRouteApi('/signed-in/catat-sesi')

/** Writes down a session: with whom, then everything else on one screen. */
const LogSessionPage = () => {
  const { t } = useLingui()
  const { people, again } = useCaseload()
  const { peserta = [], rencana, menunggu } = route.useSearch()
  const [picked, setPicked] = useState<readonly string[]>([])
  const chosen = peserta.length > 0 ? peserta : picked
  if (people === null)
    return (
      <div className={classes['page']}>
        <PageHeader title={<Trans>Catat sesi</Trans>} />
        <Skeleton height={520} />
      </div>
    )
  const attending = people.filter(({ id }) => chosen.includes(id))
  if (peserta.length > 0 && attending.length === 0)
    return (
      <EmptyState
        level={1}
        title={t`Orang ini tidak ada dalam dampingan Anda`}
        acts={
          <Button onClick={again}>
            <Trans>Muat lagi</Trans>
          </Button>
        }
      >
        <Trans>Mungkin sudah diserahkan kepada pendamping lain.</Trans>
      </EmptyState>
    )
  if (attending.length === 0)
    return (
      <div className={classes['page']}>
        <PageHeader title={<Trans>Catat sesi</Trans>} lead={<Trans>Dengan siapa?</Trans>} />
        <ChoosePeople people={people} onChosen={setPicked} />
      </div>
    )
  return (
    <WriteSession
      key={menunggu}
      attending={attending}
      planned={rencana ?? null}
      waitingKey={menunggu ?? null}
    />
  )
}

export default LogSessionPage
