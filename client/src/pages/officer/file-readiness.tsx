import { Trans } from '@lingui/react/macro'
import { REQUIREMENT_WORDS } from '@titian/shared/readiness/requirement.ts'
import { lazy, Suspense, useState } from 'react'
import { currentLanguage } from '../../languages/language.ts'
import type { ReadinessList_ReadinessFragment } from '../../readiness/readiness-list.generated.ts'
import { ReadinessList } from '../../readiness/readiness-list.tsx'
import { Button } from '../../ui/button.tsx'

// Forms come when somebody writes, so that reading a file stays light.
const RecordEvidence = lazy(async () => ({
  default: (await import('../../readiness/record-evidence.tsx')).RecordEvidence,
}))

type Answer = ReadinessList_ReadinessFragment['answers'][number]

interface FileReadinessProps {
  participantId: string
  readiness: ReadinessList_ReadinessFragment
  onChanged: () => void
}

/** What is met and what is not yet, with what the reader may write down about each. */
export const FileReadiness = ({ participantId, readiness, onChanged }: FileReadinessProps) => {
  const [asked, ask] = useState<Answer | null>(null)
  const acts = (answer: Answer) =>
    answer.viewerCanRecordEvidence.length > 0 &&
    (answer.state === 'NOT_MET' || answer.state === 'ALMOST') && (
      <Button size="small" onClick={() => ask(answer)}>
        <Trans>Catat</Trans>
        <span className="visually-hidden"> {REQUIREMENT_WORDS[answer.requirement][currentLanguage()]}</span>
      </Button>
    )
  return (
    <>
      <ReadinessList readiness={readiness} reader="STAFF" actsOf={acts} />
      <Suspense fallback={null}>
        {asked && (
          <RecordEvidence
            participantId={participantId}
            answer={asked}
            onClose={() => ask(null)}
            onRecorded={() => {
              ask(null)
              onChanged()
            }}
          />
        )}
      </Suspense>
    </>
  )
}
