import { Trans } from '@lingui/react/macro'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import type { PersonFacts_ParticipantFragment } from './person-facts.generated.ts'
import classes from './person-facts.module.css'

type Certificates = NonNullable<PersonFacts_ParticipantFragment['certificates']>
type Result = Certificates['competency'][number]

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

/** Results of competency tests, the latest first. */
export const CompetencyFacts = ({ results }: { results: Certificates['competency'] }) =>
  results.map((result) => (
    <div key={`${result.scheme?.id} ${result.issuedOn} ${result.number}`}>
      {result.scheme?.name}
      <p className={classes['muted']}>
        <ResultState result={result} />
      </p>
    </div>
  ))

/** Courses that were finished, the latest first. */
export const TrainingFacts = ({ courses }: { courses: Certificates['training'] }) =>
  courses.map(({ programme, issuedOn }) => (
    <div key={`${programme?.id} ${issuedOn}`}>
      {programme?.name}
      <p className={classes['muted']}>
        <PassedOn issuedOn={issuedOn} />
      </p>
    </div>
  ))
