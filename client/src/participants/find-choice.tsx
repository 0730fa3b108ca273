import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import classes from './fact-sheet.module.css'

export interface Choice {
  code: string
  name: string
}

interface FindChoiceProps {
  findLabel: string
  label: string
  /** What stands in the list for nothing. */
  none: string
  search: string
  found: readonly Choice[]
  value: Choice | null
  error?: string | undefined
  hint?: string
  onSearch: (search: string) => void
  /** Null for nothing. */
  onChange: (choice: Choice | null) => void
}

/** One of a long vocabulary: what was typed narrows the list, and what is chosen always stays in it. */
export const FindChoice = (props: FindChoiceProps) => {
  const { findLabel, label, none, search, found, value, error, hint, onSearch, onChange } = props
  const choices = value ? [value, ...found.filter(({ code }) => code !== value.code)] : found
  return (
    <div className={classes['two']}>
      <TextField
        type="search"
        label={findLabel}
        autoComplete="off"
        value={search}
        onChange={(event) => onSearch(event.target.value)}
      />
      <Select
        label={label}
        hint={hint}
        value={value?.code ?? ''}
        error={error}
        onChange={(event) => onChange(choices.find(({ code }) => code === event.target.value) ?? null)}
        options={[
          { value: '', label: none },
          ...choices.map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
    </div>
  )
}
