import { Trans, useLingui } from '@lingui/react/macro'
import {
  EMPLOYMENT_KIND_WORDS,
  EMPLOYMENT_KINDS,
  type EmploymentKind,
} from '@titian/shared/vacancies/vacancy.ts'
import { currentLanguage } from '../languages/language.ts'
import form from '../ui/form.module.css'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'

type YesNo = '' | 'YES' | 'NO'

/** The facts of the work as they are typed; the wage stands beside them. */
export interface Hiring {
  startsOn: string
  kind: EmploymentKind
  hours: string
  hasContract: YesNo
  hasInsurance: YesNo
}

export const EMPTY_HIRING: Hiring = {
  startsOn: '',
  kind: 'FIXED_TERM',
  hours: '40',
  hasContract: '',
  hasInsurance: '',
}

const YES_NO: Record<YesNo, boolean | null> = { '': null, YES: true, NO: false }

/** What was typed as the command takes it; what nobody knows is null. */
export const hireInputOf = (hiring: Hiring, wage: number) => ({
  kind: hiring.kind,
  startsOn: hiring.startsOn,
  wage,
  hoursPerWeek: hiring.hours === '' ? null : Number(hiring.hours),
  hasWrittenContract: YES_NO[hiring.hasContract],
  hasSocialInsurance: YES_NO[hiring.hasInsurance],
})

interface HireFieldsProps {
  hiring: Hiring
  onChange: (hiring: Hiring) => void
  errorAt: (field: string) => string | undefined
}

export const HireFields = ({ hiring, onChange, errorAt }: HireFieldsProps) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const change = (part: Partial<Hiring>) => onChange({ ...hiring, ...part })
  const yesNo = [
    { value: '', label: t`Belum tahu` },
    { value: 'YES', label: t`Ya` },
    { value: 'NO', label: t`Tidak` },
  ]
  return (
    <>
      <div className={form['pair']}>
        <TextField
          label={t`Hari pertama bekerja`}
          type="date"
          error={errorAt('startsOn')}
          value={hiring.startsOn}
          onChange={(event) => change({ startsOn: event.target.value })}
        />
        <Select
          label={t`Hubungan kerja`}
          value={hiring.kind}
          options={EMPLOYMENT_KINDS.map((one) => ({
            value: one,
            label: EMPLOYMENT_KIND_WORDS[one][language],
          }))}
          onChange={(event) => change({ kind: event.target.value as EmploymentKind })}
        />
      </div>
      <TextField
        label={t`Jam kerja seminggu`}
        inputMode="numeric"
        error={errorAt('hoursPerWeek')}
        value={hiring.hours}
        onChange={(event) => change({ hours: event.target.value.replaceAll(/\D/g, '') })}
      />
      <div className={form['pair']}>
        <Select
          label={t`Kontrak tertulis`}
          value={hiring.hasContract}
          options={yesNo}
          onChange={(event) => change({ hasContract: event.target.value as YesNo })}
        />
        <Select
          label={t`Jaminan sosial (BPJS)`}
          value={hiring.hasInsurance}
          options={yesNo}
          onChange={(event) => change({ hasInsurance: event.target.value as YesNo })}
        />
      </div>
      <p className={form['note']}>
        <Trans>
          Setelah Anda menyimpan, perkenalan lain kandidat ini berakhir. Sampai hari pertama, Anda masih bisa
          menariknya kembali.
        </Trans>
      </p>
    </>
  )
}
