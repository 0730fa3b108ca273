import { Trans, useLingui } from '@lingui/react/macro'
import { addDays } from '@titian/shared/participants/calendar.ts'
import { LONGEST_GRACE_DAYS } from '@titian/shared/readiness/rule-adoption.ts'
import { type ReactNode, useId } from 'react'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Card } from '../ui/card.tsx'
import { TextField } from '../ui/text-field.tsx'
import classes from './preview.module.css'
import type { RuleDraft } from './rule-draft.ts'

interface ChoiceProps {
  name: string
  isChosen: boolean
  isFixed: boolean
  onChoose: () => void
  title: ReactNode
  children: ReactNode
}

const Choice = ({ name, isChosen, isFixed, onChoose, title, children }: ChoiceProps) => (
  <label className={classes['choice']} data-chosen={isChosen || undefined}>
    <input type="radio" name={name} checked={isChosen} disabled={isFixed} onChange={onChoose} />
    <span>
      <b>{title}</b>
      <span className={classes['muted']}>{children}</span>
    </span>
  </label>
)

interface LeaversChoiceProps {
  draft: RuleDraft
  count: number
  today: string
  isFixed: boolean
  onEdit: (draft: RuleDraft) => void
}

/** What becomes of those who drop out: time until a day, or nothing. */
export const LeaversChoice = ({ draft, count, today, isFixed, onEdit }: LeaversChoiceProps) => {
  const { t } = useLingui()
  const name = useId()
  const until = dayText(currentLanguage(), draft.graceUntil)
  return (
    <Card>
      <fieldset className={classes['choices']}>
        <legend>
          <Trans>Untuk {count} yang keluar</Trans>
        </legend>
        <Choice
          name={name}
          isChosen={draft.leavers === 'GRACE'}
          isFixed={isFixed}
          onChoose={() => onEdit({ ...draft, leavers: 'GRACE' })}
          title={<Trans>Beri waktu sampai {until}</Trans>}
        >
          <Trans>Dikecualikan sampai hari itu, kartu tetap tampil.</Trans>
        </Choice>
        <Choice
          name={name}
          isChosen={draft.leavers === 'AT_ONCE'}
          isFixed={isFixed}
          onChoose={() => onEdit({ ...draft, leavers: 'AT_ONCE' })}
          title={<Trans>Berlaku langsung</Trans>}
        >
          <Trans>Tahap tetap, konfirmasi berakhir, kartu turun saat itu juga.</Trans>
        </Choice>
      </fieldset>
      {draft.leavers === 'GRACE' && !isFixed && (
        <div className={classes['until']}>
          <TextField
            type="date"
            label={t`Hari terakhir`}
            aside={t`hh/bb/tttt`}
            min={addDays(today, 1)}
            max={addDays(today, LONGEST_GRACE_DAYS)}
            value={draft.graceUntil}
            required
            onChange={(event) => event.target.value && onEdit({ ...draft, graceUntil: event.target.value })}
          />
        </div>
      )}
    </Card>
  )
}
