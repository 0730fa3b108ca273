import type { PageContext } from '../../app/page-context.ts'
import { PlacementsPageDocument } from './placements-page.generated.ts'

/** Asks before the page is drawn. Always the server: a hiring may have come since. */
export const loadPlacements = ({ preload }: PageContext, ended: boolean) => ({
  answer: preload(PlacementsPageDocument, { variables: { ended }, fetchPolicy: 'network-only' }),
})
