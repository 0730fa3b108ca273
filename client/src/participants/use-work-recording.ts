import { useLingui } from '@lingui/react/macro'
import { EDUCATION_LEVEL_WORDS } from '@titian/shared/vocabulary/education-level.ts'
import { WORKING_HOURS_WORDS } from '@titian/shared/vocabulary/working-hours.ts'
import { currentLanguage } from '../languages/language.ts'
import { useRecording } from './use-recording.ts'
import { skillsBy, type Work } from './work-draft.ts'

const namesOf = (entries: readonly { name: string }[]) => entries.map(({ name }) => name).join(', ')

/** Writes a work profile over the one on file. */
export const useWorkRecording = (participantId: string, work: Work | null) => {
  const { t } = useLingui()
  const language = currentLanguage()
  return useRecording({
    participantId,
    fact: work,
    factOf: (person) => person.work,
    tell: (now: Work) => [
      [t`Pekerjaan`, now.occupation?.name ?? ''],
      [t`Pengalaman (bulan)`, String(now.experienceMonths)],
      [t`Pendidikan terakhir`, EDUCATION_LEVEL_WORDS[now.education][language]],
      [t`Keterampilan dari pengalaman`, namesOf(skillsBy(now, 'EXPERIENCE'))],
      [t`Keterampilan yang dinilai instruktur`, namesOf(skillsBy(now, 'ASSESSED'))],
      [t`Bahasa`, namesOf(now.languages)],
      [t`SIM dan lisensi`, namesOf(now.licences)],
      [t`Waktu kerja`, now.workingHours.map((hours) => WORKING_HOURS_WORDS[hours][language]).join(', ')],
      [t`Wilayah yang diinginkan`, namesOf(now.wantedRegions)],
    ],
  })
}
