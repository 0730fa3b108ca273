import type { PageContext } from '../../app/page-context.ts'
import { MyJourneyDocument } from './journey-page.generated.ts'

/** Asks before the page is drawn. Always the server: an officer may have moved something since. */
export const loadJourney = ({ preload }: PageContext) => ({
  answer: preload(MyJourneyDocument, { fetchPolicy: 'network-only' }),
})
