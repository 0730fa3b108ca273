import type { PageContext } from '../../app/page-context.ts'
import { PublicationPageDocument } from './publication-page.generated.ts'

/** Asks before the page is drawn. */
export const loadPublication = ({ preload }: PageContext) => ({
  answer: preload(PublicationPageDocument, { fetchPolicy: 'cache-and-network' }),
})
