import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import classes from './person-facts.module.css'

interface FactRowProps {
  name: string
  /** Empty when nothing is on file. */
  children: ReactNode
  /** Absent for who may not write it. */
  onRecord?: (() => void) | undefined
}

/** One fact, what is known of it, and where it is written anew. */
export const FactRow = ({ name, children, onRecord }: FactRowProps) => (
  <div className={classes['row']}>
    <dt>{name}</dt>
    <dd>
      {children || (
        <span className={classes['muted']}>
          <Trans>Belum dicatat</Trans>
        </span>
      )}
    </dd>
    {onRecord && (
      <dd className={classes['act']}>
        <Button size="small" onClick={onRecord}>
          <Trans>
            Catat<span className="visually-hidden"> {name}</span>
          </Trans>
        </Button>
      </dd>
    )}
  </div>
)
