import { isAdultOn } from './age.ts'
import type { Day } from './calendar.ts'

/** Where the law has a person, from a register, as of a day. Titian records it and decides nothing here. */
export const LEGAL_STAGES = [
  'NONE',
  'REMAND',
  'SENTENCED',
  'ASSIMILATION',
  'CONDITIONAL_RELEASE',
  'CONDITIONAL_LEAVE',
  'PRE_RELEASE_LEAVE',
  'NON_CUSTODIAL',
  'DIVERSION',
  'RELEASED',
] as const

export type LegalStage = (typeof LEGAL_STAGES)[number]

export const LEGAL_STAGE_WORDS: Record<LegalStage, { id: string; en: string }> = {
  NONE: { id: 'Tidak pernah ditahan', en: 'Never in custody' },
  REMAND: { id: 'Tahanan', en: 'Remand' },
  SENTENCED: { id: 'Menjalani pidana', en: 'Serving a sentence' },
  ASSIMILATION: { id: 'Asimilasi', en: 'Assimilation' },
  CONDITIONAL_RELEASE: { id: 'Pembebasan bersyarat (PB)', en: 'Conditional release' },
  CONDITIONAL_LEAVE: { id: 'Cuti bersyarat (CB)', en: 'Conditional leave' },
  PRE_RELEASE_LEAVE: { id: 'Cuti menjelang bebas (CMB)', en: 'Pre-release leave' },
  NON_CUSTODIAL: { id: 'Pidana di luar lembaga', en: 'Non-custodial sentence' },
  DIVERSION: { id: 'Diversi', en: 'Diversion' },
  RELEASED: { id: 'Bebas', en: 'Released' },
}

/** Stages in which a person lives inside a unit and can't be called on a phone of their own. */
export const INSIDE: readonly LegalStage[] = ['REMAND', 'SENTENCED', 'ASSIMILATION']

export const isInside = (stage: LegalStage): boolean => INSIDE.includes(stage)

/** One stay under one title; a person may have several, one after another, or none at all. */
export interface CustodyFacts {
  legalStage: LegalStage
  isLife: boolean
  furtherCasePending: boolean
  endedOn: Day | null
}

const isOpenOn = (episode: CustodyFacts, on: Day): boolean => episode.endedOn === null || episode.endedOn > on

/** The episode that counts on a day: the latest that is open. They come oldest first. */
export const latestOpenEpisode = <Facts extends CustodyFacts>(
  episodes: readonly Facts[],
  on: Day,
): Facts | undefined => episodes.findLast((episode) => isOpenOn(episode, on))

/** The stage of the latest open episode; `RELEASED` when all ended, `NONE` without any. */
export const currentLegalStage = (episodes: readonly CustodyFacts[], on: Day): LegalStage => {
  if (episodes.length === 0) return 'NONE'
  return latestOpenEpisode(episodes, on)?.legalStage ?? 'RELEASED'
}

/**
 * May an employer ever learn of this person today, as far as birth and custody go? Adult, and no open
 * episode on remand, for life, or with a further case pending. The view `people.card_gate` is its equal in SQL.
 */
export const mayBeShown = (
  person: { birthOn: Day | null; episodes: readonly CustodyFacts[] },
  on: Day,
): boolean =>
  isAdultOn(person.birthOn, on) &&
  !person.episodes.some(
    (episode) =>
      isOpenOn(episode, on) &&
      (episode.legalStage === 'REMAND' || episode.isLife || episode.furtherCasePending),
  )
