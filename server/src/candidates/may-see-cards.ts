import { decide } from '@titian/shared/accounts/policy.ts'
import { said } from '../accounts/said.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { clientError } from '../platform/graphql/user-error.ts'

/** Whether this viewer may see cards: an employer whose organisation is verified, or its key with the scope. */
export const maySeeCards = ({ viewer }: Pick<Operation, 'viewer'>): boolean =>
  decide({ role: roleOf(viewer), relation: 'NONE', class: 'card' }) === 'ALLOW' &&
  viewer.kind !== 'PUBLIC' &&
  viewer.organisationIsVerified

/** Throws, in the viewer's language, why there are no cards for them; by role alone, never by row. */
export const refuseCards = (operation: Operation): never => {
  const { viewer } = operation
  if (viewer.kind === 'PUBLIC')
    throw clientError(
      'UNAUTHENTICATED',
      said(operation, 'Masuk untuk mencari kandidat.', 'Sign in to look for candidates.'),
    )
  throw clientError(
    'FORBIDDEN',
    viewer.organisationIsVerified
      ? said(
          operation,
          'Hanya pemberi kerja dan kunci dengan lingkup CARDS yang melihat kandidat.',
          'Only employers, and keys with the scope CARDS, see candidates.',
        )
      : said(
          operation,
          'Kandidat terlihat setelah organisasi Anda diverifikasi.',
          'Candidates can be seen once your organisation has been verified.',
        ),
  )
}

/** Throws when an organisation has read as many different cards as it may. */
export const refuseMoreCards = (operation: Operation, limit: number): never => {
  throw clientError(
    'RATE_LIMITED',
    said(
      operation,
      `Organisasi Anda sudah membaca ${limit} kandidat berbeda dalam 30 hari. Kandidat yang sudah dibaca tetap bisa dibuka.`,
      `Your organisation has read ${limit} different candidates in 30 days. Those it has read can still be opened.`,
    ),
    { limit: 'cards', allowed: limit },
  )
}
