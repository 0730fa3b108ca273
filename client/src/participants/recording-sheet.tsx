import { lazy, Suspense } from 'react'
import type { PersonFacts_ParticipantFragment } from './person-facts.generated.ts'

// Forms come when somebody writes, so that reading a file stays light.
const UpdateIdentity = lazy(async () => ({
  default: (await import('./update-identity.tsx')).UpdateIdentity,
}))
const RecordCustody = lazy(async () => ({
  default: (await import('./record-custody.tsx')).RecordCustody,
}))
const ConfirmAvailability = lazy(async () => ({
  default: (await import('./confirm-availability.tsx')).ConfirmAvailability,
}))
const RecordWorkProfile = lazy(async () => ({
  default: (await import('./record-work-profile.tsx')).RecordWorkProfile,
}))
const UpdateContact = lazy(async () => ({
  default: (await import('./update-contact.tsx')).UpdateContact,
}))
const RecordTraining = lazy(async () => ({
  default: (await import('./record-training.tsx')).RecordTraining,
}))
const RecordCompetency = lazy(async () => ({
  default: (await import('./record-competency.tsx')).RecordCompetency,
}))
const RecordFitness = lazy(async () => ({
  default: (await import('./record-fitness.tsx')).RecordFitness,
}))

/** A fact that has a form here. */
export type RecordableFact =
  | 'IDENTITY'
  | 'CUSTODY'
  | 'AVAILABILITY'
  | 'WORK_PROFILE'
  | 'CONTACT'
  | 'TRAINING_CERTIFICATE'
  | 'COMPETENCY_RESULT'
  | 'FITNESS'

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
  const { identity, custody, work, contact, health, viewerCanRecord } = participant
  return (
    <Suspense fallback={null}>
      {fact === 'IDENTITY' && identity && <UpdateIdentity {...ends} identity={identity} today={today} />}
      {fact === 'CUSTODY' && <RecordCustody {...ends} episodes={custody?.episodes ?? []} today={today} />}
      {fact === 'AVAILABILITY' && (
        <ConfirmAvailability {...ends} today={today} availability={work?.availability ?? null} />
      )}
      {fact === 'WORK_PROFILE' && (
        <RecordWorkProfile
          {...ends}
          work={work}
          provinces={provinces}
          mayReview={viewerCanRecord.includes('SKILLS_REVIEW')}
        />
      )}
      {fact === 'CONTACT' && <UpdateContact {...ends} contact={contact} />}
      {fact === 'TRAINING_CERTIFICATE' && <RecordTraining {...ends} today={today} />}
      {fact === 'COMPETENCY_RESULT' && <RecordCompetency {...ends} today={today} />}
      {fact === 'FITNESS' && <RecordFitness {...ends} health={health} today={today} />}
    </Suspense>
  )
}
