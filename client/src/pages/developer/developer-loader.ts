import type { PageContext } from '../../app/page-context.ts'
import { DeveloperPageDocument } from './developer-page.generated.ts'

/** Asks before the page is drawn. Always the server: keys end and are revoked elsewhere. */
export const loadDeveloper = ({ preload }: PageContext) => ({
  answer: preload(DeveloperPageDocument, { fetchPolicy: 'network-only' }),
})
