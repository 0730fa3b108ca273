import type { PageContext } from '../../app/page-context.ts'
import { ConsentSheetDocument, ParticipantFileDocument } from './file-page.generated.ts'

/** Asks before the page is drawn; always the server, because a file changes under many hands. */
export const loadFile = ({ preload }: PageContext, id: string, asOf: string | null) => ({
  answer: preload(ParticipantFileDocument, { variables: { id, asOf }, fetchPolicy: 'network-only' }),
})

/** A sheet carries no name: it asks for nothing but the file it leads to. */
export const loadSheet = ({ preload }: PageContext, id: string) => ({
  answer: preload(ConsentSheetDocument, { variables: { id } }),
})
