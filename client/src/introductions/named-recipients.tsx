import { Trans } from '@lingui/react/macro'
import { MOST_RECIPIENTS } from '@titian/shared/introductions/request.ts'
import type { IntroductionDetail_IntroductionFragment } from './introduction-detail.generated.ts'
import classes from './named-recipients.module.css'

/** The employer's people who may read the name, and how many more there could be. */
export const NamedRecipients = ({
  introduction: { recipients },
}: {
  introduction: IntroductionDetail_IntroductionFragment
}) => {
  const left = MOST_RECIPIENTS - recipients.length
  return (
    <ul className={classes['names']}>
      {recipients.map(({ id, name }) => (
        <li key={id} className={classes['name']}>
          <span className={classes['face']} aria-hidden>
            {initials(name)}
          </span>
          {name}
        </li>
      ))}
      {left > 0 && (
        <li className={classes['more']}>
          <Trans>dari paling banyak {MOST_RECIPIENTS} orang</Trans>
        </li>
      )}
    </ul>
  )
}

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase()
