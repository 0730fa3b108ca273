import { useMutation, useQuery } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useAttempt } from '../graphql/use-attempt.ts'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { FactSheet } from './fact-sheet.tsx'
import type { Choice } from './find-choice.tsx'
import { missingDays } from './missing-days.ts'
import { RecordTrainingCertificateDocument, TrainingProgrammesDocument } from './record-training.generated.ts'
import { SkillsChoice } from './skills-choice.tsx'

interface RecordTrainingProps {
  participantId: string
  today: string
  onClose: () => void
  onRecorded: () => void
}

const FIELDS = ['programme', 'skills', 'issuedOn']

/** Writes down that somebody passed a course, and what it taught. The certificate names no facility. */
export const RecordTraining = ({ participantId, today, onClose, onRecorded }: RecordTrainingProps) => {
  const { t } = useLingui()
  const [draft, setDraft] = useState({ programme: '', skills: [] as readonly Choice[], issuedOn: today })
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID())
  const { data } = useQuery(TrainingProgrammesDocument)
  const { attempt, at, elsewhere } = useAttempt()
  const [record, { loading }] = useMutation(RecordTrainingCertificateDocument)
  const change = (part: Partial<typeof draft>) => {
    setDraft({ ...draft, ...part })
    // What was changed is another request.
    setKey(crypto.randomUUID())
  }
  const act = async () => {
    const isDone = await attempt(async () => {
      const { programme, skills, issuedOn } = draft
      const missing = missingDays({ issuedOn }, t`Isi tanggalnya.`)
      if (programme === '') missing.push({ message: t`Pilih pelatihannya.`, path: ['programme'] })
      if (skills.length === 0)
        missing.push({ message: t`Tambahkan sedikitnya satu keterampilan.`, path: ['skills'] })
      if (missing.length > 0) return missing
      const input = {
        participant: participantId,
        programme,
        skills: skills.map(({ code }) => code),
        issuedOn,
        idempotencyKey,
      }
      const { data: answer } = await record({ variables: { input } })
      return answer?.recordTrainingCertificate.errors ?? []
    })
    if (isDone) onRecorded()
  }
  return (
    <FactSheet
      title={t`Sertifikat pelatihan`}
      busy={loading}
      refusals={elsewhere(FIELDS)}
      onClose={onClose}
      onSubmit={act}
    >
      <Select
        label={t`Pelatihan`}
        value={draft.programme}
        error={at('programme')}
        onChange={(event) => change({ programme: event.target.value })}
        options={[
          { value: '', label: t`Pilih` },
          ...(data?.programmes ?? []).map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
      <SkillsChoice
        title={t`Keterampilan yang diajarkan`}
        skills={draft.skills}
        error={at('skills')}
        onChange={(skills) => change({ skills })}
      />
      <TextField
        type="date"
        label={t`Tanggal terbit`}
        max={today}
        value={draft.issuedOn}
        error={at('issuedOn')}
        onChange={(event) => change({ issuedOn: event.target.value })}
      />
    </FactSheet>
  )
}
