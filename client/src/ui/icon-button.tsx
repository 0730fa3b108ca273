import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import classes from './icon-button.module.css'

export interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-label'> {
  /** What a press does, in words: read aloud and shown on hover. */
  label: string
  icon: ReactNode
  variant?: 'plain' | 'outline' | 'onBar'
  ref?: Ref<HTMLButtonElement>
}

/** An act that an icon alone says well enough to the eye; its label says it to everybody else. */
export const IconButton = ({ label, icon, variant = 'plain', className, ...rest }: IconButtonProps) => (
  <button
    type="button"
    title={label}
    {...rest}
    aria-label={label}
    className={[classes['iconButton'], classes[variant], className].filter(Boolean).join(' ')}
  >
    {icon}
  </button>
)
