import type { PageContext } from '../../app/page-context.ts'
import { WeeklySheetDocument } from './weekly-sheet-page.generated.ts'

/** Asks before the page is drawn. Always the server: somebody may have answered since. */
export const loadWeeklySheet = ({ preload }: PageContext) => ({
  answer: preload(WeeklySheetDocument, { fetchPolicy: 'network-only' }),
})
