import { Trans } from '@lingui/react/macro'
import { useEffect, useId, useRef } from 'react'
import classes from './kiosk-page.module.css'

interface NumberFieldProps {
  value: string
  isActive: boolean
  onFocus: () => void
  onChange: (text: string) => void
}

/** The register number, as the slip has it; only its digits count. */
export const NumberField = ({ value, isActive, onFocus, onChange }: NumberFieldProps) => {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (isActive) input.current?.focus()
  }, [isActive])
  return (
    <div className={classes['field']}>
      <label className={classes['label']} htmlFor={id}>
        <Trans>Nomor register</Trans>
      </label>
      <input
        ref={input}
        id={id}
        className={classes['number']}
        value={value}
        inputMode="none"
        autoComplete="off"
        spellCheck={false}
        onFocus={onFocus}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
