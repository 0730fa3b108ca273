import { Trans } from '@lingui/react/macro'
import classes from './result-reasons.module.css'

/** Why a card is in the answer, in the API's own words; at most three. */
export const ResultReasons = ({ reasons }: { reasons: readonly { kind: string; text: string }[] }) => {
  const shown = reasons.slice(0, 3)
  if (shown.length === 0) return <div className={classes['reasons']} hidden />
  return (
    <div className={classes['reasons']}>
      <p className={classes['because']}>
        <span className={classes['wide']}>
          <Trans>Cocok karena</Trans>
        </span>
        <span className={classes['narrow']}>
          <Trans>Cocok:</Trans>
        </span>
      </p>
      <ul>
        {shown.map((reason) => (
          <li key={`${reason.kind} ${reason.text}`}>{reason.text}</li>
        ))}
      </ul>
    </div>
  )
}
