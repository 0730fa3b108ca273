import { Trans } from '@lingui/react/macro'
import { LEGAL_STAGE_WORDS } from '@titian/shared/participants/legal-stage.ts'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import type { PersonFacts_ParticipantFragment } from './person-facts.generated.ts'
import classes from './person-facts.module.css'

type Custody = NonNullable<PersonFacts_ParticipantFragment['custody']>

/** Where the law has somebody today, and of which day the register spoke. */
export const CustodyFacts = ({ custody }: { custody: Custody }) => {
  const language = currentLanguage()
  const asOf = custody.episodes.at(-1)?.asOfOn
  const asOfDay = asOf && dayText(language, asOf)
  return (
    <>
      {LEGAL_STAGE_WORDS[custody.legalStage][language]}
      {asOfDay && (
        <p className={classes['muted']}>
          <Trans>Menurut register per {asOfDay}</Trans>
        </p>
      )}
    </>
  )
}
