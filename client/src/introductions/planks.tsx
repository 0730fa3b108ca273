import { SHOWN_STATE_WORDS, type ShownState } from '@titian/shared/introductions/picture.ts'
import { currentLanguage } from '../languages/language.ts'
import { UNDER_WAY } from './pipeline.ts'
import classes from './planks.module.css'

/** How far an introduction has come, as planks: walked, here, ahead. Nothing once it is over. */
export const Planks = ({ state }: { state: ShownState }) => {
  const language = currentLanguage()
  const now = (UNDER_WAY as readonly ShownState[]).indexOf(state)
  if (now < 0) return null
  return (
    <ol className={classes['planks']}>
      {UNDER_WAY.map((plank, place) => (
        <li
          key={plank}
          className={`${classes['plank']} ${place < now ? classes['walked'] : place === now ? classes['now'] : ''}`}
          aria-current={place === now ? 'step' : undefined}
        >
          <span>{SHOWN_STATE_WORDS[plank][language]}</span>
        </li>
      ))}
    </ol>
  )
}
