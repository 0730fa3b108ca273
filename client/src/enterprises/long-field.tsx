import { LONGEST_ANSWER } from '@titian/shared/enterprises/check-plan.ts'
import classes from '../ui/field.module.css'
import { Field } from '../ui/field.tsx'

interface LongFieldProps {
  label: string
  value: string
  error?: string | undefined
  onChange: (text: string) => void
}

/** An answer of a few sentences. */
export const LongField = ({ label, value, error, onChange }: LongFieldProps) => (
  <Field label={label} error={error}>
    {(attributes) => (
      <textarea
        {...attributes}
        className={classes['input']}
        rows={3}
        maxLength={LONGEST_ANSWER}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </Field>
)
