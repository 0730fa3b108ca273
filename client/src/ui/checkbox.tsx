import { type InputHTMLAttributes, type ReactNode, useEffect, useRef } from 'react'
import classes from './checkbox.module.css'

export interface CheckboxProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> {
  label: ReactNode
  /** Only the box is drawn; the label stays for those who listen. */
  hideLabel?: boolean
  /** Stands at the right end of the row and belongs to the label: a count. */
  end?: ReactNode
  /** Some of a group are ticked. */
  indeterminate?: boolean
}

/** Yes or no, with its words as part of the target. */
export const Checkbox = ({
  label,
  hideLabel,
  end,
  indeterminate = false,
  className,
  ...input
}: CheckboxProps) => {
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (box.current) box.current.indeterminate = indeterminate
  }, [indeterminate])
  return (
    <label
      className={[classes['row'], input.checked ? classes['checked'] : '', className]
        .filter(Boolean)
        .join(' ')}
    >
      <input {...input} ref={box} type="checkbox" className={classes['box']} />
      <span className={hideLabel ? 'visually-hidden' : classes['words']}>{label}</span>
      {end !== undefined && <span className={classes['end']}>{end}</span>}
    </label>
  )
}
