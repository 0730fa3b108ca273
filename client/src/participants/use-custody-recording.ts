import { useLingui } from '@lingui/react/macro'
import { RELEASE_SOURCE_WORDS } from '@titian/shared/participants/expected-release.ts'
import { LEGAL_STAGE_WORDS } from '@titian/shared/participants/legal-stage.ts'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import type { Episode } from './custody-stay.ts'
import { useRecording } from './use-recording.ts'

/** Writes one stay over another's version of it; null for a new one, which rests on nothing. */
export const useCustodyRecording = (participantId: string, episode: Episode | null) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const day = (on: string | null | undefined) => (on ? dayText(language, on) : '')
  return useRecording({
    participantId,
    fact: episode,
    factOf: (person) => person.custody?.episodes.find(({ id }) => id === episode?.id),
    tell: (stay: Episode) => [
      [t`Tahap`, LEGAL_STAGE_WORDS[stay.legalStage][language]],
      [t`Hari pertama`, day(stay.startedOn)],
      [t`Hari terakhir`, day(stay.endedOn)],
      [t`Lama pidana (bulan)`, String(stay.sentenceMonths ?? '')],
      [t`Seumur hidup`, stay.isLife ? t`ya` : t`tidak`],
      [t`Masih ada perkara lain`, stay.isFurtherCasePending ? t`ya` : t`tidak`],
      [t`Perkiraan pulang`, day(stay.expectedRelease?.on)],
      [t`Menurut`, stay.expectedRelease ? RELEASE_SOURCE_WORDS[stay.expectedRelease.source][language] : ''],
      [t`Menurut register per tanggal`, day(stay.asOfOn)],
    ],
  })
}
