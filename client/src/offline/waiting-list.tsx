import { Trans, useLingui } from '@lingui/react/macro'
import { useRouter } from '@tanstack/react-router'
import { canReplace, daysLeft, type Entry } from '@titian/shared/advice/outbox.ts'
import { momentText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { entryWords } from './entry-words.ts'
import { useOffline, useOutbox } from './offline-context.ts'
import classes from './waiting-list.module.css'

/** From so many days on the list says when the device will let go of something. */
const SAY_DAYS = 7

/** Everything that the server does not have yet, in its order, and what stands against it. */
export const WaitingList = ({ title, onClose }: { title: string; onClose: () => void }) => {
  const { t } = useLingui()
  const outbox = useOutbox()
  const { outbox: keeper } = useOffline()
  return (
    <Sheet
      title={title}
      closeLabel={t`Tutup`}
      onClose={onClose}
      foot={
        <Button variant="primary" wide onClick={() => void keeper.flush()}>
          <Trans>Kirim sekarang</Trans>
        </Button>
      }
    >
      {outbox.length === 0 ? (
        <EmptyState level={2} title={t`Semua sudah terkirim`} />
      ) : (
        <ol className={classes['list']}>
          {outbox.map((entry) => (
            <Waiting
              key={entry.key}
              entry={entry}
              onOpen={onClose}
              onDrop={() => void keeper.drop(entry.key)}
            />
          ))}
        </ol>
      )}
      <p className={classes['note']}>
        <Trans>
          Catatan tersandi di perangkat ini paling lama 14 hari. Pakai kunci layar: sandi ini tidak melindungi
          dari orang yang memakai peramban Anda.
        </Trans>
      </p>
    </Sheet>
  )
}

const Waiting = ({ entry, onOpen, onDrop }: { entry: Entry; onOpen: () => void; onDrop: () => void }) => {
  const { t } = useLingui()
  const { history } = useRouter()
  const { address, stop, key } = entry
  const canOpen = address !== undefined && (canReplace(entry) || stop?.kind === 'CONFLICT')
  const left = daysLeft(entry.writtenAt, new Date())
  return (
    <li className={classes['entry']}>
      <p className={classes['what']}>
        {t(entryWords(entry.command))} <strong>{entry.about}</strong>
      </p>
      <p className={classes['when']}>{momentText(currentLanguage(), entry.writtenAt)}</p>
      {entry.stop?.sentences.map((sentence) => (
        <p key={sentence} className={classes['stop']}>
          {sentence}
        </p>
      ))}
      {left <= SAY_DAYS && (
        <p className={classes['stop']}>
          <Trans>Perangkat ini menghapusnya {left} hari lagi. Cari sinyal sebelum itu.</Trans>
        </p>
      )}
      <div className={classes['acts']}>
        {canOpen && (
          <Button
            size="small"
            onClick={() => {
              onOpen()
              history.push(`${address}&menunggu=${key}`)
            }}
          >
            <Trans>
              Buka <span className="visually-hidden">catatan tentang {entry.about}</span>
            </Trans>
          </Button>
        )}
        {stop && (
          <Button size="small" variant="danger" onClick={onDrop}>
            <Trans>Buang catatan ini</Trans>
          </Button>
        )}
      </div>
    </li>
  )
}
