import { custodyProblems, endedBy, type StatedEpisode } from '@titian/shared/participants/custody.ts'
import type { FieldProblem } from '@titian/shared/participants/field-problem.ts'
import type { Command } from '../platform/graphql/operation.ts'
import { CustodyEpisode } from './custody-episode.entity.ts'
import type { OfPerson } from './per-person.ts'
import { isStale, STALE } from './record-fact.ts'
import type { RecordingProblem } from './recording-refusals.ts'

/** Which stay is written, and on which version of it the writer rests. */
export interface EpisodeToWrite {
  /** Null for a new one; a text that names none is no episode of the person. */
  episodeId: string | null
  expectedVersion: number | null
}

/** Writes a stay over one on record, or as a new one that ends the open one; or says what is in the way. */
export const writeEpisode = async (
  { em, today }: Command,
  { personId, unitId }: OfPerson,
  { episodeId, expectedVersion }: EpisodeToWrite,
  stated: StatedEpisode,
): Promise<FieldProblem<RecordingProblem>[]> => {
  const known = await em.find(CustodyEpisode, { personId }, { orderBy: { startedOn: 'asc' } })
  const replaced = known.find(({ id }) => id === episodeId) ?? null
  if (episodeId !== null && !replaced) return [{ problem: 'EPISODE', field: 'episode' }]
  if (replaced && isStale(replaced, expectedVersion)) return [STALE]
  const problems = custodyProblems(stated, known, replaced, today)
  if (problems.length > 0) return problems

  const { expectedRelease, legalStage, ...facts } = stated
  const values = {
    ...facts,
    legalStage: legalStage as CustodyEpisode['legalStage'],
    expectedReleaseOn: expectedRelease.on,
    expectedReleaseSource: expectedRelease.source,
    expectedReleaseAsOfOn: expectedRelease.on === null ? null : stated.asOfOn,
  }
  if (replaced) em.assign(replaced, values)
  else {
    const ended = endedBy(stated, known)
    if (ended) em.assign(ended, { endedOn: stated.startedOn })
    em.create(CustodyEpisode, { personId, unitId, ...values })
  }
  await em.flush()
  return []
}
