import { isAdultOn } from '../participants/age.ts'
import type { Day } from '../participants/calendar.ts'
import type { Words } from '../vocabulary/words.ts'
import type { EnterpriseKind } from './stage.ts'

/** A group of the self-employment scheme has ten members. */
export const USUAL_GROUP_SIZE = 10
export const SMALLEST_GROUP = 2
/** More than this is a cooperative, which is another thing. */
export const LARGEST_GROUP = 20

export interface Member {
  personId: string
  /** Speaks for the group, and receives what is paid to it. */
  isLeader: boolean
  joinedOn: Day
  /** The first day after; null while somebody belongs to it. */
  leftOn: Day | null
}

export const membersOn = (members: readonly Member[], on: Day): Member[] =>
  members.filter(({ joinedOn, leftOn }) => joinedOn <= on && (leftOn === null || leftOn > on))

export type GroupProblem =
  | 'TOO_FEW'
  | 'TOO_MANY'
  | 'NO_LEADER'
  | 'TWO_LEADERS'
  | 'TWICE'
  | 'UNDER_AGE'
  | 'PATHWAY'
  | 'ELSEWHERE'

export const GROUP_PROBLEM_WORDS: Record<GroupProblem, Words> = {
  TOO_FEW: { id: 'Anggota kelompok kurang.', en: 'The group has too few members.' },
  TOO_MANY: { id: 'Anggota kelompok terlalu banyak.', en: 'The group has too many members.' },
  NO_LEADER: { id: 'Kelompok belum punya ketua.', en: 'The group has no leader yet.' },
  TWO_LEADERS: { id: 'Kelompok punya lebih dari satu ketua.', en: 'The group has more than one leader.' },
  TWICE: { id: 'Satu orang tercatat dua kali.', en: 'Somebody is listed twice.' },
  UNDER_AGE: { id: 'Anggota harus berusia 18 tahun ke atas.', en: 'Members are 18 or older.' },
  PATHWAY: { id: 'Anggota harus di jalur usaha.', en: 'Members are on the enterprise pathway.' },
  ELSEWHERE: { id: 'Ada anggota yang sudah punya usaha lain.', en: 'A member has another business already.' },
}

/** What is known of somebody who is to belong to a business. */
export interface Founder extends Member {
  birthOn: Day | null
  isOnEnterprisePathway: boolean
  /** Whether another business of theirs is not closed. */
  hasOtherEnterprise: boolean
}

/** What keeps these people from running a business together on a day; a business of one has one member, its leader. */
export const groupProblems = (
  kind: EnterpriseKind,
  founders: readonly Founder[],
  on: Day,
): GroupProblem[] => {
  const present = founders.filter(({ leftOn }) => leftOn === null || leftOn > on)
  const leaders = present.filter(({ isLeader }) => isLeader).length
  const [least, most] = kind === 'GROUP' ? [SMALLEST_GROUP, LARGEST_GROUP] : [1, 1]
  const checks: readonly (readonly [boolean, GroupProblem])[] = [
    [present.length < least, 'TOO_FEW'],
    [present.length > most, 'TOO_MANY'],
    [leaders === 0, 'NO_LEADER'],
    [leaders > 1, 'TWO_LEADERS'],
    [new Set(present.map(({ personId }) => personId)).size < present.length, 'TWICE'],
    [kind === 'GROUP' && !present.every(({ birthOn }) => isAdultOn(birthOn, on)), 'UNDER_AGE'],
    [!present.every(({ isOnEnterprisePathway }) => isOnEnterprisePathway), 'PATHWAY'],
    [present.some(({ hasOtherEnterprise }) => hasOtherEnterprise), 'ELSEWHERE'],
  ]
  return checks.filter(([isProblem]) => isProblem).map(([, problem]) => problem)
}
