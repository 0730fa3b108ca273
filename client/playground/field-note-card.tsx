import { useGraphiQL } from '@graphiql/react'
import { useEffect, useState } from 'react'
import { type FieldNote, fieldAt } from './schema/field-at.ts'

/** Says what the field under the cursor is, in the schema's own sentence. */
export const FieldNoteCard = () => {
  const schema = useGraphiQL((state) => state.schema)
  const queryEditor = useGraphiQL((state) => state.queryEditor)
  const [note, setNote] = useState<FieldNote | null>(null)
  useEffect(() => {
    if (!schema || queryEditor === undefined) return undefined
    const look = () => {
      const model = queryEditor.getModel()
      const position = queryEditor.getPosition()
      setNote(model && position ? fieldAt(schema, model.getValue(), model.getOffsetAt(position)) : null)
    }
    const listening = queryEditor.onDidChangeCursorPosition(look)
    return () => listening.dispose()
  }, [schema, queryEditor])
  if (note === null) return null
  return (
    <aside className="field-note">
      <p>
        <code>
          <span className="ink-argument">{note.name}</span>: <span className="ink-type">{note.type}</span>
        </code>
      </p>
      {note.description === '' ? null : <p className="field-note-text">{note.description}</p>}
    </aside>
  )
}
