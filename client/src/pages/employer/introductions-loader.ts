import type { PageContext } from '../../app/page-context.ts'
import { IntroductionPageDocument, IntroductionsPageDocument } from './introductions-page.generated.ts'

/** Always the server: a name may have been closed a moment ago. */
export const loadIntroductions = ({ preload }: PageContext) => ({
  answer: preload(IntroductionsPageDocument, { fetchPolicy: 'network-only' }),
})

export const loadIntroduction = ({ preload }: PageContext, id: string) => ({
  answer: preload(IntroductionPageDocument, { variables: { id }, fetchPolicy: 'network-only' }),
})
