import { Trans, useLingui } from '@lingui/react/macro'
import { EMPLOYMENT_KINDS } from '@titian/shared/vacancies/vacancy.ts'
import { WORKING_HOURS } from '@titian/shared/vocabulary/working-hours.ts'
import type { EmploymentKind } from '../graphql/schema.generated.ts'
import { dayText, todayInJakarta } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Checkbox } from '../ui/checkbox.tsx'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { CodePicker } from './code-picker.tsx'
import { type FormPartProps, fieldId } from './form-parts.ts'
import { FormSection } from './form-section.tsx'
import { useVocabulary } from './use-vocabulary.ts'
import { lastDayRange } from './vacancy-draft.ts'
import classes from './vacancy-form.module.css'
import { KIND_WORDS, WORKING_HOURS_WORDS } from './vacancy-words.ts'

/** Where, for how many, how employed, at which hours, and until when. */
export const PlacePart = ({ draft, change, errorOf }: FormPartProps) => {
  const { t } = useLingui()
  const { towns } = useVocabulary()
  const range = lastDayRange(todayInJakarta(new Date()))
  const latest = dayText(currentLanguage(), range.max)
  return (
    <FormSection title={<Trans>Tempat dan waktu</Trans>}>
      <CodePicker
        id={fieldId('region')}
        label={t`Kabupaten atau kota tempat kerja`}
        hint={t`Kandidat yang ingin bekerja sampai 50 km dari sini ikut dicocokkan.`}
        most={1}
        chosen={draft.region ? [draft.region] : []}
        find={towns}
        onChange={(chosen) => change({ region: chosen[0] ?? null })}
        {...errorOf('region')}
      />
      <div className={classes['pair']}>
        <TextField
          id={fieldId('places')}
          label={t`Jumlah posisi`}
          inputMode="numeric"
          value={draft.places}
          onChange={(event) => change({ places: event.target.value })}
          {...errorOf('places')}
        />
        <Select
          id={fieldId('employmentKind')}
          label={t`Hubungan kerja`}
          value={draft.employmentKind}
          options={EMPLOYMENT_KINDS.map((kind) => ({ value: kind, label: t(KIND_WORDS[kind]) }))}
          onChange={(event) => change({ employmentKind: event.target.value as EmploymentKind })}
        />
      </div>
      <fieldset className={classes['hours']}>
        <legend>
          <Trans>Jam kerja</Trans>
        </legend>
        {WORKING_HOURS.map((hours) => (
          <Checkbox
            key={hours}
            label={t(WORKING_HOURS_WORDS[hours])}
            checked={draft.workingHours.includes(hours)}
            onChange={(event) =>
              change({
                workingHours: event.target.checked
                  ? [...draft.workingHours, hours]
                  : draft.workingHours.filter((one) => one !== hours),
              })
            }
          />
        ))}
        <p className={classes['note']}>
          <Trans>Kosongkan jika jam kerja bisa diatur bersama.</Trans>
        </p>
      </fieldset>
      <TextField
        id={fieldId('openUntilOn')}
        type="date"
        label={t`Dibuka sampai`}
        aside={t`hh/bb/tttt`}
        hint={t`Paling lama ${latest}`}
        min={range.min}
        max={range.max}
        value={draft.openUntilOn}
        onChange={(event) => change({ openUntilOn: event.target.value })}
        {...errorOf('openUntilOn')}
      />
    </FormSection>
  )
}
