import { Trans } from '@lingui/react/macro'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Button } from '../ui/button.tsx'
import type { PersonFacts_ParticipantFragment } from './person-facts.generated.ts'
import classes from './person-facts.module.css'

// The form comes when somebody takes one back, so that reading a file stays light.
const TakeBackCertificate = lazy(async () => ({
  default: (await import('./take-back-certificate.tsx')).TakeBackCertificate,
}))

type Certificates = NonNullable<PersonFacts_ParticipantFragment['certificates']>
type Result = Certificates['competency'][number]

/** Whose certificates they are, and what to do when one was taken back; null for who may not take one back. */
export type TakingBack = { participantId: string; onTakenBack: () => void } | null

const PassedOn = ({ issuedOn }: { issuedOn: string }) => {
  const day = dayText(currentLanguage(), issuedOn)
  return <Trans>Lulus pelatihan, {day}</Trans>
}

const ResultState = ({ result }: { result: Result }) => {
  const until = result.validUntilOn ? dayText(currentLanguage(), result.validUntilOn) : null
  if (result.result === 'NOT_YET') return <Trans>Belum kompeten</Trans>
  if (!result.isInForce) return <Trans>Tidak berlaku lagi</Trans>
  return until ? <Trans>Berlaku sampai {until}</Trans> : <Trans>Berlaku</Trans>
}

interface EntryProps {
  id: string
  name: string
  takingBack: TakingBack
  children: ReactNode
}

const Entry = ({ id, name, takingBack, children }: EntryProps) => {
  const [isOpen, setOpen] = useState(false)
  return (
    <div>
      {name}
      <p className={classes['muted']}>{children}</p>
      {takingBack && (
        <Button size="small" variant="link" onClick={() => setOpen(true)}>
          <Trans>
            Tarik<span className="visually-hidden"> {name}</span>
          </Trans>
        </Button>
      )}
      {isOpen && takingBack && (
        <Suspense fallback={null}>
          <TakeBackCertificate
            participantId={takingBack.participantId}
            certificate={{ id, name }}
            onClose={() => setOpen(false)}
            onTakenBack={() => {
              setOpen(false)
              takingBack.onTakenBack()
            }}
          />
        </Suspense>
      )}
    </div>
  )
}

/** Results of competency tests, the latest first. */
export const CompetencyFacts = ({
  results,
  takingBack,
}: {
  results: Certificates['competency']
  takingBack: TakingBack
}) =>
  results.map((result) => (
    <Entry key={result.id} id={result.id} name={result.scheme?.name ?? ''} takingBack={takingBack}>
      <ResultState result={result} />
    </Entry>
  ))

/** Courses that were finished, the latest first. */
export const TrainingFacts = ({
  courses,
  takingBack,
}: {
  courses: Certificates['training']
  takingBack: TakingBack
}) =>
  courses.map(({ id, programme, issuedOn }) => (
    <Entry key={id} id={id} name={programme?.name ?? ''} takingBack={takingBack}>
      <PassedOn issuedOn={issuedOn} />
    </Entry>
  ))

/** What was written down by mistake: it stays, with when and why it was taken back. */
export const TakenBackFacts = ({ takenBack }: { takenBack: Certificates['takenBack'] }) =>
  takenBack.map(({ name, issuedOn, takenBackAt, reason }) => {
    const day = dayText(currentLanguage(), takenBackAt)
    return (
      <div key={`${name} ${issuedOn} ${takenBackAt}`}>
        {name}
        <p className={classes['muted']}>
          <Trans>
            Ditarik {day}: {reason}
          </Trans>
        </p>
      </div>
    )
  })
