import { Trans } from '@lingui/react/macro'
import classes from './suppressed.module.css'

/**
 * A number that is hidden because it is under five, or because it would give such a number away. The page can't
 * tell which, so it doesn't say "<5".
 */
export const Suppressed = () => (
  <span className={classes['hidden']}>
    <Trans>disamarkan</Trans>
  </span>
)
