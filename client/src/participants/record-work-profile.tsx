import { useMutation } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import { EDUCATION_LEVEL_WORDS, EDUCATION_LEVELS } from '@titian/shared/vocabulary/education-level.ts'
import { useState } from 'react'
import type { EducationLevel } from '../graphql/schema.generated.ts'
import { useAttempt } from '../graphql/use-attempt.ts'
import { currentLanguage } from '../languages/language.ts'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { FactSheet } from './fact-sheet.tsx'
import { type Choice, OccupationChoice } from './occupation-choice.tsx'
import type { PersonFacts_ParticipantFragment } from './person-facts.generated.ts'
import { RecordWorkProfileDocument } from './record-work-profile.generated.ts'
import { type Region, WantedRegions } from './wanted-regions.tsx'

interface RecordWorkProfileProps {
  participantId: string
  /** What is on file; null when nothing is. */
  work: PersonFacts_ParticipantFragment['work'] | null
  provinces: readonly Region[]
  onClose: () => void
  onRecorded: () => void
}

const FIELDS = ['occupation', 'experienceMonths', 'wantedRegions']
const codesOf = (entries: readonly { code: string }[] | undefined) => entries?.map(({ code }) => code) ?? []

/** Writes down a trade, how long it was worked in, schooling and where work is wanted. What has no field here stays. */
export const RecordWorkProfile = (props: RecordWorkProfileProps) => {
  const { participantId, work, provinces, onClose, onRecorded } = props
  const { t } = useLingui()
  const language = currentLanguage()
  const [occupation, setOccupation] = useState<Choice | null>(work?.occupation ?? null)
  const [months, setMonths] = useState(String(work?.experienceMonths ?? 0))
  const [education, setEducation] = useState<EducationLevel>(work?.education ?? 'NONE')
  const [regions, setRegions] = useState<readonly Region[]>(work?.wantedRegions ?? [])
  const { attempt, at, elsewhere } = useAttempt()
  const [record, { loading }] = useMutation(RecordWorkProfileDocument)
  const act = async () => {
    const isDone = await attempt(async () => {
      if (!occupation) return [{ message: t`Pilih pekerjaannya.`, path: ['occupation'] }]
      if (!/^\d{1,3}$/.test(months.trim()))
        return [{ message: t`Tulis jumlah bulan, 0 sampai 720.`, path: ['experienceMonths'] }]
      const input = {
        participant: participantId,
        occupation: occupation.code,
        experienceMonths: Number(months),
        education,
        languages: codesOf(work?.languages),
        licences: codesOf(work?.licences),
        workingHours: [...(work?.workingHours ?? [])],
        wantedRegions: codesOf(regions),
        expectedVersion: work?.version ?? null,
      }
      const { data } = await record({ variables: { input } })
      return data?.recordWorkProfile.errors ?? []
    })
    if (isDone) onRecorded()
  }
  return (
    <FactSheet
      title={t`Pekerjaan`}
      busy={loading}
      refusals={elsewhere(FIELDS)}
      onClose={onClose}
      onSubmit={act}
    >
      <OccupationChoice value={occupation} error={at('occupation')} onChange={setOccupation} />
      <TextField
        label={t`Pengalaman (bulan)`}
        inputMode="numeric"
        autoComplete="off"
        value={months}
        error={at('experienceMonths')}
        onChange={(event) => setMonths(event.target.value)}
      />
      <Select
        label={t`Pendidikan terakhir`}
        value={education}
        onChange={(event) => setEducation(event.target.value as EducationLevel)}
        options={EDUCATION_LEVELS.map((value) => ({ value, label: EDUCATION_LEVEL_WORDS[value][language] }))}
      />
      <WantedRegions
        regions={regions}
        provinces={provinces}
        error={at('wantedRegions')}
        onChange={setRegions}
      />
    </FactSheet>
  )
}
