import { ageOn } from '../participants/age.ts'
import type { Day } from '../participants/calendar.ts'
import { isRupiah } from '../vocabulary/rupiah.ts'
import type { Words } from '../vocabulary/words.ts'
import { type CapitalScheme, type SchemeDocument, youngestOf } from './scheme.ts'
import type { EnterpriseKind, EnterpriseStage } from './stage.ts'

/** What is known of each person for whom capital is asked. */
export interface Applicant {
  birthOn: Day | null
  /** As somebody checked it; null when nobody has yet. */
  isUnemployed: boolean | null
  /** Aid for a business from elsewhere; null when nobody has asked yet. */
  hasOtherAid: boolean | null
  /** Another grant here, applied for or not yet accounted for. */
  hasOpenGrant: boolean
  /** A starter grant, fully accounted for. */
  hasSettledStarterGrant: boolean
}

export interface CapitalFacts {
  kind: EnterpriseKind
  stage: EnterpriseStage
  hasPlan: boolean
  workerCount: number
  applicants: readonly Applicant[]
  documents: ReadonlySet<SchemeDocument>
  /** Whether who checks or decides is who wrote the application. */
  isOwnHand: boolean
}

/** Why an application may not be made, verified or approved; all of them come together. */
export type CapitalProblem =
  | 'AMOUNT'
  | 'NOT_FOR_THIS_KIND'
  | 'GROUP_SIZE'
  | 'UNDER_AGE'
  | 'OVER_AGE'
  | 'EMPLOYED'
  | 'OTHER_AID'
  | 'OPEN_GRANT'
  | 'NO_STARTER_GRANT'
  | 'NO_NEW_HIRE'
  | 'NO_PLAN'
  | 'CLOSED'
  | 'NOT_CHECKED'
  | 'DOCUMENTS'
  | 'OWN_HAND'

export const CAPITAL_PROBLEM_WORDS: Record<CapitalProblem, Words> = {
  AMOUNT: { id: 'Jumlah di luar ketentuan skema.', en: 'The amount is outside the rules of the scheme.' },
  NOT_FOR_THIS_KIND: {
    id: 'Skema ini bukan untuk bentuk usaha ini.',
    en: 'The scheme is not for this kind of business.',
  },
  GROUP_SIZE: { id: 'Jumlah anggota tidak sesuai skema.', en: 'The number of members is not the scheme’s.' },
  UNDER_AGE: {
    id: 'Penerima belum mencapai usia yang ditentukan.',
    en: 'A recipient is not old enough yet.',
  },
  OVER_AGE: {
    id: 'Penerima melewati usia yang ditentukan.',
    en: 'A recipient is past the age of the scheme.',
  },
  EMPLOYED: { id: 'Skema ini untuk yang belum bekerja.', en: 'The scheme is for people without work.' },
  OTHER_AID: {
    id: 'Sudah ada bantuan usaha dari tempat lain.',
    en: 'There is aid for a business from elsewhere.',
  },
  OPEN_GRANT: {
    id: 'Bantuan sebelumnya belum selesai dipertanggungjawabkan.',
    en: 'An earlier grant is not accounted for yet.',
  },
  NO_STARTER_GRANT: { id: 'Bantuan Pemula belum selesai.', en: 'There is no finished starter grant.' },
  NO_NEW_HIRE: { id: 'Belum ada pekerja baru.', en: 'No new worker has been taken on.' },
  NO_PLAN: { id: 'Rencana usaha belum lengkap.', en: 'The business plan is not complete.' },
  CLOSED: { id: 'Usaha sudah ditutup.', en: 'The business is closed.' },
  NOT_CHECKED: { id: 'Pemeriksaan belum lengkap.', en: 'The checks are not complete.' },
  OWN_HAND: {
    id: 'Yang memeriksa harus orang lain dari yang mengajukan.',
    en: 'Whoever checks is somebody else than who applied.',
  },
  DOCUMENTS: {
    id: 'Berkas yang diminta skema belum lengkap.',
    en: 'Papers that the scheme asks for are missing.',
  },
}

/** What speaks against asking for this sum under these rules: all that is known at once, and nothing that is to be checked. */
export const applicationProblems = (
  scheme: CapitalScheme,
  amount: number,
  facts: CapitalFacts,
  on: Day,
): CapitalProblem[] => {
  const ages = facts.applicants.map(({ birthOn }) => (birthOn === null ? -1 : ageOn(birthOn, on)))
  return listed([
    [!isRupiah(amount) || amount < scheme.grantLeast || amount > scheme.grantMost, 'AMOUNT'],
    [(scheme.recipient === 'GROUP') !== (facts.kind === 'GROUP'), 'NOT_FOR_THIS_KIND'],
    [
      scheme.recipient === 'GROUP' && facts.kind === 'GROUP' && facts.applicants.length !== scheme.groupSize,
      'GROUP_SIZE',
    ],
    [facts.applicants.length === 0 || ages.some((age) => age < youngestOf(scheme)), 'UNDER_AGE'],
    [ages.some((age) => age > scheme.maxAge), 'OVER_AGE'],
    [facts.applicants.some(({ hasOpenGrant }) => hasOpenGrant), 'OPEN_GRANT'],
    [
      scheme.requiresPriorGrant &&
        !facts.applicants.every(({ hasSettledStarterGrant }) => hasSettledStarterGrant),
      'NO_STARTER_GRANT',
    ],
    [scheme.requiresNewHire && facts.workerCount === 0, 'NO_NEW_HIRE'],
    [!facts.hasPlan, 'NO_PLAN'],
    [facts.stage === 'CLOSED', 'CLOSED'],
  ])
}

/** What speaks against calling an application verified: the same, and every check of every recipient. */
export const verificationProblems = (
  scheme: CapitalScheme,
  amount: number,
  facts: CapitalFacts,
  on: Day,
): CapitalProblem[] => [
  ...applicationProblems(scheme, amount, facts, on),
  ...listed([
    [
      scheme.requiresUnemployed && facts.applicants.some(({ isUnemployed }) => isUnemployed === false),
      'EMPLOYED',
    ],
    [facts.applicants.some(({ hasOtherAid }) => hasOtherAid === true), 'OTHER_AID'],
    [
      facts.applicants.some(
        ({ isUnemployed, hasOtherAid }) =>
          hasOtherAid === null || (scheme.requiresUnemployed && isUnemployed === null),
      ),
      'NOT_CHECKED',
    ],
    [!scheme.documents.every((document) => facts.documents.has(document)), 'DOCUMENTS'],
    [facts.isOwnHand, 'OWN_HAND'],
  ]),
]

const listed = (checks: readonly (readonly [boolean, CapitalProblem])[]): CapitalProblem[] =>
  checks.filter(([isProblem]) => isProblem).map(([, problem]) => problem)
