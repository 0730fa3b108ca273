import { Trans, useLingui } from '@lingui/react/macro'
import IconCamera from '@tabler/icons-react/icons/IconCamera'
import IconX from '@tabler/icons-react/icons/IconX'
import { RECEIPT_KIND_WORDS, RECEIPT_KINDS, type ReceiptKind } from '@titian/shared/enterprises/report.ts'
import { useRef, useState } from 'react'
import { currentLanguage } from '../languages/language.ts'
import { Button } from '../ui/button.tsx'
import form from '../ui/form.module.css'
import { IconButton } from '../ui/icon-button.tsx'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import type { LineDraft } from './report-draft.ts'
import classes from './report-line.module.css'
import { RupiahField } from './rupiah-field.tsx'

/** Puts a photograph on file: its id, or why it did not arrive. */
export type SendPhoto = (photo: File) => Promise<{ file: string } | { problem: string }>

interface ReportLineProps {
  line: LineDraft
  number: number
  paidOn: string
  today: string
  at: (field: string) => string | undefined
  sendPhoto: SendPhoto
  onChange: (next: Partial<LineDraft>) => void
  onRemove: () => void
}

/** One receipt: what was bought, for how much, on which day, and its photograph. */
export const ReportLine = (props: ReportLineProps) => {
  const { line, number, paidOn, today, at, sendPhoto, onChange, onRemove } = props
  const { t } = useLingui()
  const picker = useRef<HTMLInputElement>(null)
  const [isSending, setSending] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const take = async (photo: File | undefined) => {
    if (!photo) return
    setSending(true)
    const sent = await sendPhoto(photo)
    setSending(false)
    setProblem('problem' in sent ? sent.problem : null)
    if ('file' in sent) onChange({ file: sent.file })
  }
  return (
    <fieldset className={classes['line']}>
      <legend>
        <Trans>Nota {number}</Trans>
      </legend>
      <IconButton
        label={t`Hapus nota ${number}`}
        icon={<IconX size={18} stroke={1.8} />}
        onClick={onRemove}
      />
      <TextField
        label={t`Yang dibeli`}
        value={line.what}
        error={at(`what${line.key}`)}
        onChange={(event) => onChange({ what: event.target.value })}
      />
      <div className={form['pair']}>
        <RupiahField
          label={t`Jumlah`}
          value={line.amount}
          error={at(`amount${line.key}`)}
          onChange={(amount) => onChange({ amount })}
        />
        <TextField
          type="date"
          label={t`Tanggal nota`}
          min={paidOn}
          max={today}
          value={line.spentOn}
          error={at(`spentOn${line.key}`)}
          onChange={(event) => onChange({ spentOn: event.target.value })}
        />
      </div>
      <Select
        label={t`Untuk`}
        value={line.kind}
        onChange={(event) => onChange({ kind: event.target.value as ReceiptKind })}
        options={RECEIPT_KINDS.map((value) => ({
          value,
          label: RECEIPT_KIND_WORDS[value][currentLanguage()],
        }))}
      />
      <input
        ref={picker}
        type="file"
        accept="image/*,application/pdf"
        hidden
        data-picker
        onChange={({ target }) => {
          void take(target.files?.[0])
          target.value = ''
        }}
      />
      <Button
        busy={isSending}
        icon={<IconCamera size={18} stroke={1.7} aria-hidden />}
        onClick={() => picker.current?.click()}
      >
        {line.file ? <Trans>Ganti foto nota</Trans> : <Trans>Foto nota</Trans>}
      </Button>
      <p className={form['note']} role="status">
        {problem ?? (line.file ? <Trans>Foto tersimpan.</Trans> : <Trans>Belum ada foto.</Trans>)}
      </p>
    </fieldset>
  )
}
