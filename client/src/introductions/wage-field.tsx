import { Trans, useLingui } from '@lingui/react/macro'
import { numberText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { rupiahText } from '../languages/rupiah-text.ts'
import { TextField } from '../ui/text-field.tsx'
import type { IntroductionRow_IntroductionFragment } from './introduction-row.generated.ts'
import classes from './wage-field.module.css'

interface WageFieldProps {
  introduction: IntroductionRow_IntroductionFragment
  value: string
  /** What was typed as a sum; null while it is none. */
  rupiah: number | null
  error: string | undefined
  hint: string | undefined
  onChange: (value: string) => void
}

/** A wage a month, with the minimum of the place beside it. A lower one is told, and not refused. */
export const WageField = ({ introduction, value, rupiah, error, hint, onChange }: WageFieldProps) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const minimum = introduction.vacancy?.region.minimumWage
  const told = minimum && rupiahText(language, minimum.monthly)
  const place = minimum?.province.name
  const year = minimum?.year
  return (
    <div className={classes['wage']}>
      <TextField
        label={t`Upah sebulan`}
        icon="Rp"
        inputMode="numeric"
        hint={[hint, told && t`Upah minimum ${place} ${year}: ${told}.`].filter(Boolean).join(' ')}
        error={error}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={() => rupiah !== null && onChange(numberText(language, rupiah))}
      />
      <p className={classes['low']} aria-live="polite">
        {minimum && rupiah !== null && rupiah > 0 && rupiah < minimum.monthly && (
          <Trans>
            Ini di bawah upah minimum. Untuk jam kerja penuh, hukum meminta sedikitnya {told} sebulan.
          </Trans>
        )}
      </p>
    </div>
  )
}
