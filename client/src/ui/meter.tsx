import { useId } from 'react'
import classes from './meter.module.css'

interface MeterProps {
  label: string
  value: number
  max: number
  /** The value in words, beside the label: "1.240 dari 5.000". */
  text: string
  /** Share from which the meter asks for attention; 0.8 when not given. */
  warnFrom?: number
  hint?: string
}

/** How much of an allowance is used. */
export const Meter = ({ label, value, max, text, warnFrom = 0.8, hint }: MeterProps) => {
  const id = useId()
  const share = max > 0 ? Math.min(1, value / max) : 0
  return (
    <div className={classes['meter']}>
      <div className={classes['top']}>
        <span id={id} className={classes['label']}>
          {label}
        </span>
        <span className={classes['text']}>{text}</span>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: browsers draw meter in colours of their own */}
      <div
        className={classes['track']}
        role="meter"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={Math.min(value, max)}
        aria-valuetext={text}
      >
        <span
          className={share >= warnFrom ? classes['warn'] : classes['fill']}
          style={{ inlineSize: `${share * 100}%` }}
        />
      </div>
      {hint && <p className={classes['hint']}>{hint}</p>}
    </div>
  )
}
