import { useId } from 'react'
import classes from './segmented-control.module.css'

interface SegmentedControlProps<Value extends string> {
  label: string
  value: Value
  options: readonly { value: Value; label: string }[]
  onChange: (value: Value) => void
  /** The outlined form that stands alone in a bar. */
  framed?: boolean
}

/** One of two or three, all in sight. Radio buttons underneath: arrow keys move. */
export const SegmentedControl = <Value extends string>({
  label,
  value,
  options,
  onChange,
  framed = false,
}: SegmentedControlProps<Value>) => {
  const name = useId()
  return (
    <fieldset className={`${classes['segments']} ${framed ? classes['framed'] : ''}`}>
      <legend className="visually-hidden">{label}</legend>
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
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
