import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { numberText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { rupiahText } from '../languages/rupiah-text.ts'
import { TextField } from '../ui/text-field.tsx'
import { type FormPartProps, fieldId } from './form-parts.ts'
import { FormSection } from './form-section.tsx'
import { typedWage } from './typed-wage.ts'
import type { VacancyDraft } from './vacancy-draft.ts'
import classes from './vacancy-form.module.css'
import { FindMinimumWageDocument } from './vocabulary-choices.generated.ts'
import { WageWarning } from './wage-warning.tsx'

/** What it pays, with the minimum of the place beside it as soon as the place is known. */
export const WagePart = ({ draft, change, errorOf }: FormPartProps) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const code = draft.region?.code ?? ''
  const { data } = useQuery(FindMinimumWageDocument, { variables: { code }, skip: code === '' })
  const minimum = data?.regions.edges[0]?.node.minimumWage
  const wageFrom = typedWage(draft.wageFrom)
  const wageTo = typedWage(draft.wageTo) ?? wageFrom
  const group = (field: 'wageFrom' | 'wageTo') => () => {
    const value = typedWage(draft[field])
    if (value !== null) change({ [field]: numberText(language, value) } as Partial<VacancyDraft>)
  }
  const told = minimum && rupiahText(language, minimum.monthly)
  return (
    <FormSection
      title={<Trans>Upah sebulan</Trans>}
      lead={
        minimum ? (
          <Trans>
            Upah minimum {minimum.province.name} {minimum.year}: {told} sebulan.
          </Trans>
        ) : undefined
      }
    >
      <div className={classes['pair']}>
        <TextField
          id={fieldId('wageFrom')}
          label={t`Paling rendah`}
          inputMode="numeric"
          placeholder={t`Misalnya ${numberText(language, 4_750_000)}`}
          icon="Rp"
          value={draft.wageFrom}
          onChange={(event) => change({ wageFrom: event.target.value })}
          onBlur={group('wageFrom')}
          {...errorOf('wageFrom')}
        />
        <TextField
          id={fieldId('wageTo')}
          label={t`Paling tinggi`}
          hint={t`Kosongkan jika sama.`}
          inputMode="numeric"
          icon="Rp"
          value={draft.wageTo}
          onChange={(event) => change({ wageTo: event.target.value })}
          onBlur={group('wageTo')}
          {...errorOf('wageTo')}
        />
      </div>
      <div aria-live="polite">
        {minimum && wageFrom !== null && wageFrom > 0 && wageFrom < minimum.monthly && (
          <WageWarning
            province={minimum.province.name}
            year={minimum.year}
            monthly={minimum.monthly}
            shortBy={minimum.monthly - wageFrom}
            isWhollyBelow={(wageTo ?? wageFrom) < minimum.monthly}
          />
        )}
      </div>
    </FormSection>
  )
}
