import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { PURPOSE_WORDS } from '@titian/shared/consents/purpose.ts'
import { useState } from 'react'
import { useIsPhone } from '../browser/use-media.ts'
import { currentLanguage } from '../languages/language.ts'
import { Button } from '../ui/button.tsx'
import { Sheet, Window } from '../ui/sheet.tsx'
import type { ConsentRecords_ConsentFragment } from './consent-records.generated.ts'
import classes from './consent-records.module.css'
import { WithdrawConsentDocument } from './withdraw-consent.generated.ts'

interface WithdrawOnWordProps {
  consent: ConsentRecords_ConsentFragment
  onClose: () => void
  onEnded: () => void
}

/** Ends a consent because the person said so to a member of staff. No reason is asked, and staff can't undo it. */
export const WithdrawOnWord = ({ consent, onClose, onEnded }: WithdrawOnWordProps) => {
  const { t } = useLingui()
  const isPhone = useIsPhone()
  const [refusal, setRefusal] = useState<string | null>(null)
  const [withdraw, { loading }] = useMutation(WithdrawConsentDocument)
  const purpose = PURPOSE_WORDS[consent.purpose][currentLanguage()]
  const act = async () => {
    try {
      const { data } = await withdraw({ variables: { input: { consent: consent.id } } })
      const error = data?.withdrawConsent.errors[0]
      // One that had ended before is ended all the same.
      if (data?.withdrawConsent.withdrawal || error?.__typename === 'ConsentAlreadyEnded') onEnded()
      else setRefusal(error?.message ?? null)
    } catch {
      setRefusal(t`Izin belum ditarik. Periksa sambungan, lalu tekan lagi.`)
    }
  }
  const Panel = isPhone ? Sheet : Window
  return (
    <Panel title={t`Tarik izin atas kata peserta?`} closeLabel={t`Tutup`} onClose={onClose}>
      <div className={classes['body']}>
        <p>
          <b>{purpose}</b>
        </p>
        <p>
          <Trans>
            Berlaku saat ini juga, tanpa alasan. Petugas tidak dapat membatalkannya. Hanya peserta dapat
            memberi izin baru.
          </Trans>
        </p>
        {refusal && (
          <p className={classes['refusal']} role="alert">
            {refusal}
          </p>
        )}
        <Button variant="dangerFilled" size="large" wide busy={loading} onClick={act}>
          <Trans>Ya, tarik sekarang</Trans>
        </Button>
        <Button size="large" wide onClick={onClose}>
          <Trans>Biarkan dulu</Trans>
        </Button>
      </div>
    </Panel>
  )
}
