import IconAlertTriangle from '@tabler/icons-react/icons/IconAlertTriangle'
import IconEye from '@tabler/icons-react/icons/IconEye'
import IconEyeOff from '@tabler/icons-react/icons/IconEyeOff'
import { SHEET_WORDS } from '@titian/shared/consents/sheet-words.ts'
import { currentLanguage } from '../languages/language.ts'
import classes from './give-consent.module.css'

/** What an employer sees and does not see, and what a name leads to: the sheet's own words, on a screen. */
export const ShownWords = () => {
  const words = SHEET_WORDS[currentLanguage()]
  return (
    <>
      <div className={classes['sides']}>
        <section className={classes['side']}>
          <h2>
            <IconEye size={22} stroke={1.8} aria-hidden />
            {words.seenTitle}
          </h2>
          <ul>
            {words.seen.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </section>
        <section className={classes['side']}>
          <h2>
            <IconEyeOff size={22} stroke={1.8} aria-hidden />
            {words.unseenTitle}
          </h2>
          <ul>
            {words.unseen.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </section>
      </div>
      <p className={classes['name']}>
        <IconAlertTriangle size={24} stroke={1.8} aria-hidden />
        <span>
          <b>{words.nameTitle}</b> {words.name}
        </span>
      </p>
    </>
  )
}
