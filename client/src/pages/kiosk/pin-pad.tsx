import { Trans, useLingui } from '@lingui/react/macro'
import IconBackspace from '@tabler/icons-react/icons/IconBackspace'
import type { ReactNode } from 'react'
import classes from './pin-pad.module.css'

interface PinPadProps {
  onDigit: (digit: string) => void
  onBack: () => void
  onClear: () => void
  /** The key under the pad. */
  children: ReactNode
}

/** Ten keys for fingers. Pressing one leaves the focus in the field, so that a keyboard goes on working. */
export const PinPad = ({ onDigit, onBack, onClear, children }: PinPadProps) => {
  const { t } = useLingui()
  const key = (digit: string) => (
    <button key={digit} type="button" className={classes['key']} onClick={() => onDigit(digit)}>
      {digit}
    </button>
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps the focus where it is; each key is a button.
    <div className={classes['pad']} onMouseDown={(event) => event.preventDefault()}>
      {['1', '2', '3', '4', '5', '6', '7', '8', '9'].map(key)}
      <button type="button" className={classes['plain']} onClick={onClear}>
        <Trans>Hapus</Trans>
      </button>
      {key('0')}
      <button type="button" className={classes['key']} aria-label={t`Hapus satu angka`} onClick={onBack}>
        <IconBackspace size={34} stroke={1.8} aria-hidden />
      </button>
      {children}
    </div>
  )
}
