import { lazy, Suspense } from 'react'
import type { PersonFacts_ParticipantFragment } from './person-facts.generated.ts'

// Forms come when somebody writes, so that reading a file stays light.
const ConfirmAvailability = lazy(async () => ({
  default: (await import('./confirm-availability.tsx')).ConfirmAvailability,
}))
const RecordWorkProfile = lazy(async () => ({
  default: (await import('./record-work-profile.tsx')).RecordWorkProfile,
}))
const UpdateContact = lazy(async () => ({
  default: (await import('./update-contact.tsx')).UpdateContact,
}))
const RecordCompetency = lazy(async () => ({
  default: (await import('./record-competency.tsx')).RecordCompetency,
}))

/** A fact that has a form here. */
export type RecordableFact = 'AVAILABILITY' | 'WORK_PROFILE' | 'CONTACT' | 'COMPETENCY_RESULT'

interface RecordingSheetProps {
  fact: RecordableFact | null
  participant: PersonFacts_ParticipantFragment
  today: string
  provinces: readonly { code: string; name: string }[]
  onClose: () => void
  onRecorded: () => void
}

/** The form of the fact that is being written. */
export const RecordingSheet = (props: RecordingSheetProps) => {
  const { fact, participant, today, provinces, onClose, onRecorded } = props
  const ends = { participantId: participant.id, onClose, onRecorded }
  const { work, contact } = participant
  return (
    <Suspense fallback={null}>
      {fact === 'AVAILABILITY' && (
        <ConfirmAvailability {...ends} today={today} availability={work?.availability ?? null} />
      )}
      {fact === 'WORK_PROFILE' && <RecordWorkProfile {...ends} work={work} provinces={provinces} />}
      {fact === 'CONTACT' && <UpdateContact {...ends} contact={contact} />}
      {fact === 'COMPETENCY_RESULT' && <RecordCompetency {...ends} today={today} />}
    </Suspense>
  )
}
