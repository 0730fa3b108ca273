import type { ReactNode } from 'react'
import classes from './badge.module.css'

export type Tone = 'laut' | 'fajar' | 'tumbuh' | 'bata' | 'langit' | 'ungu' | 'batu'

interface BadgeProps {
  tone?: Tone
  /** A badge is an icon and a word: colour alone says nothing to some. */
  icon?: ReactNode
  children: ReactNode
}

/** A state in one or two words. */
export const Badge = ({ tone = 'batu', icon, children }: BadgeProps) => (
  <span className={`${classes['badge']} ${classes[tone] ?? ''}`}>
    {icon}
    {children}
  </span>
)

/** One word of a list; `match` when it is one that was asked for. */
export const Tag = ({ match = false, children }: { match?: boolean; children: ReactNode }) => (
  <span className={`${classes['tag']} ${match ? classes['match'] : ''}`}>{children}</span>
)
