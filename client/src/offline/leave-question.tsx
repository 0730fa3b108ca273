import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { guardSignOut } from '../shell/sign-out.ts'
import { Button } from '../ui/button.tsx'
import { Window } from '../ui/sheet.tsx'
import { useOffline, useOutbox } from './offline-context.ts'
import { forget } from './remembered.ts'

/**
 * Before somebody signs out, what waits is sent; what can't be sent is asked about. Then nothing of the account is left
 * on the device.
 */
export const LeaveQuestion = ({ account }: { account: string }) => {
  const { t } = useLingui()
  const { outbox } = useOffline()
  const waiting = useOutbox().length
  const [answer, setAnswer] = useState<((mayLeave: boolean) => void) | null>(null)
  const [isSending, setSending] = useState(false)
  useEffect(
    () =>
      guardSignOut(async () => {
        await outbox.flush()
        const mayLeave =
          outbox.all().length === 0 || (await new Promise<boolean>((give) => setAnswer(() => give)))
        setAnswer(null)
        if (mayLeave) await forget(account)
        return mayLeave
      }),
    [account, outbox],
  )
  if (!answer) return null
  const sendFirst = async () => {
    setSending(true)
    await outbox.flush()
    setSending(false)
    if (outbox.all().length === 0) answer(true)
  }
  return (
    <Window
      title={t`Masih ada catatan yang belum terkirim`}
      closeLabel={t`Tetap masuk`}
      onClose={() => answer(false)}
      foot={
        <>
          <Button variant="danger" onClick={() => answer(true)}>
            <Trans>Buang dan keluar</Trans>
          </Button>
          <Button variant="primary" busy={isSending} onClick={() => void sendFirst()}>
            <Trans>Kirim, lalu keluar</Trans>
          </Button>
        </>
      }
    >
      <p>
        <Plural
          value={waiting}
          other="# catatan hanya ada di perangkat ini. Bila Anda keluar sekarang, catatan itu hilang."
        />
      </p>
    </Window>
  )
}
