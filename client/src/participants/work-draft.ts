import type { EducationLevel, SkillEvidence, WorkingHours } from '../graphql/schema.generated.ts'
import type { Choice } from './find-choice.tsx'
import type { PersonFacts_ParticipantFragment } from './person-facts.generated.ts'

export type Work = NonNullable<PersonFacts_ParticipantFragment['work']>

/** What is typed of a work profile. */
export interface WorkDraft {
  occupation: Choice | null
  months: string
  education: EducationLevel
  languages: readonly string[]
  licences: readonly string[]
  workingHours: readonly WorkingHours[]
  regions: readonly Choice[]
  /** Skills that work gave. */
  experienced: readonly Choice[]
  /** Skills that somebody reviewed. */
  assessed: readonly Choice[]
}

const codesOf = (entries: readonly Choice[]) => entries.map(({ code }) => code)

/** The skills of a profile that rest on one kind of evidence. */
export const skillsBy = (work: Pick<Work, 'skills'> | null, evidence: SkillEvidence): Choice[] =>
  (work?.skills ?? []).filter((skill) => skill.evidence === evidence).map(({ skill }) => skill)

export const workDraft = (work: Work | null): WorkDraft => ({
  occupation: work?.occupation ?? null,
  months: String(work?.experienceMonths ?? 0),
  education: work?.education ?? 'NONE',
  languages: codesOf(work?.languages ?? []),
  licences: codesOf(work?.licences ?? []),
  workingHours: work?.workingHours ?? [],
  regions: work?.wantedRegions ?? [],
  experienced: skillsBy(work, 'EXPERIENCE'),
  assessed: skillsBy(work, 'ASSESSED'),
})

/** What is sent, as a whole: a skill once for each kind of evidence. */
export const statedWork = (draft: WorkDraft & { occupation: Choice }) => ({
  occupation: draft.occupation.code,
  experienceMonths: Number(draft.months),
  education: draft.education,
  languages: [...draft.languages],
  licences: [...draft.licences],
  workingHours: [...draft.workingHours],
  wantedRegions: codesOf(draft.regions),
  skills: [
    ...draft.experienced.map(({ code }) => ({ skill: code, evidence: 'EXPERIENCE' as const })),
    ...draft.assessed.map(({ code }) => ({ skill: code, evidence: 'ASSESSED' as const })),
  ],
})
