import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { LONGEST_REASON } from '@titian/shared/training/taking-back.ts'
import { useState } from 'react'
import { useAttempt } from '../graphql/use-attempt.ts'
import { TextField } from '../ui/text-field.tsx'
import sheet from './fact-sheet.module.css'
import { FactSheet } from './fact-sheet.tsx'
import { TakeBackCertificateDocument } from './take-back-certificate.generated.ts'

interface TakeBackCertificateProps {
  participantId: string
  certificate: { id: string; name: string }
  onClose: () => void
  onTakenBack: () => void
}

/** Takes a certificate back that was written down by mistake. It stays on record with the reason. */
export const TakeBackCertificate = (props: TakeBackCertificateProps) => {
  const { participantId, certificate, onClose, onTakenBack } = props
  const { t } = useLingui()
  const [reason, setReason] = useState('')
  const { attempt, at, elsewhere } = useAttempt()
  const [takeBack, { loading }] = useMutation(TakeBackCertificateDocument)
  const act = async () => {
    const isDone = await attempt(async () => {
      const input = { participant: participantId, certificate: certificate.id, reason }
      const { data } = await takeBack({ variables: { input } })
      return data?.takeBackCertificate.errors ?? []
    })
    if (isDone) onTakenBack()
  }
  return (
    <FactSheet
      title={t`Tarik sertifikat`}
      act={t`Tarik`}
      busy={loading}
      refusals={elsewhere(['reason'])}
      onClose={onClose}
      onSubmit={act}
    >
      <p className={sheet['text']}>
        <b>{certificate.name}</b>
      </p>
      <p className={sheet['note']}>
        <Trans>
          Untuk yang salah dicatat. Tetap tersimpan bersama alasannya, tetapi tidak dihitung lagi. Bila orang
          ini sedang tampil untuk pemberi kerja, kartunya ditarik sampai penerbitan berikutnya.
        </Trans>
      </p>
      <TextField
        label={t`Alasan`}
        hint={t`Bisa dibaca oleh orangnya.`}
        autoComplete="off"
        maxLength={LONGEST_REASON}
        value={reason}
        error={at('reason')}
        onChange={(event) => setReason(event.target.value)}
      />
    </FactSheet>
  )
}
