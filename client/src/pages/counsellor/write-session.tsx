import { Plural, Trans, useLingui } from '@lingui/react/macro'
import IconCloudOff from '@tabler/icons-react/icons/IconCloudOff'
import IconCopy from '@tabler/icons-react/icons/IconCopy'
import IconDeviceFloppy from '@tabler/icons-react/icons/IconDeviceFloppy'
import { useNavigate } from '@tanstack/react-router'
import { canReplace } from '@titian/shared/advice/outbox.ts'
import { useEffect, useRef, useState } from 'react'
import type { CaseloadPerson } from '../../advice/caseload-person.ts'
import { FormerActions } from '../../advice/former-actions.tsx'
import { SESSION_PROBLEM_WORDS } from '../../advice/problem-words.ts'
import {
  draftOfInput,
  emptyDraft,
  inputOf,
  likeLast,
  problemsOfDraft,
  type SessionDraft,
} from '../../advice/session-draft.ts'
import { SessionForm } from '../../advice/session-form.tsx'
import { dayText, hourText, todayInJakarta } from '../../languages/day-text.ts'
import { currentLanguage } from '../../languages/language.ts'
import { useOffline, useOutbox } from '../../offline/offline-context.ts'
import { useDraft } from '../../offline/use-draft.ts'
import { useHasLine } from '../../offline/use-line.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Kawung } from '../../ui/kawung.tsx'
import { Refusals } from '../../ui/refusals.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { showToast } from '../../ui/toast.tsx'
import classes from './log-session-page.module.css'

interface WriteSessionProps {
  attending: readonly CaseloadPerson[]
  planned: string | null
  /** The waiting session that is said anew; null for one that is written now. */
  waitingKey: string | null
}

/** The screen for one session; every change is kept on the device, and saving works without a line. */
export const WriteSession = ({ attending, planned, waitingKey }: WriteSessionProps) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const navigate = useNavigate()
  const { outbox } = useOffline()
  const entries = useOutbox()
  const waiting = entries.length
  const replaced = entries.find((entry) => entry.key === waitingKey && canReplace(entry))
  const hasLine = useHasLine()
  const ids = attending.map(({ id }) => id)
  const [only] = attending
  const draft = useDraft<SessionDraft>(
    `draft/${waitingKey ?? planned ?? ids.join()}`,
    replaced ? draftOfInput(replaced.input as ReturnType<typeof inputOf>) : emptyDraft(ids, planned),
  )
  const [isTried, setTried] = useState(false)
  const key = useRef(crypto.randomUUID())
  const names = attending.map(({ name }) => name).join(', ')
  const value = draft.value
  const problems = value && isTried ? problemsOfDraft(value, new Date()) : []
  const wordsAt = (field: string) => {
    const found = problems.find((one) => one.field === field)
    return found && t(SESSION_PROBLEM_WORDS[found.problem])
  }

  const save = async () => {
    if (!value) return
    const now = new Date()
    setTried(true)
    if (problemsOfDraft(value, now).length > 0) return
    const input = inputOf(value, now)
    if (replaced) await outbox.replace(replaced.key, input, key.current)
    else
      await outbox.put({
        key: key.current,
        command: 'LogSession',
        about: names,
        input,
        target: null,
        writtenAt: now.toISOString(),
        address: `/catat-sesi?${new URLSearchParams({ peserta: ids.join(), ...(planned && { rencana: planned }) })}`,
      })
    await draft.discard()
    void outbox.flush()
    showToast(navigator.onLine ? t`Sesi disimpan.` : t`Sesi aman di perangkat ini.`)
    await navigate({ to: '/dampingan' })
  }
  const latest = useRef(save)
  latest.current = save
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') void latest.current()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])

  if (!value) return <Skeleton height={520} />
  const last = attending.length === 1 ? only?.now?.last : null
  const startsAt = value.startsAt ?? new Date().toISOString()
  const number = waiting + 1
  return (
    <form
      className={classes['page']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <div className={classes['top']}>
        <h1 tabIndex={-1}>
          <Trans>Catat sesi</Trans>
        </h1>
        {draft.savedAt && (
          <p className={classes['saved']} role="status">
            <IconDeviceFloppy size={16} stroke={1.8} aria-hidden />
            <Trans>Draf tersimpan {hourText(language, draft.savedAt.toISOString())}</Trans>
          </p>
        )}
      </div>
      <div className={classes['columns']}>
        <Card>
          <div className={classes['who']}>
            <Kawung name={only?.id ?? ''} size={52} />
            <div className={classes['names']}>
              <p className={classes['name']}>
                {attending.length > 3 ? <Plural value={attending.length} other="Kelompok # orang" /> : names}
              </p>
              <p className={classes['day']}>
                {dayText(language, startsAt)}, {hourText(language, startsAt)}
              </p>
            </div>
            {last && (
              <Button
                icon={<IconCopy size={18} stroke={1.7} aria-hidden />}
                onClick={() => draft.change(likeLast(value, last))}
              >
                <Trans>Seperti lalu</Trans>
              </Button>
            )}
          </div>
          <Refusals
            messages={[
              ...(replaced?.stop?.sentences ?? []),
              ...(problems.length > 0 ? [t`Lihat bagian yang ditandai. Isian Anda tetap ada.`] : []),
            ]}
          />
          <SessionForm
            draft={value}
            at={wordsAt}
            change={(next) => draft.change({ ...value, ...next })}
            personName={attending.length === 1 ? (only?.name ?? null) : null}
          />
          <div className={classes['foot']}>
            <Button type="submit" variant="primary" size="large" wide>
              <Trans>Simpan sesi</Trans>
            </Button>
            {!hasLine && (
              <p className={classes['offline']}>
                <IconCloudOff size={18} stroke={1.7} aria-hidden />
                <Trans>Luring. Ini jadi catatan ke-{number} yang menunggu.</Trans>
              </p>
            )}
          </div>
        </Card>
        <FormerActions
          actions={attending.flatMap(({ openActions }) => openActions)}
          today={todayInJakarta(new Date())}
          done={value.doneActions}
          onDone={(doneActions) => draft.change({ ...value, doneActions })}
        />
      </div>
    </form>
  )
}
