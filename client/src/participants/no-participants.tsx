import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { askedAnew, type ParticipantQuestion } from './participant-question.ts'

interface NoParticipantsProps {
  question: ParticipantQuestion
  onAsk: (question: ParticipantQuestion) => void
}

/** Nobody in this list: what that means, and the one wider question that helps. */
export const NoParticipants = ({ question, onAsk }: NoParticipantsProps) => {
  const { t } = useLingui()
  const { pulang, nama, tahap } = question
  if (nama)
    return (
      <EmptyState
        title={t`Belum ada nama yang cocok`}
        acts={
          <Button onClick={() => onAsk(askedAnew(question, { nama: undefined }))}>
            <Trans>Hapus pencarian</Trans>
          </Button>
        }
      >
        <Trans>Coba sebagian nama, nama panggilan, atau nomor register.</Trans>
      </EmptyState>
    )
  if (tahap)
    return (
      <EmptyState
        title={t`Belum ada yang sampai di tahap ini`}
        acts={
          <Button onClick={() => onAsk(askedAnew(question, { tahap: undefined }))}>
            <Trans>Lihat semua tahap</Trans>
          </Button>
        }
      />
    )
  if (pulang)
    return (
      <EmptyState
        title={t`Belum ada yang diperkirakan pulang dalam ${pulang} minggu`}
        acts={
          <Button onClick={() => onAsk(askedAnew(question, { pulang: pulang === 12 ? 24 : undefined }))}>
            {pulang === 12 ? <Trans>Lihat 24 minggu</Trans> : <Trans>Lihat semua peserta</Trans>}
          </Button>
        }
      >
        <Trans>Daftar ini memakai perkiraan pulang yang dicatat di berkas.</Trans>
      </EmptyState>
    )
  return (
    <EmptyState title={t`Belum ada peserta di unit ini`}>
      <Trans>Peserta muncul di sini setelah didaftarkan.</Trans>
    </EmptyState>
  )
}
