import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { MILESTONE_KINDS, MILESTONE_WORDS, type MilestoneKind } from '@titian/shared/enterprises/milestone.ts'
import { useState } from 'react'
import { currentLanguage } from '../languages/language.ts'
import form from '../ui/form.module.css'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { RecordMilestoneDocument } from './enterprise-acts.generated.ts'
import { type Ends, useWriting } from './use-writing.ts'
import { WriteSheet } from './write-sheet.tsx'

/** Writes down what a business reached; the client affirms it afterwards. */
export const RecordMilestone = ({
  enterpriseId,
  today,
  ...ends
}: Ends & { enterpriseId: string; today: string }) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const [kind, setKind] = useState<MilestoneKind>('FIRST_SALE')
  const [reachedOn, setReachedOn] = useState(today)
  const [workers, setWorkers] = useState('1')
  const { write, at, elsewhere, busy, key } = useWriting(ends)
  const [send] = useMutation(RecordMilestoneDocument)
  const act = () =>
    write(async () => {
      if (reachedOn === '') return [{ message: t`Isi tanggalnya.`, path: ['reachedOn'] }]
      if (kind === 'FIRST_WORKER' && !/^\d{1,4}$/.test(workers.trim()))
        return [{ message: t`Tulis jumlah pekerja dengan angka.`, path: ['workerCount'] }]
      const { data } = await send({
        variables: {
          input: {
            enterprise: enterpriseId,
            kind,
            reachedOn,
            workerCount: kind === 'FIRST_WORKER' ? Number(workers) : null,
            idempotencyKey: key.current,
          },
        },
      })
      return data?.recordMilestone.errors ?? []
    })
  return (
    <WriteSheet
      title={t`Tambah capaian`}
      busy={busy}
      refusals={elsewhere(['reachedOn', 'workerCount', 'kind'])}
      onClose={ends.onClose}
      onSubmit={act}
    >
      <Select
        label={t`Capaian`}
        value={kind}
        error={at('kind')}
        onChange={(event) => setKind(event.target.value as MilestoneKind)}
        options={MILESTONE_KINDS.map((value) => ({ value, label: MILESTONE_WORDS[value][language] }))}
      />
      <TextField
        type="date"
        label={t`Tercapai pada`}
        max={today}
        value={reachedOn}
        error={at('reachedOn')}
        onChange={(event) => setReachedOn(event.target.value)}
      />
      {kind === 'FIRST_WORKER' && (
        <TextField
          label={t`Pekerja yang dibayar`}
          inputMode="numeric"
          value={workers}
          error={at('workerCount')}
          onChange={(event) => setWorkers(event.target.value)}
        />
      )}
      <p className={form['note']}>
        <Trans>Capaian dihitung setelah klien menegaskannya.</Trans>
      </p>
    </WriteSheet>
  )
}
