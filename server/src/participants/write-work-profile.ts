import type { FieldProblem } from '@titian/shared/participants/field-problem.ts'
import { mayRecord } from '@titian/shared/participants/recording.ts'
import { type KnownCodes, without, workProfileProblems } from '@titian/shared/participants/work-profile.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import type { Command } from '../platform/graphql/operation.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { knowsRegion } from './known-region.ts'
import type { OfPerson } from './per-person.ts'
import { isStale, STALE } from './record-fact.ts'
import type { StatedProfile } from './record-work-profile.input.ts'
import type { RecordingProblem } from './recording-refusals.ts'
import { WorkProfile } from './work-profile.entity.ts'
import { WorkSkill } from './work-skill.entity.ts'

/** Writes a profile over the one on file, and the skills that came or went; or says what is in the way. */
export const writeWorkProfile = async (
  { em, today, actor }: Command,
  known: KnownCodes,
  { personId, unitId }: OfPerson,
  stated: StatedProfile,
  expectedVersion: number | null,
): Promise<FieldProblem<RecordingProblem>[]> => {
  const profile = await em.findOne(WorkProfile, { personId })
  if (isStale(profile, expectedVersion)) return [STALE]
  const rows = await em.find(WorkSkill, { personId })
  const before = rows.map(({ skillCode, evidence }) => ({ code: skillCode, evidence }))
  const mayReview = mayRecord(roleOf(actor), 'SKILLS_REVIEW')
  const problems = workProfileProblems(stated, { known, before, mayReview })
  if (problems.length > 0) return problems

  const { occupation, skills, languages, licences, wantedRegions, ...rest } = stated
  const values = {
    ...rest,
    occupationCode: occupation,
    languages: [...languages],
    licences: [...licences],
    wantedRegions: [...wantedRegions],
  }
  if (profile) em.assign(profile, values)
  else em.create(WorkProfile, { personId, unitId, ...values })
  if (skills) {
    const gone = without(before, skills)
    for (const row of rows)
      if (gone.some(({ code, evidence }) => code === row.skillCode && evidence === row.evidence))
        em.remove(row)
    for (const { code, evidence } of without(skills, before))
      em.create(WorkSkill, {
        personId,
        unitId,
        skillCode: code,
        evidence: evidence as WorkSkill['evidence'],
        recordedOn: today,
      })
  }
  await em.flush()
  return []
}

/** Codes that the vocabulary still offers for each part of a profile. */
export const knownCodes = (vocabulary: Vocabulary): KnownCodes => {
  const skillIn = (isGroup: (group: string) => boolean) => (code: string) => {
    const skill = vocabulary.skills.get(code)
    return skill !== undefined && !skill.retired && isGroup(skill.group)
  }
  return {
    isOccupation: (code) => vocabulary.occupations.get(code)?.retired === false,
    isLanguage: skillIn((group) => group === 'LANGUAGE'),
    isLicence: skillIn((group) => group === 'LICENCE'),
    isTradeSkill: skillIn((group) => group !== 'LANGUAGE' && group !== 'LICENCE'),
    isRegion: knowsRegion(vocabulary),
  }
}
