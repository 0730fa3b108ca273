import { Trans, useLingui } from '@lingui/react/macro'
import { type Amendment, type Choices, decide, type Standing } from '@titian/shared/advice/amendment.ts'
import { mergeSessions } from '@titian/shared/advice/merge-session.ts'
import { useState } from 'react'
import { currentLanguage } from '../languages/language.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import classes from './compare-amendment.module.css'
import { FIELD_WORDS, valueText } from './field-words.ts'

interface CompareAmendmentProps {
  mine: Amendment
  stands: Standing
  onDecided: (amendment: Amendment) => void
}

/** Two devices wrote one field in two ways: both stand side by side until somebody has chosen for each. */
export const CompareAmendment = ({ mine, stands, onDecided }: CompareAmendmentProps) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const [choices, setChoices] = useState<Choices>({})
  const { conflicts } = mergeSessions(mine.base, mine.content, stands.content)
  const isDecided = conflicts.every(({ field }) => choices[field])
  return (
    <Card>
      <h2 className={classes['title']}>
        <Trans>Dua perangkat mengubah catatan ini</Trans>
      </h2>
      <p className={classes['lead']}>
        <Trans>Pilih yang benar pada setiap bagian. Bagian lain dari kedua perangkat tetap ada.</Trans>
      </p>
      {conflicts.map(({ field }) => (
        <fieldset key={field} className={classes['field']}>
          <legend className={classes['legend']}>{t(FIELD_WORDS[field])}</legend>
          {(['MINE', 'THEIRS'] as const).map((side) => (
            <label key={side} className={classes['side']}>
              <input
                type="radio"
                name={field}
                checked={choices[field] === side}
                onChange={() => setChoices({ ...choices, [field]: side })}
              />
              <span>
                <strong>{side === 'MINE' ? <Trans>Punya saya</Trans> : <Trans>Yang tersimpan</Trans>}</strong>
                <span className={classes['value']}>
                  {valueText(field, side === 'MINE' ? mine.content : stands.content, language) || (
                    <Trans>kosong</Trans>
                  )}
                </span>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <Button
        variant="primary"
        disabled={!isDecided}
        onClick={() => onDecided(decide(mine, stands.content, choices))}
      >
        <Trans>Kirim pilihan ini</Trans>
      </Button>
    </Card>
  )
}
