import type { ShownState } from '@titian/shared/introductions/picture.ts'
import classes from './state-dot.module.css'

/** A small square in the colour of a state; the word beside it says the same. */
export const StateDot = ({ state }: { state: ShownState }) => (
  <span className={`${classes['dot']} ${classes[state] ?? ''}`} aria-hidden />
)
