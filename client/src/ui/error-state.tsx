import IconPlugConnectedX from '@tabler/icons-react/icons/IconPlugConnectedX'
import type { ReactNode } from 'react'
import classes from './state.module.css'

interface ErrorStateProps {
  title: string
  /** What was kept and what happens next. */
  children?: ReactNode
  acts?: ReactNode
  /** A short code to quote when asking for help; says nothing about anybody. */
  reference?: string | undefined
}

/** Something failed: what happened, what was kept, what to do. Announced when it appears. */
export const ErrorState = ({ title, children, acts, reference }: ErrorStateProps) => (
  <div className={classes['state']} role="alert">
    <div className={classes['picture']} aria-hidden>
      <span className={`${classes['icon']} ${classes['warm']}`}>
        <IconPlugConnectedX size={22} stroke={1.8} />
      </span>
    </div>
    <h2 className={classes['title']}>{title}</h2>
    {children && <div className={classes['text']}>{children}</div>}
    {(acts || reference) && (
      <div className={classes['acts']}>
        {acts}
        {reference && <span className={classes['reference']}>{reference}</span>}
      </div>
    )}
  </div>
)
