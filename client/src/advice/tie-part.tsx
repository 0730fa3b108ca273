import { Trans, useLingui } from '@lingui/react/macro'
import { LONGEST_CONFLICT } from '@titian/shared/advice/session-log.ts'
import { TextField } from '../ui/text-field.tsx'
import classes from './session-form.module.css'
import type { PartProps } from './session-form.tsx'

/** Whether the counsellor has a tie to the business: bought from it, lent to it, works with it. */
export const TiePart = ({ draft, change, at }: PartProps) => {
  const { t } = useLingui()
  return (
    <details className={classes['more']} open={draft.conflictOfInterest !== '' || undefined}>
      <summary>
        <Trans>Saya punya kepentingan dalam usaha ini</Trans>
      </summary>
      <TextField
        label={t`Apa hubungannya`}
        hint={t`Misalnya: saya membeli dari usaha ini, atau meminjamkan modal. Supervisor melihat bahwa ada, bukan kalimatnya.`}
        value={draft.conflictOfInterest}
        maxLength={LONGEST_CONFLICT}
        error={at('conflictOfInterest')}
        onChange={(event) => change({ conflictOfInterest: event.target.value })}
      />
    </details>
  )
}
