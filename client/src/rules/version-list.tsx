import { Trans } from '@lingui/react/macro'
import { REQUIREMENT_WORDS } from '@titian/shared/readiness/requirement.ts'
import { changedRequirements } from '@titian/shared/readiness/rule-edit.ts'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Card } from '../ui/card.tsx'
import classes from './requirement-list.module.css'
import { bodyOf } from './rule-draft.ts'
import type { RuleSet_SetFragment } from './rule-set.generated.ts'

/** Every version, the newest first, with what it changed. A version never changes once it is approved. */
export const VersionList = ({ sets }: { sets: readonly RuleSet_SetFragment[] }) => {
  const language = currentLanguage()
  return (
    <Card>
      <h2>
        <Trans>Versi yang pernah berlaku</Trans>
      </h2>
      <ol className={classes['versions']}>
        {sets.map((set, at) => {
          const before = sets[at + 1]
          const day = set.effectiveFrom ? dayText(language, set.effectiveFrom) : ''
          const changed = before
            ? [
                ...new Set(
                  (['EMPLOYMENT', 'ENTERPRISE'] as const).flatMap((pathway) =>
                    changedRequirements(bodyOf(before), bodyOf(set), pathway),
                  ),
                ),
              ]
            : []
          return (
            <li key={set.id}>
              <b>
                <Trans>Versi {set.number}</Trans>
              </b>{' '}
              <Trans>sejak {day}</Trans>
              <p className={classes['muted']}>
                {changed.map((requirement) => REQUIREMENT_WORDS[requirement][language]).join(', ')}
              </p>
            </li>
          )
        })}
      </ol>
    </Card>
  )
}
