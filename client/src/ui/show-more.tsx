import { Button } from './button.tsx'
import classes from './show-more.module.css'

interface ShowMoreProps {
  label: string
  busy: boolean
  onShow: () => void
  /** Where in the list one is: "20 dari 34". */
  position?: string
}

/** The end of a page of a list. A button, not an endless scroll: the foot of the page stays within reach. */
export const ShowMore = ({ label, busy, onShow, position }: ShowMoreProps) => (
  <div className={classes['more']}>
    <Button onClick={onShow} busy={busy}>
      {label}
    </Button>
    {position && <span className={classes['position']}>{position}</span>}
  </div>
)
