import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../ui/button.tsx'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import classes from './funnel-filters.module.css'
import type { FunnelQuestion } from './funnel-question.ts'

interface FunnelFiltersProps {
  question: FunnelQuestion
  provinces: readonly { code: string; name: string }[]
  today: string
  onAsk: (question: FunnelQuestion) => void
}

/** First and last day, and the province; all three live in the address. */
export const FunnelFilters = ({ question, provinces, today, onAsk }: FunnelFiltersProps) => {
  const { t } = useLingui()
  const isNarrowed = Object.values(question).some((value) => value !== undefined)
  return (
    <search className={classes['filters']} aria-label={t`Saring angka`}>
      <TextField
        type="date"
        label={t`Diterima dari`}
        value={question.dari ?? ''}
        max={question.sampai ?? today}
        onChange={(event) => onAsk({ ...question, dari: event.target.value || undefined })}
      />
      <TextField
        type="date"
        label={t`Sampai`}
        value={question.sampai ?? ''}
        min={question.dari}
        max={today}
        onChange={(event) => onAsk({ ...question, sampai: event.target.value || undefined })}
      />
      <Select
        label={t`Provinsi`}
        value={question.provinsi ?? ''}
        options={[
          { value: '', label: t`Semua provinsi` },
          ...provinces.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        onChange={(event) => onAsk({ ...question, provinsi: event.target.value || undefined })}
      />
      {isNarrowed && (
        <Button variant="subtle" onClick={() => onAsk({})}>
          <Trans>Hapus saringan</Trans>
        </Button>
      )}
    </search>
  )
}
