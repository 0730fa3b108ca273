import type { ReactNode } from 'react'
import { SmallBridge } from './bridge.tsx'
import classes from './state.module.css'

interface EmptyStateProps {
  title: string
  /** 1 when the state is all there is on the page. */
  level?: 1 | 2
  children?: ReactNode
  acts?: ReactNode
  /** Replaces the gap in the bridge that is drawn otherwise. */
  icon?: ReactNode
}

/** Nothing here: what that means and what the next step is. Never only "no data". */
export const EmptyState = ({ title, level = 2, children, acts, icon }: EmptyStateProps) => {
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <div className={classes['state']}>
      <div className={classes['picture']} aria-hidden>
        {icon ? (
          <span className={classes['icon']}>{icon}</span>
        ) : (
          <SmallBridge walked={[0, 1, 4, 5, 6]} planks={7} wide />
        )}
      </div>
      <Heading className={classes['title']}>{title}</Heading>
      {children && <div className={classes['text']}>{children}</div>}
      {acts && <div className={classes['acts']}>{acts}</div>}
    </div>
  )
}
