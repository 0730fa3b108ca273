import { Plural, Trans } from '@lingui/react/macro'
import IconUsers from '@tabler/icons-react/icons/IconUsers'
import classes from './vacancy-row.module.css'

/** How many candidates fit: exact from ten up, "fewer than ten" below, and an honest word when there is nobody. */
export const FitCount = ({ count }: { count: { exact: number | null; atLeast: number } }) => {
  if (count.exact === 0)
    return (
      <span className={classes['nobody']}>
        <Trans>Belum ada yang cocok</Trans>
      </span>
    )
  return (
    <span className={classes['fits']}>
      <IconUsers size={17} stroke={1.7} aria-hidden />
      {count.exact === null ? (
        <Trans>Kurang dari 10 cocok</Trans>
      ) : (
        <Plural value={count.exact} one="# cocok" other="# cocok" />
      )}
    </span>
  )
}
