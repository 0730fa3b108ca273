import { useMutation } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import { RECEIPT_KIND_WORDS } from '@titian/shared/enterprises/report.ts'
import { useState } from 'react'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { rupiahText } from '../languages/rupiah-text.ts'
import { SegmentedControl } from '../ui/segmented-control.tsx'
import { ReviewReportDocument } from './capital-acts.generated.ts'
import type { Tranche } from './capital-part.tsx'
import classes from './part.module.css'
import { type Ends, useWriting } from './use-writing.ts'
import { WriteSheet } from './write-sheet.tsx'

/** Accepts a report that was handed in, or gives it back to be completed. */
export const ReviewReport = ({ tranche, ...ends }: Ends & { tranche: Tranche }) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const [answer, setAnswer] = useState<'ACCEPT' | 'RETURN'>('ACCEPT')
  const { write, elsewhere, busy } = useWriting(ends)
  const [send] = useMutation(ReviewReportDocument)
  const act = () =>
    write(async () => {
      const { data } = await send({
        variables: {
          input: {
            report: tranche.id,
            isAccepted: answer === 'ACCEPT',
            expectedVersion: tranche.version,
          },
        },
      })
      return data?.reviewReport.errors ?? []
    })
  return (
    <WriteSheet
      title={t`Periksa LPJ`}
      busy={busy}
      refusals={elsewhere([])}
      onClose={ends.onClose}
      onSubmit={act}
    >
      <ul className={classes['list']}>
        {tranche.lines.map(({ kind, what, amount, spentOn }) => (
          <li key={`${what}${amount}${spentOn}`} className={classes['line']}>
            <div>
              <p>{what}</p>
              <p className={classes['muted']}>
                {RECEIPT_KIND_WORDS[kind][language]}, {dayText(language, spentOn)}
              </p>
            </div>
            <span className={classes['sum']}>{rupiahText(language, amount)}</span>
          </li>
        ))}
      </ul>
      <SegmentedControl
        label={t`Hasil pemeriksaan`}
        value={answer}
        options={[
          { value: 'ACCEPT', label: t`Diterima` },
          { value: 'RETURN', label: t`Perlu dilengkapi` },
        ]}
        onChange={setAnswer}
      />
    </WriteSheet>
  )
}
