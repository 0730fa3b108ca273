import { useReadQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { getRouteApi, Link, useRouter } from '@tanstack/react-router'
import { LEGAL_STAGE_WORDS } from '@titian/shared/participants/legal-stage.ts'
import { REQUIREMENT_WORDS } from '@titian/shared/readiness/requirement.ts'
import { lazy, Suspense, useState } from 'react'
import { CardPanel } from '../../candidates/card-panel.tsx'
import { ConsentRecords } from '../../consents/consent-records.tsx'
import type { ReadinessRequirement, ResponsibleOffice } from '../../graphql/schema.generated.ts'
import { JourneyBridge } from '../../journeys/journey-bridge.tsx'
import { JourneyMoves } from '../../journeys/journey-moves.tsx'
import { JourneyTimeline } from '../../journeys/journey-timeline.tsx'
import { dayText, todayInJakarta } from '../../languages/day-text.ts'
import { currentLanguage } from '../../languages/language.ts'
import { PersonFacts } from '../../participants/person-facts.tsx'
import { ConfirmJobReady } from '../../readiness/confirm-job-ready.tsx'
import { ReadinessList } from '../../readiness/readiness-list.tsx'
import { GivePin } from '../../rights/give-pin.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Button, buttonClass } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Kawung } from '../../ui/kawung.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import type { ParticipantFileQuery } from './file-page.generated.ts'
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

/** Who writes on a file; the server decides, the page only leaves out what it would refuse. */
const RECORDERS: ReadonlySet<string> = new Set(['OFFICER', 'PROBATION_OFFICER', 'PLACEMENT_OFFICER'])

/** Who looks after the kiosk of a unit. */
const GIVES_PINS: ReadonlySet<string> = new Set(['OFFICER', 'PROBATION_OFFICER'])

type Person = NonNullable<ParticipantFileQuery['participant']>

const Lead = ({ person }: { person: Person }) => {
  const language = currentLanguage()
  const { registerNumber, identity, custody } = person
  const age = identity?.age
  const region = identity?.returnRegion?.name
  const release = custody?.expectedRelease
  const day = release ? dayText(language, release.on) : ''
  const asOf = release ? dayText(language, release.asOfOn) : ''
  const parts = [
    registerNumber && <Trans key="register">Reg. {registerNumber}</Trans>,
    typeof age === 'number' && <Trans key="age">{age} tahun</Trans>,
    region && <Trans key="region">kembali ke {region}</Trans>,
    release && (
      <Trans key="release">
        perkiraan pulang {day}, per {asOf}
      </Trans>
    ),
  ].filter(Boolean)
  return parts.map((part, at) => [at > 0 && ' · ', part])
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
  const { identity, custody, journey, readiness, cardStatus, consents } = person
  const mayRecord = RECORDERS.has(data.viewer?.role ?? '')
  const today = todayInJakarta(new Date())
  const again = () => void router.invalidate()
  const params = { participantId: person.id }
  return (
    <div className={classes['page']}>
      <div className={classes['head']}>
        <Kawung name={person.id} />
        <PageHeader
          title={identity?.fullName ?? <Trans>Nama tidak terbuka</Trans>}
          lead={<Lead person={person} />}
          acts={
            custody && (
              <Badge>
                <Trans>Tahap hukum: {LEGAL_STAGE_WORDS[custody.legalStage][language]}</Trans>
              </Badge>
            )
          }
        />
      </div>
      {journey && <JourneyBridge journey={journey} reader="STAFF" />}
      <div className={classes['columns']}>
        <div className={classes['column']}>
          {readiness && (
            <ReadinessList
              readiness={readiness}
              reader="STAFF"
              actsOf={(answer) =>
                mayRecord &&
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
                {mayRecord && (
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
          {GIVES_PINS.has(data.viewer?.role ?? '') && <GivePin participantId={person.id} />}
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
