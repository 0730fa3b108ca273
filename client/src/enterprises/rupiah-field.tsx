import { RUPIAH_PROBLEM_WORDS, readRupiah } from '@titian/shared/vocabulary/rupiah.ts'
import type { Refusal } from '../graphql/use-attempt.ts'
import { currentLanguage } from '../languages/language.ts'
import { rupiahText } from '../languages/rupiah-text.ts'
import { TextField } from '../ui/text-field.tsx'

interface RupiahFieldProps {
  label: string
  value: string
  error?: string | undefined
  hint?: string
  hideLabel?: boolean
  onChange: (text: string) => void
}

/** A sum as people type it, with how it is read beside it: a dot in the wrong place is seen before it is sent. */
export const RupiahField = ({ label, value, error, hint, hideLabel, onChange }: RupiahFieldProps) => {
  const read = readRupiah(value)
  return (
    <TextField
      label={label}
      aside={'value' in read && !hideLabel ? rupiahText(currentLanguage(), read.value) : undefined}
      hint={hint}
      error={error}
      {...(hideLabel && { hideLabel })}
      inputMode="decimal"
      autoComplete="off"
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}

/** A typed sum, or what speaks against it at its field. */
export const typedRupiah = (
  text: string,
  field: string,
): { value: number; refusals: [] } | { value: null; refusals: [Refusal] } => {
  const read = readRupiah(text)
  if ('value' in read) return { value: read.value, refusals: [] }
  return {
    value: null,
    refusals: [{ message: RUPIAH_PROBLEM_WORDS[read.problem][currentLanguage()], path: [field] }],
  }
}

/** A kept sum as it stands in a field. */
export const rupiahTyped = (value: number | null | undefined): string =>
  value ? new Intl.NumberFormat('id-ID').format(value) : ''
