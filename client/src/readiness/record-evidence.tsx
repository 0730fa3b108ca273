import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { OFFICE_WORDS, OFFICES, REQUIREMENT_WORDS } from '@titian/shared/readiness/requirement.ts'
import { type FormEvent, useState } from 'react'
import { useIsPhone } from '../browser/use-media.ts'
import type { EvidenceState, ReadinessRequirement, ResponsibleOffice } from '../graphql/schema.generated.ts'
import { useAttempt } from '../graphql/use-attempt.ts'
import { currentLanguage } from '../languages/language.ts'
import { Button } from '../ui/button.tsx'
import { Refusals } from '../ui/refusals.tsx'
import { SegmentedControl } from '../ui/segmented-control.tsx'
import { Select } from '../ui/select.tsx'
import { Sheet, Window } from '../ui/sheet.tsx'
import { TextField } from '../ui/text-field.tsx'
import { RecordEvidenceDocument } from './confirm-job-ready.generated.ts'
import classes from './record-evidence.module.css'

interface RecordEvidenceProps {
  participantId: string
  requirement: ReadinessRequirement
  owner: ResponsibleOffice
  onClose: () => void
  onRecorded: () => void
}

/** Writes down that an office holds something, or has it in hand until a day. */
export const RecordEvidence = (props: RecordEvidenceProps) => {
  const { participantId, requirement, owner, onClose, onRecorded } = props
  const { t } = useLingui()
  const language = currentLanguage()
  const isPhone = useIsPhone()
  const [state, setState] = useState<EvidenceState>('HELD')
  const [office, setOffice] = useState(owner)
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
        <SegmentedControl
          framed
          label={t`Keadaannya`}
          value={state}
          options={[
            { value: 'HELD', label: t`Sudah ada` },
            { value: 'IN_PROCESS', label: t`Sedang diproses` },
          ]}
          onChange={setState}
        />
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
