import type { ReactNode } from 'react'
import classes from './page-header.module.css'

interface PageHeaderProps {
  title: ReactNode
  /** One sentence on what this page is for. */
  lead?: ReactNode
  /** Acts that concern the page as a whole. */
  acts?: ReactNode
}

/** The page's one level-one heading. It takes the focus after a change of page, so that it is read out. */
export const PageHeader = ({ title, lead, acts }: PageHeaderProps) => (
  <header className={classes['header']}>
    <div className={classes['words']}>
      <h1 tabIndex={-1}>{title}</h1>
      {lead && <p className={classes['lead']}>{lead}</p>}
    </div>
    {acts && <div className={classes['acts']}>{acts}</div>}
  </header>
)
