import type { ElementType, HTMLAttributes } from 'react'
import classes from './card.module.css'

interface CardProps extends HTMLAttributes<HTMLElement> {
  as?: ElementType
  /** Without, the content reaches the border: for tables and lists. */
  padded?: boolean
}

/** A surface with one border. No card inside a card unless it is a list. */
export const Card = ({ as: Element = 'section', padded = true, className, ...rest }: CardProps) => (
  <Element
    {...rest}
    className={[classes['card'], padded ? classes['padded'] : '', className].filter(Boolean).join(' ')}
  />
)
