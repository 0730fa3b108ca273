import { lazy, Suspense } from 'react'
import { CardPanel } from '../../candidates/card-panel.tsx'
import { JourneyBridge } from '../../journeys/journey-bridge.tsx'
import { JourneyMoves } from '../../journeys/journey-moves.tsx'
import { todayInJakarta } from '../../languages/day-text.ts'
import type { OpenedFor_FileFragment } from '../../participants/open-file.generated.ts'
import { OpenedFor } from '../../participants/opened-for.tsx'
import { PersonFacts } from '../../participants/person-facts.tsx'
import { ConfirmJobReady } from '../../readiness/confirm-job-ready.tsx'
import { FileConsents } from './file-consents.tsx'
import { FileHead } from './file-head.tsx'
import { FileHistory } from './file-history.tsx'
import type { ParticipantFileQuery } from './file-page.generated.ts'
import classes from './file-page.module.css'
import { FileReadiness } from './file-readiness.tsx'

const UseRestriction = lazy(async () => ({
  default: (await import('../../rights/use-restriction.tsx')).UseRestriction,
}))
const GivePin = lazy(async () => ({ default: (await import('../../rights/give-pin.tsx')).GivePin }))

interface FileContentProps {
  person: NonNullable<ParticipantFileQuery['participant']>
  regions: ParticipantFileQuery['regions']
  /** The opened file through which it is read; null for staff of the unit. */
  opened: OpenedFor_FileFragment | null
  onChanged: () => void
}

/** Where somebody stands, what is missing, what can be done now, and what was done. */
export const FileContent = ({ person, regions, opened, onChanged }: FileContentProps) => {
  const { journey, cardStatus } = person
  const today = todayInJakarta(new Date())
  return (
    <div className={classes['page']}>
      {opened && <OpenedFor file={opened} />}
      <FileHead person={person} />
      <Suspense fallback={null}>
        {person.useRestriction && <UseRestriction person={person} reader="STAFF" />}
      </Suspense>
      {journey && <JourneyBridge journey={journey} reader="STAFF" />}
      <div className={classes['columns']}>
        <div className={classes['column']}>
          <FileReadiness person={person} today={today} onChanged={onChanged} />
        </div>
        <div className={classes['column']}>
          {journey && !opened && (
            <JourneyMoves
              journey={journey}
              today={today}
              confirm={() => (
                <ConfirmJobReady
                  participantId={person.id}
                  version={journey.version}
                  onConfirmed={onChanged}
                />
              )}
              onMoved={onChanged}
            />
          )}
          {cardStatus && <CardPanel status={cardStatus} />}
          <FileConsents
            person={person}
            regions={regions}
            today={today}
            isReadOnly={opened !== null}
            onChanged={onChanged}
          />
          <FileHistory person={person} today={today} onChanged={onChanged} />
        </div>
        <div className={classes['column']}>
          <PersonFacts
            participant={person}
            today={today}
            provinces={regions.edges.map(({ node }) => node)}
            onChanged={onChanged}
          />
          <Suspense fallback={null}>
            {person.viewerCanGiveKioskPin && <GivePin participantId={person.id} />}
          </Suspense>
        </div>
      </div>
    </div>
  )
}
