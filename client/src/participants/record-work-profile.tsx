import { useMutation, useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { EDUCATION_LEVEL_WORDS, EDUCATION_LEVELS } from '@titian/shared/vocabulary/education-level.ts'
import { WORKING_HOURS, WORKING_HOURS_WORDS } from '@titian/shared/vocabulary/working-hours.ts'
import { useState } from 'react'
import type { EducationLevel } from '../graphql/schema.generated.ts'
import { currentLanguage } from '../languages/language.ts'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import sheet from './fact-sheet.module.css'
import { FactSheet } from './fact-sheet.tsx'
import type { Choice } from './find-choice.tsx'
import { OccupationChoice } from './occupation-choice.tsx'
import { RecordWorkProfileDocument, WorkVocabularyDocument } from './record-work-profile.generated.ts'
import { SkillsChoice } from './skills-choice.tsx'
import { TickList, withThose } from './tick-list.tsx'
import { useWorkRecording } from './use-work-recording.ts'
import { WantedRegions } from './wanted-regions.tsx'
import { statedWork, type Work, type WorkDraft, workDraft } from './work-draft.ts'

interface RecordWorkProfileProps {
  participantId: string
  /** What is on file; null when nothing is. */
  work: Work | null
  provinces: readonly Choice[]
  /** Whether the viewer reviews skills; others see what was reviewed and leave it. */
  mayReview: boolean
  onClose: () => void
  onRecorded: () => void
}

const FIELDS = ['occupation', 'experienceMonths', 'languages', 'licences', 'skills', 'wantedRegions']

/** Writes down what somebody can do, and where and when they want to work. */
export const RecordWorkProfile = (props: RecordWorkProfileProps) => {
  const { participantId, work, provinces, mayReview, onClose, onRecorded } = props
  const { t } = useLingui()
  const language = currentLanguage()
  const [draft, setDraft] = useState<WorkDraft>(() => workDraft(work))
  const change = (part: Partial<WorkDraft>) => setDraft({ ...draft, ...part })
  const { data } = useQuery(WorkVocabularyDocument)
  const { record, at, elsewhere, changes } = useWorkRecording(participantId, work)
  const [send, { loading }] = useMutation(RecordWorkProfileDocument)
  const act = async () => {
    const isDone = await record(async (expectedVersion) => {
      const { occupation, months } = draft
      const areMonths = /^\d{1,3}$/.test(months.trim())
      if (!occupation || !areMonths)
        return [
          ...(occupation ? [] : [{ message: t`Pilih pekerjaannya.`, path: ['occupation'] }]),
          ...(areMonths
            ? []
            : [{ message: t`Tulis jumlah bulan, 0 sampai 720.`, path: ['experienceMonths'] }]),
        ]
      const input = { participant: participantId, ...statedWork({ ...draft, occupation }), expectedVersion }
      const answer = await send({ variables: { input } })
      return answer.data?.recordWorkProfile.errors ?? []
    })
    if (isDone) onRecorded()
  }
  const listOf = (found: { edges: readonly { node: Choice }[] } | undefined, onFile: readonly Choice[]) =>
    withThose(found?.edges.map(({ node }) => node) ?? [], onFile)
  return (
    <FactSheet
      title={t`Pekerjaan`}
      busy={loading}
      refusals={elsewhere(FIELDS)}
      changes={changes}
      onClose={onClose}
      onSubmit={act}
    >
      <OccupationChoice
        value={draft.occupation}
        error={at('occupation')}
        onChange={(occupation) => change({ occupation })}
      />
      <div className={sheet['two']}>
        <TextField
          label={t`Pengalaman (bulan)`}
          inputMode="numeric"
          autoComplete="off"
          value={draft.months}
          error={at('experienceMonths')}
          onChange={(event) => change({ months: event.target.value })}
        />
        <Select
          label={t`Pendidikan terakhir`}
          value={draft.education}
          onChange={(event) => change({ education: event.target.value as EducationLevel })}
          options={EDUCATION_LEVELS.map((value) => ({
            value,
            label: EDUCATION_LEVEL_WORDS[value][language],
          }))}
        />
      </div>
      <SkillsChoice
        title={t`Keterampilan dari pengalaman`}
        skills={draft.experienced}
        error={at('skills')}
        onChange={(experienced) => change({ experienced })}
      />
      {mayReview ? (
        <SkillsChoice
          title={t`Keterampilan yang dinilai instruktur`}
          skills={draft.assessed}
          error={undefined}
          onChange={(assessed) => change({ assessed })}
        />
      ) : (
        draft.assessed.length > 0 && (
          <p className={sheet['note']}>
            <Trans>Sudah dinilai instruktur:</Trans> {draft.assessed.map(({ name }) => name).join(', ')}
          </p>
        )
      )}
      <TickList
        title={t`Bahasa`}
        choices={listOf(data?.languages, work?.languages ?? [])}
        chosen={draft.languages}
        error={at('languages')}
        onChange={(languages) => change({ languages })}
      />
      <TickList
        title={t`SIM dan lisensi`}
        choices={listOf(data?.licences, work?.licences ?? [])}
        chosen={draft.licences}
        error={at('licences')}
        onChange={(licences) => change({ licences })}
      />
      <TickList
        title={t`Waktu kerja`}
        choices={WORKING_HOURS.map((code) => ({ code, name: WORKING_HOURS_WORDS[code][language] }))}
        chosen={draft.workingHours}
        onChange={(workingHours) => change({ workingHours })}
      />
      <WantedRegions
        regions={draft.regions}
        provinces={provinces}
        error={at('wantedRegions')}
        onChange={(regions) => change({ regions })}
      />
    </FactSheet>
  )
}
