import { Plural, Trans, useLingui } from '@lingui/react/macro'
import IconAlertTriangle from '@tabler/icons-react/icons/IconAlertTriangle'
import IconCloudOff from '@tabler/icons-react/icons/IconCloudOff'
import IconCloudUp from '@tabler/icons-react/icons/IconCloudUp'
import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import classes from './offline-bar.module.css'
import { useOutbox } from './offline-context.ts'
import { useHasLine } from './use-line.ts'
import { WaitingList } from './waiting-list.tsx'

/** Says that there is no line, and what waits for one, until nothing does. Nothing is drawn while all is sent. */
export const OfflineBar = () => {
  const { t } = useLingui()
  const outbox = useOutbox()
  const hasLine = useHasLine()
  const [isOpen, setOpen] = useState(false)
  const waiting = outbox.length
  const stopped = outbox.filter(({ stop }) => stop !== null).length
  if (hasLine && waiting === 0) return null
  const Icon = stopped > 0 ? IconAlertTriangle : hasLine ? IconCloudUp : IconCloudOff
  return (
    <>
      <div className={classes['bar']} role="status">
        <Icon size={20} stroke={1.7} aria-hidden className={classes['icon']} />
        <p>
          {!hasLine && (
            <>
              <strong>
                <Trans>Luring.</Trans>
              </strong>{' '}
            </>
          )}
          {stopped > 0 ? (
            <Plural value={stopped} other="# catatan perlu Anda lihat." />
          ) : waiting > 0 ? (
            hasLine ? (
              <Plural value={waiting} other="# catatan sedang dikirim." />
            ) : (
              <Plural value={waiting} other="# catatan aman di perangkat ini, terkirim saat ada sinyal." />
            )
          ) : (
            <Trans>Anda tetap bisa mencatat.</Trans>
          )}
        </p>
        {waiting > 0 && (
          <Button variant="onBar" size="small" onClick={() => setOpen(true)}>
            <Trans>Lihat</Trans>
          </Button>
        )}
      </div>
      {isOpen && <WaitingList title={t`Menunggu dikirim`} onClose={() => setOpen(false)} />}
    </>
  )
}
