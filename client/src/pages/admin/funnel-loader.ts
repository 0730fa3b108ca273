import type { PageContext } from '../../app/page-context.ts'
import { type FunnelQuestion, funnelVariables } from '../../insights/funnel-question.ts'
import { FunnelPageDocument } from './funnel-page.generated.ts'

/** Asks before the page is drawn. */
export const loadFunnel = ({ preload }: PageContext, question: FunnelQuestion) => ({
  answer: preload(FunnelPageDocument, {
    variables: funnelVariables(question),
    fetchPolicy: 'cache-and-network',
  }),
})
