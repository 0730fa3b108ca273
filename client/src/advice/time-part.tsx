import { Trans, useLingui } from '@lingui/react/macro'
import { TextField } from '../ui/text-field.tsx'
import { instantOf } from './session-draft.ts'
import classes from './session-form.module.css'
import type { PartProps } from './session-form.tsx'

const JAKARTA_MS = 7 * 3_600_000

const local = (instant: string): string =>
  new Date(Date.parse(instant) + JAKARTA_MS).toISOString().slice(0, 16)

/** When it was, and the minutes around it: folded away, because mostly it is now and nobody travelled. */
export const TimePart = ({ draft, change, at }: PartProps) => {
  const { t } = useLingui()
  const wrong = at('startsAt') ?? at('travelMinutes') ?? at('preparationMinutes')
  return (
    <details className={classes['more']} open={wrong !== undefined || undefined}>
      <summary>
        <Trans>Waktu lain, perjalanan dan persiapan</Trans>
      </summary>
      <div className={classes['pair']}>
        <TextField
          type="datetime-local"
          label={t`Mulai (WIB)`}
          hint={t`Kosong berarti sekarang.`}
          value={draft.startsAt ? local(draft.startsAt) : ''}
          error={at('startsAt')}
          onChange={({ target }) => {
            const [day = '', hour = ''] = target.value.split('T')
            change({ startsAt: day ? instantOf(day, hour) : null })
          }}
        />
        <TextField
          label={t`Perjalanan (menit)`}
          inputMode="numeric"
          value={draft.travelMinutes}
          error={at('travelMinutes')}
          onChange={(event) => change({ travelMinutes: event.target.value })}
        />
        <TextField
          label={t`Persiapan (menit)`}
          inputMode="numeric"
          value={draft.preparationMinutes}
          error={at('preparationMinutes')}
          onChange={(event) => change({ preparationMinutes: event.target.value })}
        />
      </div>
    </details>
  )
}
