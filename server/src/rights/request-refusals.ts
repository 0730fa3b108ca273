import { LONGEST_TEXT, MOST_OPEN_REQUESTS } from '@titian/shared/rights/decide-request.ts'
import { IdempotencyKeyReused } from '../accounts/api-key-errors.ts'
import { said } from '../accounts/said.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { UserError } from '../platform/graphql/user-error.ts'

@Classified('account', 'DataRequestNotFound', {
  description: 'There is no such request, or no such participant.',
  implements: UserError,
})
export class DataRequestNotFound extends UserError {}

@Classified('account', 'DataRequestTextNotAccepted', {
  description: 'The words are missing, too few or too many.',
  implements: UserError,
})
export class DataRequestTextNotAccepted extends UserError {}

@Classified('account', 'TooManyOpenDataRequests', {
  description: `${MOST_OPEN_REQUESTS} requests are open; one has to end first.`,
  implements: UserError,
})
export class TooManyOpenDataRequests extends UserError {}

@Classified('account', 'DataRequestHasEnded', {
  description: 'The request was answered or taken back before.',
  implements: UserError,
})
export class DataRequestHasEnded extends UserError {}

@Classified('account', 'DataRequestHasChanged', {
  description: 'Somebody changed the request in the meantime; look again.',
  implements: UserError,
})
export class DataRequestHasChanged extends UserError {}

@Classified('account', 'RefusalGroundNotAccepted', {
  description: 'A ground belongs to what was not granted in full, and to nothing else.',
  implements: UserError,
})
export class RefusalGroundNotAccepted extends UserError {}

@Classified('account', 'UseNotRestricted', {
  description: "The person's data are not at rest; there is nothing to lift.",
  implements: UserError,
})
export class UseNotRestricted extends UserError {}

@Classified('account', 'LawKeepsSomeData', {
  description: 'While a stay goes on, what the corrections law keeps is not erased; the rest can be.',
  implements: UserError,
})
export class LawKeepsSomeData extends UserError {}

export type RequestRefusal =
  | 'NOT_FOUND'
  | 'SAY_WHAT'
  | 'SAY_WHY'
  | 'TOO_LONG'
  | 'TOO_MANY'
  | 'ENDED'
  | 'CHANGED'
  | 'REUSED'
  | 'NO_GROUND'
  | 'LAW_KEEPS_SOME'

interface Words {
  Type: new () => UserError
  id: string
  en: string
}

const WORDS: Record<RequestRefusal, Words> = {
  NOT_FOUND: {
    Type: DataRequestNotFound,
    id: 'Ini tidak ditemukan.',
    en: 'This was not found.',
  },
  SAY_WHAT: {
    Type: DataRequestTextNotAccepted,
    id: 'Tulis apa yang keliru. Beberapa kata cukup.',
    en: 'Write what is wrong. A few words are enough.',
  },
  SAY_WHY: {
    Type: DataRequestTextNotAccepted,
    id: 'Tulis jawaban untuk peserta, paling sedikit 10 huruf.',
    en: 'Write an answer for the person, at least 10 letters.',
  },
  TOO_LONG: {
    Type: DataRequestTextNotAccepted,
    id: `Paling banyak ${LONGEST_TEXT} huruf. Pendekkan sedikit.`,
    en: `At most ${LONGEST_TEXT} letters. Make it a little shorter.`,
  },
  REUSED: {
    Type: IdempotencyKeyReused,
    id: 'Kunci ini sudah dipakai untuk permintaan lain.',
    en: 'This key was used for another request.',
  },
  TOO_MANY: {
    Type: TooManyOpenDataRequests,
    id: `Sudah ada ${MOST_OPEN_REQUESTS} permintaan yang menunggu. Tunggu satu dijawab, atau batalkan satu.`,
    en: `${MOST_OPEN_REQUESTS} requests are waiting already. Wait for one to be answered, or take one back.`,
  },
  ENDED: {
    Type: DataRequestHasEnded,
    id: 'Permintaan ini sudah selesai.',
    en: 'This request has ended already.',
  },
  CHANGED: {
    Type: DataRequestHasChanged,
    id: 'Permintaan ini baru saja berubah. Lihat lagi, lalu jawab.',
    en: 'This request has just changed. Look again, then answer.',
  },
  LAW_KEEPS_SOME: {
    Type: LawKeepsSomeData,
    id: 'Selama masa pidana atau bimbingan berjalan, identitas dan tahap hukum wajib disimpan. Pilih "dipenuhi sebagian".',
    en: 'While a sentence or supervision goes on, identity and where the law has the person must be kept. Choose "granted in part".',
  },
  NO_GROUND: {
    Type: RefusalGroundNotAccepted,
    id: 'Pilih dasar hukum bila tidak semuanya dipenuhi. Bila dipenuhi, tanpa dasar.',
    en: 'Choose a ground when not all is granted. When it is, there is none.',
  },
}

/** A refusal as the contract says it, in the viewer's language. */
export const requestRefusal = (
  operation: Operation,
  problem: RequestRefusal,
  path: string | null,
): UserError => {
  const { Type, id, en } = WORDS[problem]
  return Object.assign(new Type(), { message: said(operation, id, en), path: path === null ? null : [path] })
}
