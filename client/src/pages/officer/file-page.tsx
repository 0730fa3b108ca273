import { useReadQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { CardPanel } from '../../candidates/card-panel.tsx'
import { JourneyBridge } from '../../journeys/journey-bridge.tsx'
import { JourneyMoves } from '../../journeys/journey-moves.tsx'
import { JourneyTimeline } from '../../journeys/journey-timeline.tsx'
import { todayInJakarta } from '../../languages/day-text.ts'
import { PersonFacts } from '../../participants/person-facts.tsx'
import { ConfirmJobReady } from '../../readiness/confirm-job-ready.tsx'
import { GivePin } from '../../rights/give-pin.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FileConsents } from './file-consents.tsx'
import { FileHead } from './file-head.tsx'
import classes from './file-page.module.css'
import { FileReadiness } from './file-readiness.tsx'

const route = getRouteApi('/signed-in/peserta/$participantId')

/** One person's file: where they stand, what is missing, what can be done now, and what was done. */
const FilePage = () => {
  const { t } = useLingui()
  const router = useRouter()
  const { data } = useReadQuery(route.useLoaderData().answer)
  const person = data.participant
  if (!person)
    return (
      <EmptyState level={1} title={t`Berkas ini tidak ada`}>
        <Trans>Mungkin sudah pindah unit, atau alamatnya salah.</Trans>
      </EmptyState>
    )
  const { journey, readiness, cardStatus } = person
  const today = todayInJakarta(new Date())
  const again = () => void router.invalidate()
  return (
    <div className={classes['page']}>
      <FileHead person={person} />
      {journey && <JourneyBridge journey={journey} reader="STAFF" />}
      <div className={classes['columns']}>
        <div className={classes['column']}>
          {readiness && <FileReadiness participantId={person.id} readiness={readiness} onChanged={again} />}
        </div>
        <div className={classes['column']}>
          {journey && (
            <JourneyMoves
              journey={journey}
              today={today}
              confirm={() => (
                <ConfirmJobReady participantId={person.id} version={journey.version} onConfirmed={again} />
              )}
              onMoved={again}
            />
          )}
          {cardStatus && <CardPanel status={cardStatus} />}
          <FileConsents person={person} regions={data.regions} today={today} onChanged={again} />
        </div>
        <div className={classes['column']}>
          <PersonFacts
            participant={person}
            today={today}
            provinces={data.regions.edges.map(({ node }) => node)}
            onChanged={again}
          />
          {journey && <JourneyTimeline journey={journey} />}
          {person.viewerCanGiveKioskPin && <GivePin participantId={person.id} />}
        </div>
      </div>
    </div>
  )
}

export default FilePage
