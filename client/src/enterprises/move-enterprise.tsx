import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { ENTERPRISE_REASON_WORDS } from '@titian/shared/enterprises/move-reason.ts'
import { ENTERPRISE_STAGE_WORDS } from '@titian/shared/enterprises/stage.ts'
import { useState } from 'react'
import { currentLanguage } from '../languages/language.ts'
import form from '../ui/form.module.css'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { MoveEnterpriseDocument } from './enterprise-acts.generated.ts'
import type { EnterpriseFacts_EnterpriseFragment } from './enterprise-facts.generated.ts'
import { type Ends, useWriting } from './use-writing.ts'
import { WriteSheet } from './write-sheet.tsx'

interface MoveEnterpriseProps extends Ends {
  enterprise: EnterpriseFacts_EnterpriseFragment
  move: EnterpriseFacts_EnterpriseFragment['nextStages'][number]
  today: string
}

/** Asks for the reason and the day, then moves the business. */
export const MoveEnterprise = ({ enterprise, move, today, ...ends }: MoveEnterpriseProps) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const [reason, setReason] = useState(move.reasons[0])
  const [effectiveOn, setEffectiveOn] = useState(today)
  const { write, at, elsewhere, busy } = useWriting(ends)
  const [send] = useMutation(MoveEnterpriseDocument)
  const stage = ENTERPRISE_STAGE_WORDS[move.stage][language]
  const act = () =>
    write(async () => {
      if (!reason) return [{ message: t`Pilih alasannya.`, path: ['reason'] }]
      if (effectiveOn === '') return [{ message: t`Isi tanggalnya.`, path: ['effectiveOn'] }]
      const { data } = await send({
        variables: {
          input: {
            enterprise: enterprise.id,
            to: move.stage,
            reason,
            effectiveOn,
            expectedVersion: enterprise.version,
          },
        },
      })
      return data?.moveEnterprise.errors ?? []
    })
  return (
    <WriteSheet
      title={move.stage === 'CLOSED' ? t`Usaha ini tutup` : t`Pindahkan ke ${stage}`}
      act={move.stage === 'CLOSED' ? t`Catat tutup` : t`Pindahkan`}
      busy={busy}
      refusals={elsewhere(['reason', 'effectiveOn'])}
      onClose={ends.onClose}
      onSubmit={act}
    >
      {move.stage === 'CLOSED' && (
        <p className={form['note']}>
          <Trans>Menutup usaha bukan kegagalan orangnya. Usaha bisa dibuka kembali.</Trans>
        </p>
      )}
      <Select
        label={t`Alasan`}
        value={reason ?? ''}
        error={at('reason')}
        onChange={(event) => setReason(event.target.value as typeof reason)}
        options={move.reasons.map((one) => ({ value: one, label: ENTERPRISE_REASON_WORDS[one][language] }))}
      />
      <TextField
        type="date"
        label={t`Berlaku sejak`}
        hint={t`Tidak setelah hari ini, dan tidak sebelum langkah terakhir.`}
        value={effectiveOn}
        min={enterprise.sinceOn}
        max={today}
        error={at('effectiveOn')}
        onChange={(event) => setEffectiveOn(event.target.value)}
      />
    </WriteSheet>
  )
}
