import { useReadQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { getRouteApi, Link, useRouter } from '@tanstack/react-router'
import { RECORDS_CONSENT } from '@titian/shared/consents/recording.ts'
import { RECORDS_EVIDENCE } from '@titian/shared/readiness/recording.ts'
import { REQUIREMENT_WORDS } from '@titian/shared/readiness/requirement.ts'
import { answersRequests } from '@titian/shared/rights/decide-request.ts'
import { lazy, Suspense, useState } from 'react'
import { CardPanel } from '../../candidates/card-panel.tsx'
import { ConsentRecords } from '../../consents/consent-records.tsx'
import type { ReadinessRequirement, ResponsibleOffice } from '../../graphql/schema.generated.ts'
import { JourneyBridge } from '../../journeys/journey-bridge.tsx'
import { JourneyMoves } from '../../journeys/journey-moves.tsx'
import { JourneyTimeline } from '../../journeys/journey-timeline.tsx'
import { todayInJakarta } from '../../languages/day-text.ts'
import { currentLanguage } from '../../languages/language.ts'
import { PersonFacts } from '../../participants/person-facts.tsx'
import { ConfirmJobReady } from '../../readiness/confirm-job-ready.tsx'
import { ReadinessList } from '../../readiness/readiness-list.tsx'
import { GivePin } from '../../rights/give-pin.tsx'
import { Button, buttonClass } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FileHead } from './file-head.tsx'
import classes from './file-page.module.css'

const route = getRouteApi('/signed-in/peserta/$participantId')

// Forms come when somebody writes, so that reading a file stays light.
const RecordConsent = lazy(async () => ({
  default: (await import('../../consents/record-consent.tsx')).RecordConsent,
}))
const RecordEvidence = lazy(async () => ({
  default: (await import('../../readiness/record-evidence.tsx')).RecordEvidence,
}))

interface Evidence {
  requirement: ReadinessRequirement
  owner: ResponsibleOffice
}

/** One person's file: where they stand, what is missing, what can be done now, and what was done. */
const FilePage = () => {
  const { t } = useLingui()
  const router = useRouter()
  const language = currentLanguage()
  const { data } = useReadQuery(route.useLoaderData().answer)
  const [evidence, setEvidence] = useState<Evidence | null>(null)
  const [isRecordingConsent, setRecordingConsent] = useState(false)
  const person = data.participant
  if (!person)
    return (
      <EmptyState level={1} title={t`Berkas ini tidak ada`}>
        <Trans>Mungkin sudah pindah unit, atau alamatnya salah.</Trans>
      </EmptyState>
    )
  const { journey, readiness, cardStatus, consents } = person
  const role = data.viewer?.role ?? 'PUBLIC'
  const today = todayInJakarta(new Date())
  const again = () => void router.invalidate()
  const params = { participantId: person.id }
  return (
    <div className={classes['page']}>
      <FileHead person={person} />
      {journey && <JourneyBridge journey={journey} reader="STAFF" />}
      <div className={classes['columns']}>
        <div className={classes['column']}>
          {readiness && (
            <ReadinessList
              readiness={readiness}
              reader="STAFF"
              actsOf={(answer) =>
                RECORDS_EVIDENCE.includes(role) &&
                answer.owner &&
                (answer.state === 'NOT_MET' || answer.state === 'ALMOST') &&
                answer.requirement !== 'AVAILABILITY' && (
                  <Button
                    size="small"
                    onClick={() =>
                      setEvidence({ requirement: answer.requirement, owner: answer.owner ?? 'PERSON' })
                    }
                  >
                    <Trans>Catat</Trans>
                    <span className="visually-hidden">
                      {' '}
                      {REQUIREMENT_WORDS[answer.requirement][language]}
                    </span>
                  </Button>
                )
              }
            />
          )}
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
          <ConsentRecords
            consents={consents}
            onChanged={again}
            acts={
              <>
                <Link
                  to="/peserta/$participantId/lembar-izin"
                  params={params}
                  className={buttonClass({ size: 'small' })}
                >
                  <Trans>Cetak lembar izin</Trans>
                </Link>
                {RECORDS_CONSENT.includes(role) && (
                  <Button size="small" onClick={() => setRecordingConsent(true)}>
                    <Trans>Catat izin</Trans>
                  </Button>
                )}
              </>
            }
          />
        </div>
        <div className={classes['column']}>
          <PersonFacts
            participant={person}
            today={today}
            provinces={data.regions.edges.map(({ node }) => node)}
            onChanged={again}
          />
          {journey && <JourneyTimeline journey={journey} />}
          {answersRequests(role) && <GivePin participantId={person.id} />}
        </div>
      </div>
      <Suspense fallback={null}>
        {evidence && (
          <RecordEvidence
            participantId={person.id}
            requirement={evidence.requirement}
            owner={evidence.owner}
            onClose={() => setEvidence(null)}
            onRecorded={() => {
              setEvidence(null)
              again()
            }}
          />
        )}
        {isRecordingConsent && (
          <RecordConsent
            participantId={person.id}
            today={today}
            provinces={data.regions.edges.map(({ node }) => node)}
            onClose={() => setRecordingConsent(false)}
            onRecorded={() => {
              setRecordingConsent(false)
              again()
            }}
          />
        )}
      </Suspense>
    </div>
  )
}

export default FilePage
