import type { PageContext } from '../../app/page-context.ts'
import { MyCopyDocument } from './my-copy-page.generated.ts'

/** Everything that the server tells a person about themself; never from memory. */
export const loadMyCopy = ({ preload }: PageContext) => ({
  answer: preload(MyCopyDocument, { fetchPolicy: 'no-cache' }),
})
