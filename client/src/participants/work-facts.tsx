import { Trans } from '@lingui/react/macro'
import { EDUCATION_LEVEL_WORDS } from '@titian/shared/vocabulary/education-level.ts'
import { currentLanguage } from '../languages/language.ts'
import type { PersonFacts_ParticipantFragment } from './person-facts.generated.ts'
import classes from './person-facts.module.css'

type Work = NonNullable<PersonFacts_ParticipantFragment['work']>

/** A trade, how long it was worked in, what else can be done, and where work is wanted. */
export const WorkFacts = ({ work }: { work: Work }) => {
  const { occupation, experienceMonths, education, skills, wantedRegions } = work
  // A skill with two kinds of evidence is still one skill.
  const known = [...new Set(skills.map(({ skill }) => skill.name))].join(', ')
  const regions = wantedRegions.map(({ name }) => name).join(', ')
  return (
    <>
      {occupation?.name}
      <p className={classes['muted']}>
        <Trans>Pengalaman {experienceMonths} bulan</Trans> ·{' '}
        {EDUCATION_LEVEL_WORDS[education][currentLanguage()]}
      </p>
      {known && <p className={classes['muted']}>{known}</p>}
      {regions && (
        <p className={classes['muted']}>
          <Trans>Ingin bekerja di {regions}</Trans>
        </p>
      )}
    </>
  )
}
