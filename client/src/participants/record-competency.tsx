import { useMutation, useQuery } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { CompetencyResult } from '../graphql/schema.generated.ts'
import { useAttempt } from '../graphql/use-attempt.ts'
import { SegmentedControl } from '../ui/segmented-control.tsx'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { FactSheet } from './fact-sheet.tsx'
import { missingDays } from './missing-days.ts'
import { CertificateSchemesDocument, RecordCompetencyResultDocument } from './record-competency.generated.ts'

interface RecordCompetencyProps {
  participantId: string
  today: string
  onClose: () => void
  onRecorded: () => void
}

const FIELDS = ['scheme', 'issuedOn', 'number', 'assessor', 'instructor']
const orNull = (text: string): string | null => text.trim() || null

/** Writes down an assessor's finding. The server refuses an assessor who taught the person. */
export const RecordCompetency = ({ participantId, today, onClose, onRecorded }: RecordCompetencyProps) => {
  const { t } = useLingui()
  const [draft, setDraft] = useState({
    scheme: '',
    result: 'COMPETENT' as CompetencyResult,
    issuedOn: today,
    number: '',
    assessor: '',
    instructor: '',
  })
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID())
  const { data } = useQuery(CertificateSchemesDocument)
  const { attempt, at, elsewhere } = useAttempt()
  const [record, { loading }] = useMutation(RecordCompetencyResultDocument)
  const change = (part: Partial<typeof draft>) => {
    setDraft({ ...draft, ...part })
    // What was changed is another request.
    setKey(crypto.randomUUID())
  }
  const act = async () => {
    const isDone = await attempt(async () => {
      const missing = missingDays({ issuedOn: draft.issuedOn }, t`Isi tanggalnya.`)
      if (missing.length > 0) return missing
      const input = {
        ...draft,
        participant: participantId,
        number: draft.result === 'COMPETENT' ? orNull(draft.number) : null,
        instructor: orNull(draft.instructor),
        idempotencyKey,
      }
      const { data: answer } = await record({ variables: { input } })
      return answer?.recordCompetencyResult.errors ?? []
    })
    if (isDone) onRecorded()
  }
  return (
    <FactSheet
      title={t`Hasil uji kompetensi`}
      busy={loading}
      refusals={elsewhere(FIELDS)}
      onClose={onClose}
      onSubmit={act}
    >
      <Select
        label={t`Skema sertifikat`}
        value={draft.scheme}
        error={at('scheme')}
        onChange={(event) => change({ scheme: event.target.value })}
        options={[
          { value: '', label: t`Pilih` },
          ...(data?.certificateSchemes.edges ?? []).map(({ node }) => ({
            value: node.code,
            label: node.name,
          })),
        ]}
      />
      <SegmentedControl
        framed
        label={t`Hasil`}
        value={draft.result}
        options={[
          { value: 'COMPETENT', label: t`Kompeten` },
          { value: 'NOT_YET', label: t`Belum kompeten` },
        ]}
        onChange={(result) => change({ result })}
      />
      <TextField
        type="date"
        label={t`Tanggal hasil`}
        max={today}
        value={draft.issuedOn}
        error={at('issuedOn')}
        onChange={(event) => change({ issuedOn: event.target.value })}
      />
      {draft.result === 'COMPETENT' && (
        <TextField
          label={t`Nomor sertifikat`}
          autoComplete="off"
          value={draft.number}
          error={at('number')}
          onChange={(event) => change({ number: event.target.value })}
        />
      )}
      <TextField
        label={t`Asesor`}
        hint={t`Bukan orang yang mengajar.`}
        autoComplete="off"
        value={draft.assessor}
        error={at('assessor')}
        onChange={(event) => change({ assessor: event.target.value })}
      />
      <TextField
        label={t`Instruktur (bila ada)`}
        autoComplete="off"
        value={draft.instructor}
        error={at('instructor')}
        onChange={(event) => change({ instructor: event.target.value })}
      />
    </FactSheet>
  )
}
