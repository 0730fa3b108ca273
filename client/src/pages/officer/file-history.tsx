import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { addDays } from '@titian/shared/participants/calendar.ts'
import { PATHWAY_WORDS } from '@titian/shared/participants/pathway.ts'
import { lazy, Suspense, useState } from 'react'
import type { JourneyTimeline_JourneyFragment } from '../../journeys/journey-timeline.generated.ts'
import { JourneyTimeline } from '../../journeys/journey-timeline.tsx'
import { dayText } from '../../languages/day-text.ts'
import { currentLanguage } from '../../languages/language.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import type { ParticipantFileQuery } from './file-page.generated.ts'

const CorrectJourneyStep = lazy(async () => ({
  default: (await import('../../journeys/correct-journey-step.tsx')).CorrectJourneyStep,
}))
const RecordAssessment = lazy(async () => ({
  default: (await import('../../journeys/record-assessment.tsx')).RecordAssessment,
}))

type Step = JourneyTimeline_JourneyFragment['steps'][number]

interface FileHistoryProps {
  person: NonNullable<ParticipantFileQuery['participant']>
  today: string
  onChanged: () => void
}

/** Every step with its correction, the assessments beside it, and the way to a day in the past. */
export const FileHistory = ({ person, today, onChanged }: FileHistoryProps) => {
  const language = currentLanguage()
  const [wrong, correct] = useState<Step | null>(null)
  const [isAssessing, setAssessing] = useState(false)
  const { journey } = person
  const done = () => {
    correct(null)
    setAssessing(false)
    onChanged()
  }
  if (!journey) return null
  return (
    <>
      <JourneyTimeline
        journey={journey}
        onCorrect={correct}
        acts={
          <>
            {person.viewerCanRecordAssessment && (
              <Button size="small" onClick={() => setAssessing(true)}>
                <Trans>Catat penilaian</Trans>
              </Button>
            )}
            <Link
              to="/peserta/$participantId"
              params={{ participantId: person.id }}
              search={{ pada: addDays(today, -1) }}
              className={buttonClass({ size: 'small' })}
            >
              <Trans>Lihat pada tanggal</Trans>
            </Link>
          </>
        }
        notes={person.assessments.map(({ assessedOn, suggestedPathway }) => {
          const day = dayText(language, assessedOn)
          const pathway = suggestedPathway && PATHWAY_WORDS[suggestedPathway][language].toLowerCase()
          return pathway ? (
            <Trans key={assessedOn}>
              Dinilai {day}, disarankan {pathway}
            </Trans>
          ) : (
            <Trans key={assessedOn}>Dinilai {day}</Trans>
          )
        })}
      />
      <Suspense fallback={null}>
        {wrong && (
          <CorrectJourneyStep
            step={wrong}
            version={journey.version}
            today={today}
            onClose={() => correct(null)}
            onCorrected={done}
          />
        )}
        {isAssessing && (
          <RecordAssessment
            participantId={person.id}
            today={today}
            onClose={() => setAssessing(false)}
            onRecorded={done}
          />
        )}
      </Suspense>
    </>
  )
}
