import { type ReactNode, useId } from 'react'
import classes from './segmented-control.module.css'

interface SegmentedControlProps<Value extends string> {
  label: string
  /** Null: nothing is chosen yet. */
  value: Value | null
  options: readonly { value: Value; label: string; icon?: ReactNode }[]
  onChange: (value: Value) => void
  /** The outlined form that stands alone in a bar. */
  framed?: boolean
  /** As wide as its place and tall enough for a thumb; the label is drawn above. */
  wide?: boolean
}

/** One of two or three, all in sight. Radio buttons underneath: arrow keys move. */
export const SegmentedControl = <Value extends string>({
  label,
  value,
  options,
  onChange,
  framed = false,
  wide = false,
}: SegmentedControlProps<Value>) => {
  const name = useId()
  return (
    <fieldset className={classes['group']}>
      <legend className={wide ? classes['label'] : 'visually-hidden'}>{label}</legend>
      <div
        className={[classes['segments'], framed ? classes['framed'] : '', wide ? classes['wide'] : '']
          .filter(Boolean)
          .join(' ')}
      >
        {options.map((option) => (
          <label key={option.value} className={classes['segment']}>
            <input
              type="radio"
              className="visually-hidden"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>
              {option.icon}
              {option.label}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
