import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { CLOSING_REASONS, type ClosingReason } from '@titian/shared/vacancies/vacancy.ts'
import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Select } from '../ui/select.tsx'
import { Window } from '../ui/sheet.tsx'
import { CloseVacancyDocument } from './vacancy-acts.generated.ts'
import classes from './vacancy-dialog.module.css'
import { CLOSING_WORDS } from './vacancy-words.ts'

interface CloseVacancyProps {
  vacancy: { id: string; title: string; version: number }
  onClose: () => void
  onClosed: () => void
}

/** Asks why a vacancy closes; it can't be opened again, only duplicated. */
export const CloseVacancy = ({ vacancy, onClose, onClosed }: CloseVacancyProps) => {
  const { t } = useLingui()
  const [reason, setReason] = useState<ClosingReason>('FILLED')
  const [refusals, setRefusals] = useState<readonly string[]>([])
  const [close, { loading }] = useMutation(CloseVacancyDocument)
  const { title } = vacancy
  const act = async () => {
    try {
      const input = { vacancy: vacancy.id, reason, expectedVersion: vacancy.version }
      const { data } = await close({ variables: { input } })
      const errors = data?.closeVacancy.errors ?? []
      if (errors.length === 0) onClosed()
      else setRefusals(errors.map((error) => error.message))
    } catch {
      setRefusals([t`Belum tersimpan: sambungan terputus. Coba lagi.`])
    }
  }
  return (
    <Window title={t`Tutup ${title}?`} closeLabel={t`Batal`} onClose={onClose}>
      <div className={classes['body']}>
        {refusals.length > 0 && (
          <div className={classes['refusal']} role="alert">
            {refusals.map((refusal) => (
              <p key={refusal}>{refusal}</p>
            ))}
          </div>
        )}
        <p>
          <Trans>
            Lowongan yang ditutup tidak bisa dibuka lagi, tetapi bisa digandakan. Daftar pendeknya tetap ada.
          </Trans>
        </p>
        <Select
          label={t`Mengapa ditutup`}
          hint={t`Laporan lowongan menanyakan apakah sudah terisi.`}
          value={reason}
          options={CLOSING_REASONS.map((one) => ({ value: one, label: t(CLOSING_WORDS[one]) }))}
          onChange={(event) => setReason(event.target.value as ClosingReason)}
        />
        <div className={classes['acts']}>
          <Button onClick={onClose}>
            <Trans>Batal</Trans>
          </Button>
          <Button variant="dangerFilled" busy={loading} onClick={() => void act()}>
            <Trans>Tutup lowongan</Trans>
          </Button>
        </div>
      </div>
    </Window>
  )
}
