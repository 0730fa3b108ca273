import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import classes from './button.module.css'

export type ButtonVariant =
  | 'primary'
  | 'secondary'
  | 'outline'
  | 'subtle'
  | 'link'
  | 'hope'
  | 'danger'
  | 'dangerFilled'
  | 'onBar'
  | 'blocked'

export type ButtonSize = 'small' | 'medium' | 'large'

interface Look {
  variant?: ButtonVariant
  size?: ButtonSize
  wide?: boolean
}

/** The class names of a button, for a link that has to look like one: `<Link className={buttonClass({...})}>`. */
export const buttonClass = ({ variant = 'secondary', size = 'medium', wide = false }: Look): string =>
  [classes['button'], classes[variant], size === 'medium' ? '' : classes[size], wide ? classes['wide'] : '']
    .filter(Boolean)
    .join(' ')

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement>, Look {
  /** Drawn before the words; decorative. */
  icon?: ReactNode
  /** The act is under way: a spinner replaces the icon, further presses are ignored. */
  busy?: boolean
  ref?: Ref<HTMLButtonElement>
}

/** One act. At most one `primary` per view; `hope` only on the dark bars and for a person's own answer. */
export const Button = ({ variant, size, wide, icon, busy = false, children, ...rest }: ButtonProps) => (
  <button
    type="button"
    {...rest}
    className={[buttonClass({ variant, size, wide } as Look), rest.className].filter(Boolean).join(' ')}
    aria-busy={busy || undefined}
    onClick={busy ? undefined : rest.onClick}
  >
    {busy ? <span className={classes['spinner']} aria-hidden /> : icon}
    {children}
  </button>
)
