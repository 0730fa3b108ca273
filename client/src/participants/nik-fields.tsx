import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { type NikAbsentReason, type NikWarning, readNik, type Sex } from '@titian/shared/participants/nik.ts'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import classes from './register-form.module.css'

interface NikFieldsProps {
  nik: string
  reason: NikAbsentReason | null
  /** What the person says; a number that tells another day or sex is pointed out, and never in the way. */
  stated: { birthOn: string | null; sex: Sex }
  today: string
  /** What stays when both are empty. */
  hint: string
  none: string
  nikError: string | undefined
  reasonError: string | undefined
  onChange: (part: { nik: string } | { nikAbsentReason: NikAbsentReason | null }) => void
}

const WARNINGS = {
  NOT_SIXTEEN_DIGITS: msg`NIK biasanya 16 angka.`,
  NO_SUCH_DAY: msg`Tanggal di dalam NIK ini tidak ada.`,
  UNLIKELY_AGE: msg`Umur menurut NIK ini tidak lazim.`,
  OTHER_BIRTH_DATE: msg`Tanggal lahir di NIK berbeda dari isian.`,
  OTHER_SEX: msg`Jenis kelamin di NIK berbeda dari isian.`,
  NO_SERIAL: msg`NIK ini tanpa nomor urut.`,
} as const satisfies Record<NikWarning, unknown>

/** A national number, or why there is none. */
export const NikFields = (props: NikFieldsProps) => {
  const { nik, reason, stated, today, hint, none, nikError, reasonError, onChange } = props
  const { t, i18n } = useLingui()
  const isEmpty = nik.trim() === ''
  const warnings = isEmpty ? [] : readNik(nik, today, stated).warnings
  return (
    <div className={classes['two']}>
      <TextField
        label={t`NIK`}
        hint={
          warnings.length > 0
            ? [...warnings.map((warning) => i18n._(WARNINGS[warning])), t`Tetap bisa disimpan.`].join(' ')
            : hint
        }
        inputMode="numeric"
        autoComplete="off"
        value={nik}
        error={nikError}
        onChange={(event) => onChange({ nik: event.target.value })}
      />
      <Select
        label={t`Bila NIK kosong, mengapa`}
        value={isEmpty ? (reason ?? '') : ''}
        disabled={!isEmpty}
        error={reasonError}
        onChange={(event) =>
          onChange({ nikAbsentReason: (event.target.value || null) as NikAbsentReason | null })
        }
        options={[
          { value: '', label: none },
          { value: 'NOT_REGISTERED', label: t`Belum terdaftar di Dukcapil` },
          { value: 'FOREIGN', label: t`Warga negara asing` },
          { value: 'UNKNOWN', label: t`Tidak diketahui` },
        ]}
      />
    </div>
  )
}
