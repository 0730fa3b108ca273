import { Trans } from '@lingui/react/macro'
import classes from './suppressed.module.css'

/** A number that is hidden because it is under five, or because it would give such a number away. */
export const Suppressed = () => (
  <span className={classes['hidden']}>
    <span aria-hidden>&lt;5</span>
    <span className="visually-hidden">
      <Trans>disamarkan, di bawah 5 atau pelengkapnya</Trans>
    </span>
  </span>
)
