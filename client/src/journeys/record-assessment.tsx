import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { PATHWAY_WORDS, PATHWAYS, type Pathway } from '@titian/shared/participants/pathway.ts'
import { type FormEvent, useState } from 'react'
import { useIsPhone } from '../browser/use-media.ts'
import { useAttempt } from '../graphql/use-attempt.ts'
import { currentLanguage } from '../languages/language.ts'
import { Button } from '../ui/button.tsx'
import form from '../ui/form.module.css'
import { Refusals } from '../ui/refusals.tsx'
import { Select } from '../ui/select.tsx'
import { Sheet, Window } from '../ui/sheet.tsx'
import { TextField } from '../ui/text-field.tsx'
import { RecordAssessmentDocument } from './correct-journey-step.generated.ts'

interface RecordAssessmentProps {
  participantId: string
  today: string
  onClose: () => void
  onRecorded: () => void
}

/** Writes down that somebody was assessed. It moves nobody; it opens the way to the next stage. */
export const RecordAssessment = (props: RecordAssessmentProps) => {
  const { participantId, today, onClose, onRecorded } = props
  const { t } = useLingui()
  const language = currentLanguage()
  const [assessedOn, setDay] = useState(today)
  const [pathway, setPathway] = useState<Pathway | ''>('')
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  const { attempt, at, elsewhere } = useAttempt()
  const [record, { loading }] = useMutation(RecordAssessmentDocument)
  const Panel = useIsPhone() ? Sheet : Window
  const act = async (event: FormEvent) => {
    event.preventDefault()
    const isDone = await attempt(async () => {
      const suggestedPathway = pathway === '' ? null : pathway
      const input = { participant: participantId, assessedOn, suggestedPathway, idempotencyKey }
      const { data } = await record({ variables: { input } })
      return data?.recordAssessment.errors ?? []
    })
    if (isDone) onRecorded()
  }
  return (
    <Panel title={t`Catat penilaian`} closeLabel={t`Tutup`} onClose={onClose}>
      <form className={form['form']} onSubmit={act}>
        <TextField
          type="date"
          label={t`Hari penilaian`}
          aside={t`hh/bb/tttt`}
          value={assessedOn}
          max={today}
          error={at('assessedOn')}
          required
          onChange={(event) => setDay(event.target.value)}
        />
        <Select
          label={t`Jalur yang disarankan`}
          value={pathway}
          options={[
            { value: '', label: t`Belum ditentukan` },
            ...PATHWAYS.map((value) => ({ value, label: PATHWAY_WORDS[value][language] })),
          ]}
          onChange={(event) => setPathway(event.target.value as Pathway | '')}
        />
        <Refusals messages={elsewhere(['assessedOn'])} />
        <p className={form['note']}>
          <Trans>
            Penilaian tidak memindahkan tahap. Setelah dicatat, pindahkan dari Langkah yang mungkin.
          </Trans>
        </p>
        <div className={form['acts']}>
          <Button type="submit" variant="primary" busy={loading}>
            <Trans>Catat</Trans>
          </Button>
        </div>
      </form>
    </Panel>
  )
}
