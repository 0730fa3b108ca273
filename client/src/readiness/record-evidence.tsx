import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { OFFICE_WORDS, OFFICES, REQUIREMENT_WORDS } from '@titian/shared/readiness/requirement.ts'
import { type FormEvent, useState } from 'react'
import { useIsPhone } from '../browser/use-media.ts'
import type { ResponsibleOffice } from '../graphql/schema.generated.ts'
import { useAttempt } from '../graphql/use-attempt.ts'
import { currentLanguage } from '../languages/language.ts'
import { Button } from '../ui/button.tsx'
import { Refusals } from '../ui/refusals.tsx'
import { SegmentedControl } from '../ui/segmented-control.tsx'
import { Select } from '../ui/select.tsx'
import { Sheet, Window } from '../ui/sheet.tsx'
import { TextField } from '../ui/text-field.tsx'
import { RecordEvidenceDocument } from './confirm-job-ready.generated.ts'
import type { ReadinessList_ReadinessFragment } from './readiness-list.generated.ts'
import classes from './record-evidence.module.css'

interface RecordEvidenceProps {
  participantId: string
  /** What stands open, and what may be written down about it. */
  answer: ReadinessList_ReadinessFragment['answers'][number]
  onClose: () => void
  onRecorded: () => void
}

/** Writes down that an office holds something, or has it in hand until a day. */
export const RecordEvidence = (props: RecordEvidenceProps) => {
  const { participantId, answer, onClose, onRecorded } = props
  const { requirement, viewerCanRecordEvidence: states } = answer
  const { t } = useLingui()
  const language = currentLanguage()
  const isPhone = useIsPhone()
  const [state, setState] = useState(states[0] ?? 'IN_PROCESS')
  const [office, setOffice] = useState<ResponsibleOffice>(answer.owner ?? 'UNIT_COACHING')
  const [dueOn, setDueOn] = useState('')
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  const { attempt, at, elsewhere } = useAttempt()
  const [record, { loading }] = useMutation(RecordEvidenceDocument)
  const act = async (event: FormEvent) => {
    event.preventDefault()
    const isDone = await attempt(async () => {
      const input = {
        participant: participantId,
        requirement,
        state,
        office,
        dueOn: dueOn === '' ? null : dueOn,
        idempotencyKey,
      }
      const { data } = await record({ variables: { input } })
      return data?.recordEvidence.errors ?? []
    })
    if (isDone) onRecorded()
  }
  const Panel = isPhone ? Sheet : Window
  return (
    <Panel title={REQUIREMENT_WORDS[requirement][language]} closeLabel={t`Tutup`} onClose={onClose}>
      <form className={classes['form']} onSubmit={act}>
        {states.length > 1 ? (
          <SegmentedControl
            framed
            label={t`Keadaannya`}
            value={state}
            options={states.map((value) => ({
              value,
              label: value === 'HELD' ? t`Sudah ada` : t`Sedang diproses`,
            }))}
            onChange={setState}
          />
        ) : (
          <p>
            <Trans>Terpenuhi oleh catatannya sendiri. Di sini ditulis bahwa kantor sedang mengurusnya.</Trans>
          </p>
        )}
        <Select
          label={t`Kantor yang mengurus`}
          value={office}
          onChange={(event) => setOffice(event.target.value as ResponsibleOffice)}
          options={OFFICES.map((value) => ({ value, label: OFFICE_WORDS[value][language] }))}
        />
        <TextField
          type="date"
          label={state === 'HELD' ? t`Berlaku sampai (bila ada)` : t`Perkiraan selesai`}
          value={dueOn}
          error={at('dueOn')}
          onChange={(event) => setDueOn(event.target.value)}
        />
        <Refusals messages={elsewhere(['dueOn'])} />
        <Button type="submit" variant="primary" size="large" wide busy={loading}>
          <Trans>Catat</Trans>
        </Button>
      </form>
    </Panel>
  )
}
