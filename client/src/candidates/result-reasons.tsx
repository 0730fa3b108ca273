import { Trans } from '@lingui/react/macro'
import classes from './result-reasons.module.css'

/** A reason as part of a longer sentence: a small first letter, unless a name or an abbreviation begins it. */
export const inSentence = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLocaleLowerCase() + text.slice(1) : text

/** Why a card is in the answer, in the API's own words; at most three. */
export const ResultReasons = ({ reasons }: { reasons: readonly { kind: string; text: string }[] }) => {
  const shown = reasons.slice(0, 3)
  if (shown.length === 0) return <div className={classes['reasons']} hidden />
  return (
    <div className={classes['reasons']}>
      <div className={classes['words']}>
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
            <li key={`${reason.kind} ${reason.text}`}>
              <span className={classes['wide']}>{reason.text}</span>
              <span className={classes['narrow']}>{inSentence(reason.text)}</span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
