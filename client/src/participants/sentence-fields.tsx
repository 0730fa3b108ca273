import { Trans, useLingui } from '@lingui/react/macro'
import { Checkbox } from '../ui/checkbox.tsx'
import { TextField } from '../ui/text-field.tsx'
import type { StayDraft } from './custody-stay.ts'
import sheet from './fact-sheet.module.css'

interface SentenceFieldsProps {
  draft: StayDraft
  error: string | undefined
  onChange: (part: Partial<StayDraft>) => void
}

/** How long a sentence is, and what keeps somebody from being shown; no offence is asked. */
export const SentenceFields = ({ draft, error, onChange }: SentenceFieldsProps) => {
  const { t } = useLingui()
  return (
    <fieldset className={sheet['group']}>
      <legend>
        <Trans>Pidana</Trans>
      </legend>
      {!draft.isLife && (
        <TextField
          label={t`Lama pidana (bulan)`}
          hint={t`Kosongkan bila tidak ada.`}
          inputMode="numeric"
          autoComplete="off"
          value={draft.sentenceMonths}
          error={error}
          onChange={(event) => onChange({ sentenceMonths: event.target.value })}
        />
      )}
      <Checkbox
        label={t`Seumur hidup`}
        checked={draft.isLife}
        onChange={(event) => onChange({ isLife: event.target.checked })}
      />
      <Checkbox
        label={t`Masih ada perkara lain`}
        checked={draft.isFurtherCasePending}
        onChange={(event) => onChange({ isFurtherCasePending: event.target.checked })}
      />
      <p className={sheet['note']}>
        <Trans>
          Selama berstatus tahanan, seumur hidup, atau ada perkara lain, orang ini tidak tampil untuk pemberi
          kerja.
        </Trans>
      </p>
    </fieldset>
  )
}
