import { Trans, useLingui } from '@lingui/react/macro'
import { AVAILABILITY_BAND_WORDS } from '@titian/shared/vocabulary/availability-band.ts'
import { useState } from 'react'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Card } from '../ui/card.tsx'
import { CertificateFacts } from './certificate-facts.tsx'
import { FactRow } from './fact-row.tsx'
import type { PersonFacts_ParticipantFragment } from './person-facts.generated.ts'
import classes from './person-facts.module.css'
import { type RecordableFact, RecordingSheet } from './recording-sheet.tsx'
import { WorkFacts } from './work-facts.tsx'

interface PersonFactsProps {
  participant: PersonFacts_ParticipantFragment
  today: string
  provinces: readonly { code: string; name: string }[]
  onChanged: () => void
}

/** What is known of a person's work, and where who may writes it anew. A fact that is closed to the viewer is left out. */
export const PersonFacts = ({ participant, today, provinces, onChanged }: PersonFactsProps) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const [fact, setFact] = useState<RecordableFact | null>(null)
  const { viewerCanRecord, work, contact, certificates, health } = participant
  const mayRecord = (fact: RecordableFact) =>
    viewerCanRecord.includes(fact) ? () => setFact(fact) : undefined
  const availability = work?.availability
  const confirmedOn = availability ? dayText(language, availability.confirmedOn) : ''
  return (
    <>
      <Card className={classes['card'] ?? ''} aria-labelledby="person-facts-title">
        <h2 id="person-facts-title">
          <Trans>Fakta</Trans>
        </h2>
        <dl className={classes['facts']}>
          {(availability || viewerCanRecord.includes('AVAILABILITY')) && (
            <FactRow name={t`Bisa mulai`} onRecord={mayRecord('AVAILABILITY')}>
              {availability && (
                <>
                  {AVAILABILITY_BAND_WORDS[availability.band][language]}
                  <p className={classes['muted']}>
                    <Trans>Ditegaskan {confirmedOn}</Trans>
                  </p>
                </>
              )}
            </FactRow>
          )}
          {(work || viewerCanRecord.includes('WORK_PROFILE')) && (
            <FactRow name={t`Pekerjaan`} onRecord={mayRecord('WORK_PROFILE')}>
              {work && <WorkFacts work={work} />}
            </FactRow>
          )}
          {(contact || viewerCanRecord.includes('CONTACT')) && (
            <FactRow name={t`Kontak`} onRecord={mayRecord('CONTACT')}>
              {contact &&
                [contact.phone, contact.address, contact.hasBankAccount && t`rekening tersimpan`]
                  .filter(Boolean)
                  .join(' · ')}
            </FactRow>
          )}
          {(certificates || viewerCanRecord.includes('COMPETENCY_RESULT')) && (
            <FactRow name={t`Sertifikat`} onRecord={mayRecord('COMPETENCY_RESULT')}>
              {certificates && certificates.competency.length + certificates.training.length > 0 && (
                <CertificateFacts certificates={certificates} />
              )}
            </FactRow>
          )}
          {health && (
            <FactRow name={t`Bugar untuk bekerja`}>
              {health.fitness === 'NOT_YET' ? (
                <Trans>Belum</Trans>
              ) : health.fitness === 'FIT' ? (
                <Trans>Ya</Trans>
              ) : (
                <Trans>Ya, dengan penyesuaian</Trans>
              )}
            </FactRow>
          )}
        </dl>
      </Card>
      <RecordingSheet
        fact={fact}
        participant={participant}
        today={today}
        provinces={provinces}
        onClose={() => setFact(null)}
        onRecorded={() => {
          setFact(null)
          onChanged()
        }}
      />
    </>
  )
}
