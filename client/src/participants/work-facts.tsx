import { Trans } from '@lingui/react/macro'
import { EDUCATION_LEVEL_WORDS } from '@titian/shared/vocabulary/education-level.ts'
import { WORKING_HOURS_WORDS } from '@titian/shared/vocabulary/working-hours.ts'
import { currentLanguage } from '../languages/language.ts'
import classes from './person-facts.module.css'
import type { Work } from './work-draft.ts'

const namesOf = (entries: readonly { name: string }[]) => entries.map(({ name }) => name)

/** A trade, how long it was worked in, what else can be done, and where and when work is wanted. */
export const WorkFacts = ({ work }: { work: Work }) => {
  const language = currentLanguage()
  const { occupation, experienceMonths, education } = work
  // A skill with two kinds of evidence is still one skill.
  const skills = [...new Set(work.skills.map(({ skill }) => skill.name))].join(', ')
  const more = [...namesOf(work.languages), ...namesOf(work.licences)].join(', ')
  const hours = work.workingHours.map((one) => WORKING_HOURS_WORDS[one][language]).join(', ')
  const regions = namesOf(work.wantedRegions).join(', ')
  return (
    <>
      {occupation?.name}
      <p className={classes['muted']}>
        <Trans>Pengalaman {experienceMonths} bulan</Trans> · {EDUCATION_LEVEL_WORDS[education][language]}
      </p>
      {skills && <p className={classes['muted']}>{skills}</p>}
      {more && <p className={classes['muted']}>{more}</p>}
      {regions && (
        <p className={classes['muted']}>
          <Trans>Ingin bekerja di {regions}</Trans>
          {hours && ` · ${hours}`}
        </p>
      )}
    </>
  )
}
