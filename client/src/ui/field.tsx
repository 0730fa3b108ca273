import IconAlertCircle from '@tabler/icons-react/icons/IconAlertCircle'
import { type ReactNode, useId } from 'react'
import classes from './field.module.css'

export interface FieldWords {
  label: string
  /** Stands beside the label at its right: a format such as hh/bb/tttt, or a link. */
  aside?: ReactNode
  /** Stands below; always visible, unlike a placeholder. */
  hint?: ReactNode
  /** What is wrong and what to do. Its presence marks the field as invalid. */
  error?: ReactNode
  /** Keeps the label for those who listen and hides it from the eye. */
  hideLabel?: boolean
}

interface FieldProps extends FieldWords {
  id?: string | undefined
  children: (attributes: {
    id: string
    'aria-describedby': string | undefined
    'aria-invalid': true | undefined
  }) => ReactNode
}

/** Label above, hint and error below, all tied to the control for screen readers. */
export const Field = ({ id, label, aside, hint, error, hideLabel, children }: FieldProps) => {
  const made = useId()
  const own = id ?? made
  const described = [hint && `${own}-hint`, error && `${own}-error`].filter(Boolean).join(' ')
  return (
    <div className={classes['field']}>
      <div className={hideLabel ? 'visually-hidden' : classes['top']}>
        <label className={classes['label']} htmlFor={own}>
          {label}
        </label>
        {aside && <span className={classes['aside']}>{aside}</span>}
      </div>
      {children({
        id: own,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {error && (
        <p className={classes['error']} id={`${own}-error`}>
          <IconAlertCircle size={16} stroke={1.8} aria-hidden />
          <span>{error}</span>
        </p>
      )}
      {hint && (
        <p className={classes['hint']} id={`${own}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
