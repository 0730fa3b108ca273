import classes from './wordmark.module.css'

/** The name, its second i under a small sun. */
export const Wordmark = ({ size = 23 }: { size?: number }) => (
  <span className={classes['wordmark']} style={{ fontSize: size }}>
    <span className="visually-hidden">Titian</span>
    <span aria-hidden>
      Tit<span className={classes['sun']}>ı</span>an
    </span>
  </span>
)
