import { lazy, Suspense } from 'react'
import type { PersonFacts_ParticipantFragment } from './person-facts.generated.ts'

// Forms come when somebody writes, so that reading a file stays light.
const ConfirmAvailability = lazy(async () => ({
  default: (await import('./confirm-availability.tsx')).ConfirmAvailability,
}))

/** A fact that has a form here. */
export type RecordableFact = 'AVAILABILITY'

interface RecordingSheetProps {
  fact: RecordableFact | null
  participant: PersonFacts_ParticipantFragment
  today: string
  onClose: () => void
  onRecorded: () => void
}

/** The form of the fact that is being written. */
export const RecordingSheet = ({ fact, participant, today, onClose, onRecorded }: RecordingSheetProps) => {
  const ends = { participantId: participant.id, onClose, onRecorded }
  const { work } = participant
  return (
    <Suspense fallback={null}>
      {fact === 'AVAILABILITY' && (
        <ConfirmAvailability {...ends} today={today} availability={work?.availability ?? null} />
      )}
    </Suspense>
  )
}
