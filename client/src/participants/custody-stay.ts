import { LEGAL_STAGE_WORDS } from '@titian/shared/participants/legal-stage.ts'
import { typed } from '@titian/shared/participants/written.ts'
import type { ExpectedReleaseSource, LegalStage } from '../graphql/schema.generated.ts'
import { dayText } from '../languages/day-text.ts'
import type { Language } from '../languages/language.ts'
import type { PersonFacts_ParticipantFragment } from './person-facts.generated.ts'

/** A stay on record, as the file shows it. */
export type Episode = NonNullable<PersonFacts_ParticipantFragment['custody']>['episodes'][number]

/** What is typed of a stay; empty where nothing is. */
export interface StayDraft {
  legalStage: LegalStage | ''
  startedOn: string
  endedOn: string
  sentenceMonths: string
  isLife: boolean
  isFurtherCasePending: boolean
  asOfOn: string
  releaseOn: string
  releaseSource: ExpectedReleaseSource
}

/** A form for a stay: a new one is empty, one on record is as it was said; either is said anew as of today. */
export const stayDraft = (episode: Episode | null, today: string): StayDraft => ({
  legalStage: episode?.legalStage ?? '',
  startedOn: episode?.startedOn ?? '',
  endedOn: episode?.endedOn ?? '',
  sentenceMonths: String(episode?.sentenceMonths ?? ''),
  isLife: episode?.isLife ?? false,
  isFurtherCasePending: episode?.isFurtherCasePending ?? false,
  asOfOn: today,
  releaseOn: episode?.expectedRelease?.on ?? '',
  releaseSource: episode?.expectedRelease?.source ?? 'REGISTER',
})

/** What is sent: for life there is no term, and for life or when it ended no release is expected. */
export const statedStay = (draft: StayDraft & { legalStage: LegalStage }) => {
  const months = typed(draft.sentenceMonths)
  const releaseOn = draft.isLife || draft.endedOn !== '' ? null : typed(draft.releaseOn)
  return {
    legalStage: draft.legalStage,
    startedOn: draft.startedOn,
    endedOn: typed(draft.endedOn),
    sentenceMonths: draft.isLife || months === null ? null : Number(months),
    isLife: draft.isLife,
    isFurtherCasePending: draft.isFurtherCasePending,
    asOfOn: draft.asOfOn,
    expectedReleaseOn: releaseOn,
    expectedReleaseSource: releaseOn === null ? null : draft.releaseSource,
  }
}

/** "Menjalani pidana, 12 Mei 2025 – sekarang"; `now` is the word for a stay that lasts. */
export const stayText = (
  { legalStage, startedOn, endedOn }: Pick<Episode, 'legalStage' | 'startedOn' | 'endedOn'>,
  language: Language,
  now: string,
): string =>
  `${LEGAL_STAGE_WORDS[legalStage][language]}, ${dayText(language, startedOn)} – ${endedOn ? dayText(language, endedOn) : now}`
