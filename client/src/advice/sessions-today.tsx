import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { SESSION_MEDIUM_WORDS } from '@titian/shared/advice/session.ts'
import { hourText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Card } from '../ui/card.tsx'
import type { CaseloadPerson } from './caseload-person.ts'
import classes from './sessions-today.module.css'

/** Whom one meets today, in the order of the day. */
export const SessionsToday = ({ people }: { people: readonly CaseloadPerson[] }) => {
  const language = currentLanguage()
  const inOrder = people.toSorted((one, other) => ((one.nextAt ?? '') < (other.nextAt ?? '') ? -1 : 1))
  return (
    <Card>
      <h2 className={classes['title']}>
        <Trans>Sesi hari ini</Trans>
      </h2>
      {inOrder.length === 0 && (
        <p className={classes['none']}>
          <Trans>Tidak ada sesi terjadwal hari ini.</Trans>
        </p>
      )}
      <ol className={classes['list']}>
        {inOrder.map(({ id, name, nextAt, now }) => (
          <li key={id} className={classes['session']}>
            <span className={classes['hour']}>{nextAt && hourText(language, nextAt)}</span>
            <span>
              <Link
                to="/catat-sesi"
                search={{ peserta: [id], ...(now?.next && { rencana: now.next.id }) }}
                className={classes['name']}
              >
                {name}
              </Link>
              {now?.next && (
                <span className={classes['how']}>{SESSION_MEDIUM_WORDS[now.next.medium][language]}</span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </Card>
  )
}
