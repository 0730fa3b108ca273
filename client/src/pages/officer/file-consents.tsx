import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { ConsentRecords } from '../../consents/consent-records.tsx'
import { Button, buttonClass } from '../../ui/button.tsx'
import type { ParticipantFileQuery } from './file-page.generated.ts'

const RecordConsent = lazy(async () => ({
  default: (await import('../../consents/record-consent.tsx')).RecordConsent,
}))

interface FileConsentsProps {
  person: NonNullable<ParticipantFileQuery['participant']>
  regions: ParticipantFileQuery['regions']
  today: string
  /** Whether the file was only opened to be read. */
  isReadOnly: boolean
  onChanged: () => void
}

/** What the person agreed to, the sheet to print, and the signed one to write down. */
export const FileConsents = ({ person, regions, today, isReadOnly, onChanged }: FileConsentsProps) => {
  const [isRecording, setRecording] = useState(false)
  return (
    <>
      <ConsentRecords
        consents={person.consents}
        isReadOnly={isReadOnly}
        onChanged={onChanged}
        acts={
          person.viewerCanRecordConsent && (
            <>
              <Link
                to="/peserta/$participantId/lembar-izin"
                params={{ participantId: person.id }}
                className={buttonClass({ size: 'small' })}
              >
                <Trans>Cetak lembar izin</Trans>
              </Link>
              <Button size="small" onClick={() => setRecording(true)}>
                <Trans>Catat izin</Trans>
              </Button>
            </>
          )
        }
      />
      <Suspense fallback={null}>
        {isRecording && (
          <RecordConsent
            participantId={person.id}
            today={today}
            provinces={regions.edges.map(({ node }) => node)}
            onClose={() => setRecording(false)}
            onRecorded={() => {
              setRecording(false)
              onChanged()
            }}
          />
        )}
      </Suspense>
    </>
  )
}
