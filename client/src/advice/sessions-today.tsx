import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { SESSION_MEDIUM_WORDS } from '@titian/shared/advice/session.ts'
import { lazy, Suspense, useState } from 'react'
import { hourText, momentText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { useOutbox } from '../offline/offline-context.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { showToast } from '../ui/toast.tsx'
import type { CaseloadPerson } from './caseload-person.ts'
import type { EntryInputs } from './entry-inputs.ts'
import classes from './sessions-today.module.css'
import { usePutEntry } from './use-put-entry.ts'

const ChooseMoment = lazy(async () => ({ default: (await import('./choose-moment.tsx')).ChooseMoment }))

/** Whom one meets today, in the order of the day; whoever can't come gets another day. */
export const SessionsToday = ({ people }: { people: readonly CaseloadPerson[] }) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const outbox = useOutbox()
  const put = usePutEntry()
  const [moving, setMoving] = useState<CaseloadPerson | null>(null)
  const next = moving?.now?.next
  const inOrder = people.toSorted((one, other) => ((one.nextAt ?? '') < (other.nextAt ?? '') ? -1 : 1))
  /** Where a session goes to, while that still waits on the device. */
  const movedTo = (id: string | undefined): string | undefined => {
    const entry = outbox.find(
      ({ command, target }) =>
        command === 'RescheduleSession' && target !== null && 'id' in target && target.id === id,
    )
    return entry && (entry.input as EntryInputs['RescheduleSession']).startsAt
  }
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
        {inOrder.map((person) => {
          const { id, name, nextAt, now } = person
          const moved = movedTo(now?.next?.id)
          return (
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
                {moved && (
                  <span className={classes['how']}>
                    <Trans>Pindah ke {momentText(language, moved)}, menunggu dikirim.</Trans>
                  </span>
                )}
              </span>
              {now?.next && !moved && (
                <Button size="small" variant="link" onClick={() => setMoving(person)}>
                  <Trans>
                    Dijadwal ulang <span className="visually-hidden">sesi dengan {name}</span>
                  </Trans>
                </Button>
              )}
            </li>
          )
        })}
      </ol>
      {moving && next && (
        <Suspense fallback={null}>
          <ChooseMoment
            title={t`Hari baru untuk ${moving.name}`}
            act={<Trans>Simpan hari baru</Trans>}
            hour={hourText(language, moving.nextAt ?? '')
              .slice(0, 5)
              .replace('.', ':')}
            onClose={() => setMoving(null)}
            onChosen={(startsAt) => {
              void put({
                command: 'RescheduleSession',
                about: moving.name,
                target: next,
                input: { startsAt },
              })
              setMoving(null)
              showToast(t`Hari baru disimpan.`)
            }}
          />
        </Suspense>
      )}
    </Card>
  )
}
