import IconPlugConnectedX from '@tabler/icons-react/icons/IconPlugConnectedX'
import type { ReactNode } from 'react'
import classes from './state.module.css'

interface ErrorStateProps {
  title: string
  /** 1 when the state is all there is on the page. */
  level?: 1 | 2
  /** What was kept and what happens next. */
  children?: ReactNode
  acts?: ReactNode
  /** A short code to quote when asking for help; says nothing about anybody. */
  reference?: string | undefined
}

/** Something failed: what happened, what was kept, what to do. Announced when it appears. */
export const ErrorState = ({ title, level = 2, children, acts, reference }: ErrorStateProps) => {
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <div className={classes['state']} role="alert">
      <div className={classes['picture']} aria-hidden>
        <span className={`${classes['icon']} ${classes['warm']}`}>
          <IconPlugConnectedX size={22} stroke={1.8} />
        </span>
      </div>
      <Heading className={classes['title']}>{title}</Heading>
      {children && <div className={classes['text']}>{children}</div>}
      {(acts || reference) && (
        <div className={classes['acts']}>
          {acts}
          {reference && <span className={classes['reference']}>{reference}</span>}
        </div>
      )}
    </div>
  )
}
