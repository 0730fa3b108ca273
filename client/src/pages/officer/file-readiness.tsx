import { Trans } from '@lingui/react/macro'
import { REQUIREMENT_WORDS } from '@titian/shared/readiness/requirement.ts'
import { lazy, Suspense, useState } from 'react'
import { currentLanguage } from '../../languages/language.ts'
import { ConfirmationHistory } from '../../readiness/confirmation-history.tsx'
import type { ReadinessList_ReadinessFragment } from '../../readiness/readiness-list.generated.ts'
import { ReadinessList } from '../../readiness/readiness-list.tsx'
import { Button } from '../../ui/button.tsx'
import type { ParticipantFileQuery } from './file-page.generated.ts'

// Forms come when somebody writes, so that reading a file stays light.
const RecordEvidence = lazy(async () => ({
  default: (await import('../../readiness/record-evidence.tsx')).RecordEvidence,
}))
const WaiveRequirement = lazy(async () => ({
  default: (await import('../../readiness/waive-requirement.tsx')).WaiveRequirement,
}))

type Answer = ReadinessList_ReadinessFragment['answers'][number]
type Form = 'EVIDENCE' | 'WAIVER'

interface FileReadinessProps {
  person: NonNullable<ParticipantFileQuery['participant']>
  today: string
  onChanged: () => void
}

/** What is met and what is not yet, with what the reader may write down about each. */
export const FileReadiness = ({ person, today, onChanged }: FileReadinessProps) => {
  const [asked, ask] = useState<{ form: Form; answer: Answer } | null>(null)
  if (!person.readiness) return null
  const close = () => ask(null)
  const done = () => {
    close()
    onChanged()
  }
  const acts = (answer: Answer) => {
    const what = (
      <span className="visually-hidden"> {REQUIREMENT_WORDS[answer.requirement][currentLanguage()]}</span>
    )
    return (
      answer.state !== 'MET' && (
        <>
          {answer.viewerCanRecordEvidence.length > 0 && (
            <Button size="small" onClick={() => ask({ form: 'EVIDENCE', answer })}>
              <Trans>Catat</Trans>
              {what}
            </Button>
          )}
          {answer.viewerCanWaive && (
            <Button size="small" onClick={() => ask({ form: 'WAIVER', answer })}>
              {answer.state === 'WAIVED' ? <Trans>Perbarui</Trans> : <Trans>Kecualikan</Trans>}
              {what}
            </Button>
          )}
        </>
      )
    )
  }
  return (
    <>
      <ReadinessList
        readiness={person.readiness}
        reader="STAFF"
        actsOf={acts}
        foot={<ConfirmationHistory confirmations={person.readinessConfirmations} />}
      />
      <Suspense fallback={null}>
        {asked?.form === 'EVIDENCE' && (
          <RecordEvidence participantId={person.id} answer={asked.answer} onClose={close} onRecorded={done} />
        )}
        {asked?.form === 'WAIVER' && (
          <WaiveRequirement
            participantId={person.id}
            requirement={asked.answer.requirement}
            today={today}
            onClose={close}
            onWaived={done}
          />
        )}
      </Suspense>
    </>
  )
}
