import type { PageContext } from '../../app/page-context.ts'
import type { AuditQuestion } from '../../audit/audit-question.ts'
import { AuditPageDocument } from './audit-page.generated.ts'

export const AUDIT_PAGE_SIZE = 30

/** What the address asks of the log. */
export const auditVariables = ({ tentang, perubahan, dari, sampai }: AuditQuestion) => ({
  participant: tentang ?? null,
  commandsOnly: perubahan ?? false,
  from: dari ?? null,
  until: sampai ?? null,
  first: AUDIT_PAGE_SIZE,
})

/** Asks before the page is drawn. Always the server: the log grows while one reads. */
export const loadAudit = ({ preload }: PageContext, question: AuditQuestion) => ({
  answer: preload(AuditPageDocument, { variables: auditVariables(question), fetchPolicy: 'network-only' }),
})
