import type { PageContext } from '../../app/page-context.ts'
import type { EmployerQuestion } from '../../organisations/employer-question.ts'
import { EmployersPageDocument } from './employers-page.generated.ts'

/** Asks before the page is drawn. Always the server: somebody else may have decided since. */
export const loadEmployers = ({ preload }: PageContext, { keadaan, cari }: EmployerQuestion) => ({
  answer: preload(EmployersPageDocument, {
    variables: { verification: keadaan ?? 'APPLIED', search: cari ?? null },
    fetchPolicy: 'network-only',
  }),
})
