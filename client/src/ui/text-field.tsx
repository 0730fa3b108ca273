import type { InputHTMLAttributes, ReactNode, Ref } from 'react'
import classes from './field.module.css'
import { Field, type FieldWords } from './field.tsx'

export interface TextFieldProps extends InputHTMLAttributes<HTMLInputElement>, FieldWords {
  /** Drawn inside at the left; decorative. */
  icon?: ReactNode
  /** Sits inside at the right: a small button or a key cap. */
  end?: ReactNode
  ref?: Ref<HTMLInputElement>
}

/** A line of text, also for dates and numbers through `type`. */
export const TextField = ({
  label,
  aside,
  hint,
  error,
  hideLabel,
  icon,
  end,
  className,
  ...input
}: TextFieldProps) => (
  <Field {...({ id: input.id, label, aside, hint, error, hideLabel } as FieldWords & { id?: string })}>
    {(attributes) => (
      <div className={classes['box']}>
        {icon && <span className={classes['icon']}>{icon}</span>}
        <input
          {...input}
          {...attributes}
          className={[
            classes['input'],
            icon ? classes['withIcon'] : '',
            end ? classes['withEnd'] : '',
            className,
          ]
            .filter(Boolean)
            .join(' ')}
        />
        {end && <span className={classes['end']}>{end}</span>}
      </div>
    )}
  </Field>
)
