import type { PageContext } from '../../app/page-context.ts'
import { OpenRequestsDocument } from './requests-page.generated.ts'

/** Asks before the page is drawn. Always the server: a clock runs. */
export const loadRequests = ({ preload }: PageContext) => ({
  answer: preload(OpenRequestsDocument, { fetchPolicy: 'network-only' }),
})
