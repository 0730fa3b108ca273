import type { ReactNode } from 'react'
import { SmallBridge } from './bridge.tsx'
import classes from './state.module.css'

interface EmptyStateProps {
  title: string
  children?: ReactNode
  acts?: ReactNode
  /** Replaces the gap in the bridge that is drawn otherwise. */
  icon?: ReactNode
}

/** Nothing here: what that means and what the next step is. Never only "no data". */
export const EmptyState = ({ title, children, acts, icon }: EmptyStateProps) => (
  <div className={classes['state']}>
    <div className={classes['picture']} aria-hidden>
      {icon ? (
        <span className={classes['icon']}>{icon}</span>
      ) : (
        <SmallBridge walked={[0, 1, 4, 5, 6]} planks={7} wide />
      )}
    </div>
    <h2 className={classes['title']}>{title}</h2>
    {children && <div className={classes['text']}>{children}</div>}
    {acts && <div className={classes['acts']}>{acts}</div>}
  </div>
)
