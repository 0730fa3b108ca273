import type { PageContext } from '../../app/page-context.ts'
import { MyConsentDocument } from './consent-page.generated.ts'

/** Always the server: the consent may have been given or withdrawn through staff since. */
export const loadMyConsent = ({ preload }: PageContext) => ({
  answer: preload(MyConsentDocument, { fetchPolicy: 'network-only' }),
})
