import type { PageContext } from '../../app/page-context.ts'
import { EnterpriseDocument } from './enterprise-page.generated.ts'
import { EnterprisesDocument } from './enterprises-page.generated.ts'

/** Asks before the page is drawn; always the server, because a business changes under many hands. */
export const loadEnterprises = ({ preload }: PageContext) => ({
  answer: preload(EnterprisesDocument, { fetchPolicy: 'network-only' }),
})

export const loadEnterprise = ({ preload }: PageContext, id: string) => ({
  answer: preload(EnterpriseDocument, { variables: { id }, fetchPolicy: 'network-only' }),
})
