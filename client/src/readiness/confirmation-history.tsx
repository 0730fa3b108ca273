import { Trans } from '@lingui/react/macro'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import type { ConfirmationHistory_ConfirmationFragment } from './confirmation-history.generated.ts'
import classes from './readiness-list.module.css'

/** Every time that readiness was confirmed, under which rules, and when it ended. Nothing is drawn before the first. */
export const ConfirmationHistory = ({
  confirmations,
}: {
  confirmations: readonly ConfirmationHistory_ConfirmationFragment[]
}) => {
  const language = currentLanguage()
  if (confirmations.length === 0) return null
  return (
    <details className={classes['history']}>
      <summary>
        <Trans>Riwayat konfirmasi</Trans>
      </summary>
      <ul>
        {confirmations.map(({ confirmedAt, endedAt, requirementSet }) => {
          const from = dayText(language, confirmedAt)
          const to = endedAt ? dayText(language, endedAt) : ''
          return (
            <li key={confirmedAt} className={classes['muted']}>
              {endedAt ? (
                <Trans>
                  {from} sampai {to}, aturan {requirementSet}
                </Trans>
              ) : (
                <Trans>
                  Berlaku sejak {from}, aturan {requirementSet}
                </Trans>
              )}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
