import type { PageContext } from '../../app/page-context.ts'
import { MyDataDocument } from './my-data-page.generated.ts'

/** Receipts come in pages of so many: a phone shows five or six at once. */
export const RECEIPTS_A_PAGE = 12

/** Asks before the page is drawn. Always the server: somebody may have read something since. */
export const loadMyData = ({ preload }: PageContext) => ({
  answer: preload(MyDataDocument, { variables: { first: RECEIPTS_A_PAGE }, fetchPolicy: 'network-only' }),
})
