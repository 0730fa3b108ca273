import IconChevronDown from '@tabler/icons-react/icons/IconChevronDown'
import type { ReactNode, SelectHTMLAttributes } from 'react'
import classes from './field.module.css'
import { Field, type FieldWords } from './field.tsx'

export interface SelectOption {
  value: string
  label: string
  disabled?: boolean
}

export interface SelectProps extends Omit<SelectHTMLAttributes<HTMLSelectElement>, 'children'>, FieldWords {
  options: readonly SelectOption[]
  icon?: ReactNode
}

/** One of a short list. The browser's own list: the wheel on phones, type-ahead everywhere. */
export const Select = ({
  label,
  aside,
  hint,
  error,
  hideLabel,
  options,
  icon,
  className,
  ...select
}: SelectProps) => (
  <Field {...({ id: select.id, label, aside, hint, error, hideLabel } as FieldWords & { id?: string })}>
    {(attributes) => (
      <div className={classes['box']}>
        {icon && <span className={classes['icon']}>{icon}</span>}
        <select
          {...select}
          {...attributes}
          className={[classes['input'], classes['select'], icon ? classes['withIcon'] : '', className]
            .filter(Boolean)
            .join(' ')}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
        <IconChevronDown className={classes['chevron']} size={18} stroke={1.8} aria-hidden />
      </div>
    )}
  </Field>
)
