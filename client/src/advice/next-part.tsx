import { Trans, useLingui } from '@lingui/react/macro'
import { addDays } from '@titian/shared/participants/calendar.ts'
import { todayInJakarta } from '../languages/day-text.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import classes from './session-form.module.css'
import type { PartProps } from './session-form.tsx'

/** When to meet next: a tap for the usual distances, a day and an hour for others. */
export const NextPart = ({ draft, change, at }: PartProps) => {
  const { t } = useLingui()
  const inDays = (days: number) => change({ nextOn: addDays(todayInJakarta(new Date()), days) })
  return (
    <section aria-label={t`Sesi berikut`}>
      <div className={classes['head']}>
        <h2 className={classes['title']}>
          <Trans>Sesi berikut</Trans>
        </h2>
        <div className={classes['days']}>
          <Button size="small" onClick={() => inDays(7)}>
            <Trans>Pekan depan</Trans>
          </Button>
          <Button size="small" onClick={() => inDays(14)}>
            <Trans>Dua pekan</Trans>
          </Button>
        </div>
      </div>
      <div className={classes['pair']}>
        <TextField
          type="date"
          label={t`Hari`}
          aside="hh/bb/tttt"
          value={draft.nextOn}
          error={at('nextOn')}
          onChange={(event) => change({ nextOn: event.target.value })}
        />
        {draft.nextOn && (
          <TextField
            type="time"
            label={t`Pukul (WIB)`}
            value={draft.nextHour}
            onChange={(event) => change({ nextHour: event.target.value })}
          />
        )}
      </div>
    </section>
  )
}
