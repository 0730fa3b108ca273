import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import {
  SURVIVAL_FINDING_WORDS,
  SURVIVAL_SOURCE_WORDS,
  SURVIVAL_SOURCES,
  type SurvivalFinding,
  type SurvivalSource,
} from '@titian/shared/enterprises/survival.ts'
import { useState } from 'react'
import { currentLanguage } from '../languages/language.ts'
import form from '../ui/form.module.css'
import { SegmentedControl } from '../ui/segmented-control.tsx'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { RecordSurvivalCheckDocument } from './enterprise-acts.generated.ts'
import { type Ends, useWriting } from './use-writing.ts'
import { WriteSheet } from './write-sheet.tsx'

interface RecordSurvivalProps extends Ends {
  enterpriseId: string
  month: number
  today: string
}

/** Writes down whether a business lives, and who says so. Not knowing is an answer of its own. */
export const RecordSurvival = ({ enterpriseId, month, today, ...ends }: RecordSurvivalProps) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const [finding, setFinding] = useState<SurvivalFinding>('ALIVE')
  const [source, setSource] = useState<SurvivalSource>('SEEN')
  const [checkedOn, setCheckedOn] = useState(today)
  const { write, at, elsewhere, busy, key } = useWriting(ends)
  const [send] = useMutation(RecordSurvivalCheckDocument)
  const act = () =>
    write(async () => {
      if (checkedOn === '') return [{ message: t`Isi tanggalnya.`, path: ['checkedOn'] }]
      const { data } = await send({
        variables: {
          input: {
            enterprise: enterpriseId,
            month,
            finding,
            source: finding === 'UNKNOWN' ? 'NOBODY' : source,
            checkedOn,
            idempotencyKey: key.current,
          },
        },
      })
      return data?.recordSurvivalCheck.errors ?? []
    })
  return (
    <WriteSheet
      title={t`Setelah ${month} bulan berjalan`}
      busy={busy}
      refusals={elsewhere(['checkedOn', 'source'])}
      onClose={ends.onClose}
      onSubmit={act}
    >
      <SegmentedControl
        label={t`Keadaan usaha`}
        value={finding}
        options={[
          { value: 'ALIVE', label: SURVIVAL_FINDING_WORDS.ALIVE[language] },
          { value: 'CLOSED', label: SURVIVAL_FINDING_WORDS.CLOSED[language] },
          { value: 'UNKNOWN', label: t`Belum diketahui` },
        ]}
        onChange={setFinding}
      />
      {finding === 'UNKNOWN' ? (
        <p className={form['note']}>
          <Trans>Belum diketahui bukan kegagalan. Bisa ditanyakan lagi di sesi berikut.</Trans>
        </p>
      ) : (
        <Select
          label={t`Dari mana diketahui`}
          value={source}
          error={at('source')}
          onChange={(event) => setSource(event.target.value as SurvivalSource)}
          options={SURVIVAL_SOURCES.filter((value) => value !== 'NOBODY').map((value) => ({
            value,
            label: SURVIVAL_SOURCE_WORDS[value][language],
          }))}
        />
      )}
      <TextField
        type="date"
        label={t`Ditanyakan pada`}
        max={today}
        value={checkedOn}
        error={at('checkedOn')}
        onChange={(event) => setCheckedOn(event.target.value)}
      />
    </WriteSheet>
  )
}
