import type { PageContext } from '../../app/page-context.ts'
import { RulesPageDocument } from './rules-page.generated.ts'

/** Asks before the page is drawn. Always the server: another administrator may be at the same draft. */
export const loadRules = ({ preload }: PageContext) => ({
  answer: preload(RulesPageDocument, { fetchPolicy: 'network-only' }),
})
