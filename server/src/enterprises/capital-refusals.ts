import { REPORT_PROBLEM_WORDS, type ReportProblem } from '@titian/shared/enterprises/report.ts'
import { TRANCHE_PROBLEM_WORDS, type TrancheProblem } from '@titian/shared/enterprises/tranche.ts'
import { CAPITAL_PROBLEM_WORDS, type CapitalProblem } from '@titian/shared/enterprises/verify-capital.ts'
import type { Words } from '@titian/shared/vocabulary/words.ts'
import type { Refusals } from '../participants/recording-refusals.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { UserError } from '../platform/graphql/user-error.ts'
import { COMMON } from './enterprise-errors.ts'

@Classified('account', 'CapitalNotAccepted', {
  description: 'The application can not be made, verified or approved; the message says why.',
  implements: UserError,
})
export class CapitalNotAccepted extends UserError {}

@Classified('account', 'TrancheNotAccepted', {
  description: 'The payment does not keep to grant, split, order or calendar.',
  implements: UserError,
})
export class TrancheNotAccepted extends UserError {}

@Classified('account', 'ReportNotAccepted', {
  description: 'The report does not add up, lacks a receipt, or is not the one to be changed now.',
  implements: UserError,
})
export class ReportNotAccepted extends UserError {}

const as = <P extends string>(Type: new () => UserError, words: Record<P, Words>): Refusals<P> =>
  Object.fromEntries(
    Object.entries<Words>(words).map(([problem, { id, en }]) => [problem, [Type, id, en]]),
  ) as unknown as Refusals<P>

type Always = 'NOT_FOUND' | 'REUSED' | 'VERSION'

export const CAPITAL_REFUSALS: Refusals<CapitalProblem | Always | 'STATE' | 'SCHEME'> = {
  ...COMMON,
  ...as(CapitalNotAccepted, CAPITAL_PROBLEM_WORDS),
  STATE: [
    CapitalNotAccepted,
    'Permohonan ini sudah melewati langkah itu.',
    'The application is past that step, or not there yet.',
  ],
  SCHEME: [
    CapitalNotAccepted,
    'Pilih skema yang berlaku tahun ini.',
    'Choose a scheme that is in effect this year.',
  ],
}

export const TRANCHE_REFUSALS: Refusals<TrancheProblem | 'NOT_FOUND' | 'REUSED'> = {
  ...COMMON,
  ...as(TrancheNotAccepted, TRANCHE_PROBLEM_WORDS),
}

export const REPORT_REFUSALS: Refusals<
  | ReportProblem
  | Always
  | 'STATE'
  | 'FILE'
  | 'TOO_MANY'
  | 'TEXT'
  | 'AMOUNT'
  | 'DAY_AHEAD'
  | 'BEFORE_PAYMENT'
  | 'OWN_HAND'
> = {
  ...COMMON,
  ...as(ReportNotAccepted, REPORT_PROBLEM_WORDS),
  STATE: [
    ReportNotAccepted,
    'Laporan ini tidak dapat diubah sekarang.',
    'The report can not be changed now.',
  ],
  FILE: [
    ReportNotAccepted,
    'Foto kuitansi ini tidak ditemukan. Kirim ulang fotonya.',
    'There is no such photograph. Send it again.',
  ],
  TOO_MANY: [ReportNotAccepted, 'Paling banyak 100 baris.', 'At most 100 lines.'],
  BEFORE_PAYMENT: [
    ReportNotAccepted,
    'Tanggal kuitansi mendahului pencairan.',
    'The day on the receipt is before the payment.',
  ],
  OWN_HAND: [
    ReportNotAccepted,
    'Yang memeriksa harus orang lain dari yang menyerahkan.',
    'Whoever checks is somebody else than who handed it in.',
  ],
}
