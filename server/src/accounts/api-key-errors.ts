import { latestExpiry } from '@titian/shared/accounts/api-key.ts'
import { Field } from 'type-graphql'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { UserError } from '../platform/graphql/user-error.ts'
import { said } from './said.ts'

@Classified('account', 'ApiKeyNameNotAccepted', {
  description: 'A name has 1 to 80 characters on one line.',
  implements: UserError,
})
export class ApiKeyNameNotAccepted extends UserError {}

@Classified('account', 'ApiKeyScopeNotAllowed', {
  description: 'A key needs a scope, and before its verification an employer gives only SUPPLY.',
  implements: UserError,
})
export class ApiKeyScopeNotAllowed extends UserError {}

@Classified('account', 'ApiKeyExpiryOutOfRange', {
  description: 'A key ends today at the earliest, and after twelve months at the latest.',
  implements: UserError,
})
export class ApiKeyExpiryOutOfRange extends UserError {
  @Field(() => CalendarDate, { description: 'The last day that may be chosen today.' })
  latestOn!: string
}

@Classified('account', 'TooManyLiveApiKeys', {
  description: 'Two keys of one purpose are live already; revoke one first.',
  implements: UserError,
})
export class TooManyLiveApiKeys extends UserError {}

@Classified('account', 'IdempotencyKeyReused', {
  description: 'The idempotency key was used for another request.',
  implements: UserError,
})
export class IdempotencyKeyReused extends UserError {}

@Classified('account', 'ApiKeyNotFound', {
  description: 'The employer has no such key.',
  implements: UserError,
})
export class ApiKeyNotFound extends UserError {}

@Classified('account', 'ApiKeyHasEnded', {
  description: 'The key has expired or was revoked, and nothing can follow it; make a new one.',
  implements: UserError,
})
export class ApiKeyHasEnded extends UserError {}

/** The refusals with their sentences, in the viewer's language. */
export const keyErrors = (operation: Operation) => {
  const refusal = <E extends UserError>(Type: new () => E, path: string | null, id: string, en: string): E =>
    Object.assign(new Type(), { message: said(operation, id, en), path: path === null ? null : [path] })
  return {
    name: () =>
      refusal(
        ApiKeyNameNotAccepted,
        'name',
        'Nama kunci perlu 1 sampai 80 karakter dalam satu baris.',
        'A key needs a name of 1 to 80 characters on one line.',
      ),
    scopes: () =>
      refusal(
        ApiKeyScopeNotAllowed,
        'scopes',
        'Pilih paling sedikit satu lingkup. Sebelum terverifikasi hanya tabel pasokan yang tersedia.',
        'Choose at least one scope. Before verification only the supply table is available.',
      ),
    expiry: () =>
      Object.assign(
        refusal(
          ApiKeyExpiryOutOfRange,
          'expiresOn',
          `Pilih tanggal dari hari ini sampai ${latestExpiry(operation.today)}.`,
          `Choose a day from today to ${latestExpiry(operation.today)}.`,
        ),
        { latestOn: latestExpiry(operation.today) },
      ),
    tooMany: () =>
      refusal(
        TooManyLiveApiKeys,
        'purpose',
        'Dua kunci untuk tujuan ini masih aktif. Cabut salah satu lebih dulu.',
        'Two keys of this purpose are still live. Revoke one of them first.',
      ),
    reused: () =>
      refusal(
        IdempotencyKeyReused,
        'idempotencyKey',
        'Kunci idempotensi ini sudah dipakai untuk permintaan lain.',
        'This idempotency key was used for another request.',
      ),
    notFound: () => refusal(ApiKeyNotFound, 'apiKey', 'Kunci ini tidak ditemukan.', 'There is no such key.'),
    ended: () =>
      refusal(
        ApiKeyHasEnded,
        'apiKey',
        'Kunci ini sudah berakhir. Buat kunci baru.',
        'This key has ended. Make a new one.',
      ),
  }
}
