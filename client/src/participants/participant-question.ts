import { HORIZON_WEEKS, type HorizonWeeks, isHorizon } from '@titian/shared/participants/expected-release.ts'
import type { ParticipantFilter, WorkStage } from '../graphql/schema.generated.ts'

/** What the list's address says: weeks until release, part of a name, and the work stage. Absent: everybody. */
export interface ParticipantQuestion {
  pulang?: HorizonWeeks | undefined
  nama?: string | undefined
  tahap?: WorkStage | undefined
}

export const HORIZONS = HORIZON_WEEKS

/** The longest name that can be looked for. */
export const LONGEST_NAME = 100

// An address can be typed, cut or old: what makes no sense is left out, the rest still counts.
export const readParticipantQuestion = (search: Record<string, unknown>): ParticipantQuestion => {
  const { pulang, nama, tahap } = search
  const weeks = Number(pulang)
  const name = typeof nama === 'string' || typeof nama === 'number' ? String(nama).trim() : ''
  return {
    ...(isHorizon(weeks) && { pulang: weeks }),
    ...(name !== '' && { nama: name.slice(0, LONGEST_NAME) }),
    ...(typeof tahap === 'string' && /^[A-Z_]{4,30}$/.test(tahap) && { tahap: tahap as WorkStage }),
  }
}

/** The question as the API takes it. */
export const participantFilter = ({ pulang, nama, tahap }: ParticipantQuestion): ParticipantFilter => ({
  ...(pulang !== undefined && { releaseWithinWeeks: pulang }),
  ...(nama !== undefined && { name: nama }),
  ...(tahap !== undefined && { stages: [tahap] }),
})

/** The question with some of it said anew; `undefined` takes a part out. */
export const askedAnew = (question: ParticipantQuestion, change: ParticipantQuestion): ParticipantQuestion =>
  Object.fromEntries(Object.entries({ ...question, ...change }).filter(([, value]) => value !== undefined))
