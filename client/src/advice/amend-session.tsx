import { Trans, useLingui } from '@lingui/react/macro'
import type { Amendment } from '@titian/shared/advice/amendment.ts'
import { canReplace } from '@titian/shared/advice/outbox.ts'
import type { SessionContent } from '@titian/shared/advice/session-log.ts'
import { useState } from 'react'
import { useOffline, useOutbox } from '../offline/offline-context.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import form from '../ui/form.module.css'
import { Refusals } from '../ui/refusals.tsx'
import { showToast } from '../ui/toast.tsx'
import { CompareAmendment } from './compare-amendment.tsx'
import { SESSION_PROBLEM_WORDS } from './problem-words.ts'
import { draftOfContent, inputOf, problemsOfDraft } from './session-draft.ts'
import { SessionForm } from './session-form.tsx'
import { usePutEntry } from './use-put-entry.ts'

interface AmendSessionProps {
  session: { id: string; version: number; content: SessionContent }
  /** The name of the person. */
  about: string
  /** The page that shows this. */
  address: string
  onDone: () => void
}

/** Puts a logged session right. An amendment that still waits is shown instead of what the server has. */
export const AmendSession = ({ session, about, address, onDone }: AmendSessionProps) => {
  const { t } = useLingui()
  const { outbox } = useOffline()
  const put = usePutEntry()
  const waiting = useOutbox().findLast(
    ({ command, target }) =>
      command === 'AmendSession' && target !== null && 'id' in target && target.id === session.id,
  )
  const before = waiting && (waiting.input as Amendment)
  const stop = waiting?.stop
  const [draft, setDraft] = useState(() => draftOfContent(before?.content ?? session.content))
  const [isTried, setTried] = useState(false)
  // What was logged long ago may still be put right: only a new time can be too old.
  const problems = problemsOfDraft(draft, new Date()).filter(
    ({ problem }) => problem !== 'TOO_OLD' || draft.startsAt !== session.content.startsAt,
  )
  const leave = () => {
    void outbox.flush()
    showToast(navigator.onLine ? t`Perbaikan disimpan.` : t`Perbaikan aman di perangkat ini.`)
    onDone()
  }
  const save = async () => {
    setTried(true)
    if (problems.length > 0) return
    const { content } = inputOf(draft, new Date())
    if (waiting && before && canReplace(waiting))
      await outbox.replace(waiting.key, { base: before.base, content }, crypto.randomUUID())
    else
      await put({
        command: 'AmendSession',
        about,
        address,
        // On the same ground as the one before it.
        target: waiting?.target && 'id' in waiting.target ? waiting.target : session,
        input: { base: before?.content ?? session.content, content },
      })
    leave()
  }
  if (waiting && before && stop?.kind === 'CONFLICT' && stop.stands)
    return (
      <CompareAmendment
        mine={before}
        stands={stop.stands}
        onDecided={async (amendment) => {
          await outbox.sendAnew(waiting.key, amendment, crypto.randomUUID())
          leave()
        }}
      />
    )
  return (
    <Card>
      <form
        className={form['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Refusals
          messages={[
            ...(stop?.sentences ?? []),
            ...(isTried && problems.length > 0 ? [t`Lihat bagian yang ditandai. Isian Anda tetap ada.`] : []),
          ]}
        />
        <SessionForm
          isAmending
          draft={draft}
          personName={about}
          at={(field) => {
            const found = isTried && problems.find((one) => one.field === field)
            return found ? t(SESSION_PROBLEM_WORDS[found.problem]) : undefined
          }}
          change={(next) => setDraft({ ...draft, ...next })}
        />
        <div className={form['acts']}>
          <Button onClick={onDone}>
            <Trans>Batal</Trans>
          </Button>
          <Button type="submit" variant="primary">
            <Trans>Simpan perbaikan</Trans>
          </Button>
        </div>
      </form>
    </Card>
  )
}
