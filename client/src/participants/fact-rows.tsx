import { Trans, useLingui } from '@lingui/react/macro'
import { AVAILABILITY_BAND_WORDS } from '@titian/shared/vocabulary/availability-band.ts'
import type { ReactNode } from 'react'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { CompetencyFacts, TakenBackFacts, TrainingFacts } from './certificate-facts.tsx'
import { ContactFacts, isReached } from './contact-facts.tsx'
import { CustodyFacts } from './custody-facts.tsx'
import { FITNESS_WORDS } from './fitness-words.ts'
import { IdentityFacts } from './identity-facts.tsx'
import type { PersonFacts_ParticipantFragment } from './person-facts.generated.ts'
import classes from './person-facts.module.css'
import type { RecordableFact } from './recording-sheet.tsx'
import { WorkFacts } from './work-facts.tsx'

/** A fact of a file: its name, what is known of it, and whether the viewer may know. */
interface Row {
  /** Null for what is not written here. */
  fact: RecordableFact | null
  name: string
  isKnown: boolean
  shown: ReactNode
}

/** The facts of a file in their order, each as the viewer may see it. */
export const useFactRows = (participant: PersonFacts_ParticipantFragment, onChanged: () => void): Row[] => {
  const { t, i18n } = useLingui()
  const language = currentLanguage()
  const { identity, custody, work, contact, certificates, health, viewerCanRecord } = participant
  const availability = work?.availability
  const confirmedOn = availability ? dayText(language, availability.confirmedOn) : ''
  const healthUntil = health?.validUntilOn ? dayText(language, health.validUntilOn) : null
  const takingBack = (fact: RecordableFact) =>
    viewerCanRecord.includes(fact) ? { participantId: participant.id, onTakenBack: onChanged } : null
  const row = (fact: RecordableFact | null, name: string, known: unknown, shown: ReactNode): Row => ({
    fact,
    name,
    isKnown: Boolean(known),
    shown,
  })
  return [
    row('IDENTITY', t`Identitas`, identity, identity && <IdentityFacts identity={identity} />),
    row('CUSTODY', t`Tahap hukum`, custody, custody && <CustodyFacts custody={custody} />),
    row(
      'AVAILABILITY',
      t`Bisa mulai`,
      availability,
      availability && (
        <>
          {AVAILABILITY_BAND_WORDS[availability.band][language]}
          <p className={classes['muted']}>
            <Trans>Ditegaskan {confirmedOn}</Trans>
          </p>
        </>
      ),
    ),
    row('WORK_PROFILE', t`Pekerjaan`, work, work && <WorkFacts work={work} />),
    row('CONTACT', t`Kontak`, contact, contact && isReached(contact) && <ContactFacts contact={contact} />),
    row(
      'TRAINING_CERTIFICATE',
      t`Sertifikat pelatihan`,
      certificates,
      certificates && certificates.training.length > 0 && (
        <TrainingFacts courses={certificates.training} takingBack={takingBack('TRAINING_CERTIFICATE')} />
      ),
    ),
    row(
      'COMPETENCY_RESULT',
      t`Hasil uji kompetensi`,
      certificates,
      certificates && certificates.competency.length > 0 && (
        <CompetencyFacts results={certificates.competency} takingBack={takingBack('COMPETENCY_RESULT')} />
      ),
    ),
    row(
      null,
      t`Sertifikat yang ditarik`,
      certificates && certificates.takenBack.length > 0,
      certificates && <TakenBackFacts takenBack={certificates.takenBack} />,
    ),
    row(
      'FITNESS',
      t`Bugar untuk bekerja`,
      health,
      health && (
        <>
          {i18n._(FITNESS_WORDS[health.fitness])}
          {healthUntil && (
            <p className={classes['muted']}>
              <Trans>Berlaku sampai {healthUntil}</Trans>
            </p>
          )}
        </>
      ),
    ),
  ]
}
