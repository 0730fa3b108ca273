import type { ReactNode } from 'react'
import classes from './kbd.module.css'

/** A key cap. `quiet` when the key is said elsewhere, so that it isn't read out twice. */
export const Kbd = ({ children, quiet = false }: { children: ReactNode; quiet?: boolean }) => (
  <kbd className={classes['kbd']} aria-hidden={quiet || undefined}>
    {children}
  </kbd>
)
