import { Trans } from '@lingui/react/macro'
import IconPencil from '@tabler/icons-react/icons/IconPencil'
import type { Pathway } from '@titian/shared/participants/pathway.ts'
import { REQUIREMENT_WORDS, REQUIREMENTS, type Requirement } from '@titian/shared/readiness/requirement.ts'
import { changedRequirements, type RuleBody } from '@titian/shared/readiness/rule-edit.ts'
import { currentLanguage } from '../languages/language.ts'
import { Card } from '../ui/card.tsx'
import classes from './requirement-list.module.css'

interface RequirementListProps {
  inForce: RuleBody
  body: RuleBody
  pathway: Pathway
  chosen: Requirement
  onChoose: (requirement: Requirement) => void
}

/** Every requirement there is: asked, changed, or no longer asked. One is open below. */
export const RequirementList = ({ inForce, body, pathway, chosen, onChoose }: RequirementListProps) => {
  const language = currentLanguage()
  const changed = changedRequirements(inForce, body, pathway)
  const asked = body.rules[pathway].map(({ requirement }) => requirement)
  return (
    <Card padded={false}>
      <div className={classes['head']}>
        <h2>
          <Trans>Syarat</Trans>
        </h2>
        <span className={classes['muted']}>
          <Trans>
            {asked.length} syarat, {changed.length} diubah
          </Trans>
        </span>
      </div>
      <ul>
        {REQUIREMENTS.map((requirement) => {
          const isChanged = changed.includes(requirement)
          return (
            <li key={requirement}>
              <button
                type="button"
                className={classes['row']}
                aria-pressed={requirement === chosen}
                onClick={() => onChoose(requirement)}
              >
                <span>{REQUIREMENT_WORDS[requirement][language]}</span>
                <span className={isChanged ? classes['changed'] : classes['muted']}>
                  {isChanged && <IconPencil size={15} stroke={1.8} aria-hidden />}
                  {!asked.includes(requirement) ? (
                    <Trans>tidak diminta</Trans>
                  ) : isChanged ? (
                    <Trans>diubah</Trans>
                  ) : (
                    <Trans>wajib</Trans>
                  )}
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
