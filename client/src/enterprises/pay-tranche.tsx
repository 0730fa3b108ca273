import { useMutation } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { currentLanguage } from '../languages/language.ts'
import { rupiahText } from '../languages/rupiah-text.ts'
import form from '../ui/form.module.css'
import { TextField } from '../ui/text-field.tsx'
import { RecordTrancheDocument } from './capital-acts.generated.ts'
import type { Application } from './capital-part.tsx'
import { RupiahField, typedRupiah } from './rupiah-field.tsx'
import { type Ends, useWriting } from './use-writing.ts'
import { WriteSheet } from './write-sheet.tsx'

const FIELDS = ['tools', 'materials', 'paidOn']

/** Writes down a payment of a grant in its two parts. */
export const PayTranche = ({
  application,
  today,
  ...ends
}: Ends & { application: Application; today: string }) => {
  const { t } = useLingui()
  const [tools, setTools] = useState('')
  const [materials, setMaterials] = useState('')
  const [paidOn, setPaidOn] = useState(today)
  const { write, at, elsewhere, busy, key } = useWriting(ends)
  const [send] = useMutation(RecordTrancheDocument)
  const left = rupiahText(currentLanguage(), application.undisbursed)
  const act = () =>
    write(async () => {
      const sums = [typedRupiah(tools || '0', 'tools'), typedRupiah(materials || '0', 'materials')] as const
      const refusals = sums.flatMap((sum) => sum.refusals)
      if (paidOn === '') return [...refusals, { message: t`Isi tanggalnya.`, path: ['paidOn'] }]
      if (refusals.length > 0) return refusals
      const { data } = await send({
        variables: {
          input: {
            application: application.id,
            tools: sums[0].value ?? 0,
            materials: sums[1].value ?? 0,
            paidOn,
            idempotencyKey: key.current,
          },
        },
      })
      return data?.recordTranche.errors ?? []
    })
  return (
    <WriteSheet
      title={t`Catat pencairan`}
      busy={busy}
      refusals={elsewhere(FIELDS)}
      onClose={ends.onClose}
      onSubmit={act}
    >
      <p className={form['note']}>{t`Yang belum cair: ${left}.`}</p>
      <div className={form['pair']}>
        <RupiahField label={t`Untuk peralatan`} value={tools} error={at('tools')} onChange={setTools} />
        <RupiahField
          label={t`Untuk bahan`}
          value={materials}
          error={at('materials')}
          onChange={setMaterials}
        />
      </div>
      <TextField
        type="date"
        label={t`Cair pada`}
        max={today}
        value={paidOn}
        error={at('paidOn')}
        onChange={(event) => setPaidOn(event.target.value)}
      />
    </WriteSheet>
  )
}
