import { Trans, useLingui } from '@lingui/react/macro'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Card } from '../ui/card.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import type { OpenAction } from './caseload-person.ts'
import classes from './former-actions.module.css'

interface FormerActionsProps {
  actions: readonly OpenAction[]
  today: string
  done: readonly string[]
  onDone: (done: readonly string[]) => void
}

/** What was promised before and is still open; a tick says that it is done. The rest goes along. */
export const FormerActions = ({ actions, today, done, onDone }: FormerActionsProps) => {
  const { t } = useLingui()
  if (actions.length === 0) return null
  return (
    <Card aria-label={t`Janji sebelumnya`}>
      <h2 className={classes['title']}>
        <Trans>Janji sebelumnya</Trans>
      </h2>
      <ul className={classes['list']}>
        {actions.map(({ id, text, dueOn }) => (
          <li key={id}>
            <Checkbox
              label={text}
              checked={done.includes(id)}
              end={
                <span className={dueOn < today ? classes['late'] : classes['due']}>
                  {dayText(currentLanguage(), dueOn)}
                </span>
              }
              onChange={() => onDone(done.includes(id) ? done.filter((one) => one !== id) : [...done, id])}
            />
          </li>
        ))}
      </ul>
      <p className={classes['note']}>
        <Trans>Centang yang sudah selesai. Yang lain ikut ke sesi berikut.</Trans>
      </p>
    </Card>
  )
}
