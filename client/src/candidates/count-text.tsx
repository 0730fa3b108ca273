import { Trans } from '@lingui/react/macro'
import classes from './count-text.module.css'

export interface Count {
  exact: number | null
  atLeast: number
}

/** A number with the thousands of the page's language: 1.240 or 1,240. */
export const numberText = (value: number, language: string): string =>
  new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'id-ID').format(value)

/** The count of a facet. Short to the eye on a wide page, in words on a phone and for those who listen. */
export const CountText = ({ count, language }: { count: Count; language: string }) =>
  count.exact === null ? (
    <span className={classes['few']}>
      <span className={classes['short']} aria-hidden>
        &lt;10
      </span>
      <span className={classes['long']}>
        <Trans>kurang dari 10</Trans>
      </span>
    </span>
  ) : (
    numberText(count.exact, language)
  )
