import { Trans, useLingui } from '@lingui/react/macro'
import { REPORTED_SEXES, type ReportedSex } from '@titian/shared/vacancies/vacancy-report.ts'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { CodePicker } from './code-picker.tsx'
import { type FormPartProps, fieldId } from './form-parts.ts'
import { FormSection } from './form-section.tsx'
import { useVocabulary } from './use-vocabulary.ts'
import classes from './vacancy-form.module.css'
import { SEX_WORDS } from './vacancy-words.ts'

/** What the national vacancy report asks for beside the work; the part says at its top that nobody is matched by it. */
export const ReportPart = ({ draft, change, errorOf }: FormPartProps) => {
  const { t } = useLingui()
  const { towns } = useVocabulary()
  return (
    <FormSection
      title={<Trans>Untuk wajib lapor lowongan</Trans>}
      lead={
        <Trans>
          Boleh dikosongkan. Isian ini disimpan untuk laporan lowongan (Perpres 57/2023). Titian tidak
          memakainya untuk mencocokkan, mengurutkan, atau menghitung kandidat.
        </Trans>
      }
    >
      <TextField
        id={fieldId('reportNumber')}
        label={t`Nomor lapor lowongan`}
        value={draft.reportNumber}
        autoComplete="off"
        onChange={(event) => change({ reportNumber: event.target.value })}
        {...errorOf('reportNumber')}
      />
      <div className={classes['pair']}>
        <TextField
          id={fieldId('ageFrom')}
          label={t`Umur paling muda`}
          inputMode="numeric"
          value={draft.ageFrom}
          autoComplete="off"
          onChange={(event) => change({ ageFrom: event.target.value })}
          {...errorOf('ageFrom')}
        />
        <TextField
          id={fieldId('ageTo')}
          label={t`Umur paling tua`}
          inputMode="numeric"
          value={draft.ageTo}
          autoComplete="off"
          onChange={(event) => change({ ageTo: event.target.value })}
          {...errorOf('ageTo')}
        />
      </div>
      <Select
        id={fieldId('sex')}
        label={t`Jenis kelamin`}
        value={draft.sex}
        options={[
          { value: '', label: t`Siapa saja` },
          ...REPORTED_SEXES.map((sex) => ({ value: sex, label: t(SEX_WORDS[sex]) })),
        ]}
        onChange={(event) => change({ sex: event.target.value as ReportedSex | '' })}
      />
      <CodePicker
        id={fieldId('domicile')}
        label={t`Domisili`}
        most={1}
        chosen={draft.domicile ? [draft.domicile] : []}
        find={towns}
        onChange={(chosen) => change({ domicile: chosen[0] ?? null })}
        {...errorOf('domicile')}
      />
    </FormSection>
  )
}
