import { Trans, useLingui } from '@lingui/react/macro'
import { SHOWN_STATE_WORDS, type ShownState } from '@titian/shared/introductions/picture.ts'
import { currentLanguage } from '../languages/language.ts'
import { UNDER_WAY } from './pipeline.ts'
import classes from './state-chips.module.css'

interface StateChipsProps {
  introductions: readonly { state: ShownState }[]
  chosen: ShownState | null
  onChoose: (state: ShownState | null) => void
}

/** One part of the pipeline at a time, for small screens. */
export const StateChips = ({ introductions, chosen, onChoose }: StateChipsProps) => {
  const { t } = useLingui()
  const chip = (isChosen: boolean) => `${classes['chip']} ${isChosen ? classes['chosen'] : ''}`
  return (
    <fieldset className={classes['chips']}>
      <legend className="visually-hidden">{t`Tahap`}</legend>
      <button
        type="button"
        className={chip(chosen === null)}
        aria-pressed={chosen === null}
        onClick={() => onChoose(null)}
      >
        <Trans>Semua</Trans>
      </button>
      {UNDER_WAY.map((state) => {
        const count = introductions.filter((one) => one.state === state).length
        return count === 0 ? null : (
          <button
            key={state}
            type="button"
            className={chip(chosen === state)}
            aria-pressed={chosen === state}
            onClick={() => onChoose(state)}
          >
            {SHOWN_STATE_WORDS[state][currentLanguage()]} <span>{count}</span>
          </button>
        )
      })}
    </fieldset>
  )
}
