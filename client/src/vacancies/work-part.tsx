import { Trans, useLingui } from '@lingui/react/macro'
import { MOST_SKILLS } from '@titian/shared/vacancies/check-vacancy.ts'
import { TextField } from '../ui/text-field.tsx'
import { CodePicker } from './code-picker.tsx'
import { type FormPartProps, fieldId } from './form-parts.ts'
import { FormSection } from './form-section.tsx'
import { useVocabulary } from './use-vocabulary.ts'

/** What the work is: its title, its trade, and the skills that it asks for. */
export const WorkPart = ({ draft, change, errorOf }: FormPartProps) => {
  const { t } = useLingui()
  const { trades, skills } = useVocabulary()
  return (
    <FormSection title={<Trans>Pekerjaan</Trans>}>
      <TextField
        id={fieldId('title')}
        label={t`Nama lowongan`}
        hint={t`Seperti di papan lowongan Anda. Misalnya: Juru las produksi.`}
        value={draft.title}
        autoComplete="off"
        onChange={(event) => change({ title: event.target.value })}
        {...errorOf('title')}
      />
      <CodePicker
        id={fieldId('occupation')}
        label={t`Pekerjaan menurut daftar`}
        hint={t`Ketik nama sehari-harinya, misalnya: tukang las.`}
        most={1}
        chosen={draft.occupation ? [draft.occupation] : []}
        find={trades}
        onChange={(chosen) => change({ occupation: chosen[0] ?? null })}
        {...errorOf('occupation')}
      />
      <CodePicker
        id={fieldId('skills')}
        label={t`Keterampilan, bahasa, dan SIM`}
        hint={t`Paling banyak ${MOST_SKILLS}. SIM dan SIO harus dimiliki; yang lain menaikkan urutan kandidat.`}
        most={MOST_SKILLS}
        chosen={draft.skills}
        find={skills}
        onChange={(chosen) => change({ skills: chosen })}
        {...errorOf('skills')}
      />
    </FormSection>
  )
}
