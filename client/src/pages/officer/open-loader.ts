import type { PageContext } from '../../app/page-context.ts'
import { OpenPageDocument } from './open-page.generated.ts'

/** Always the server: a file closes by itself. */
export const loadOpenPage = ({ preload }: PageContext) => ({
  answer: preload(OpenPageDocument, { fetchPolicy: 'network-only' }),
})
