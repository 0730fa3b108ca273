import type { Operation } from '../platform/graphql/operation.ts'
import { said } from '../platform/graphql/said.ts'
import { clientError } from '../platform/graphql/user-error.ts'

/** Somebody who signed in for a verified employer, and so may write its vacancies and keep its shortlists. */
export interface Recruiter {
  accountId: string
  organisationId: string
}

/** The viewer as recruiter, or null. A key reads an employer's vacancies and writes none. */
export const recruiterOf = ({ viewer }: Pick<Operation, 'viewer'>): Recruiter | null =>
  viewer.kind === 'ACCOUNT' &&
  viewer.role === 'EMPLOYER' &&
  viewer.organisationId &&
  viewer.organisationIsVerified
    ? { accountId: viewer.accountId, organisationId: viewer.organisationId }
    : null

/** The same for commands. Throws `UNAUTHENTICATED` or `FORBIDDEN`. */
export const requireRecruiter = (operation: Operation): Recruiter => {
  const recruiter = recruiterOf(operation)
  if (recruiter) return recruiter
  const { viewer } = operation
  if (viewer.kind === 'PUBLIC')
    throw clientError(
      'UNAUTHENTICATED',
      said(operation, 'Masuk untuk menulis lowongan.', 'Sign in to write vacancies.'),
    )
  throw clientError(
    'FORBIDDEN',
    viewer.organisationIsVerified
      ? said(
          operation,
          'Hanya orang dari pemberi kerja yang menulis lowongan dan daftar pendek.',
          'Only people of an employer write vacancies and shortlists.',
        )
      : said(
          operation,
          'Lowongan bisa ditulis setelah organisasi Anda diverifikasi.',
          'Vacancies can be written once your organisation has been verified.',
        ),
  )
}
