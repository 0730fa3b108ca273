import { PIN_DIGITS } from '@titian/shared/accounts/kiosk.ts'
import { useEffect, useId, useRef } from 'react'
import classes from './kiosk-page.module.css'

interface PinBoxesProps {
  label: string
  value: string
  isActive: boolean
  problem?: string | undefined
  onFocus: () => void
  onChange: (text: string) => void
}

/** Six boxes for the eye over one field for fingers, keyboards and screen readers. */
export const PinBoxes = ({ label, value, isActive, problem, onFocus, onChange }: PinBoxesProps) => {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (isActive) input.current?.focus()
  }, [isActive])
  return (
    <div className={classes['field']}>
      <label className={classes['label']} htmlFor={id}>
        {label}
      </label>
      <div className={classes['boxes']}>
        {Array.from({ length: PIN_DIGITS }, (_, at) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: the boxes are their places.
            key={at}
            aria-hidden
            className={`${classes['box']} ${isActive && at === Math.min(value.length, PIN_DIGITS - 1) ? classes['next'] : ''}`}
          >
            {at < value.length && <span className={classes['dot']} />}
          </span>
        ))}
        <input
          ref={input}
          id={id}
          type="password"
          className={classes['over']}
          value={value}
          inputMode="none"
          autoComplete="off"
          maxLength={PIN_DIGITS}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onFocus={onFocus}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
      {problem && (
        <p id={`${id}-problem`} className={classes['problem']} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
