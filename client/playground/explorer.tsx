import { useGraphiQL, useOperationsEditorState, useOptimisticState } from '@graphiql/react'
import { useMemo } from 'react'
import { operationOf, readDocument, withSelections } from './composing/selections.ts'
import { type Compose, FieldTree } from './field-tree.tsx'
import { usePage } from './page-context.ts'

const EMPTY_QUERY = 'query NewQuery {\n  __typename\n}'

/** The schema as a tree of boxes to tick; each tick rewrites the query in the editor, and typing moves the ticks. */
export const Explorer = () => {
  const { words } = usePage()
  const schema = useGraphiQL((state) => state.schema)
  const operationName = useGraphiQL((state) => state.operationName)
  const [text, setText] = useOptimisticState(useOperationsEditorState())
  const source = text.trim() === '' ? EMPTY_QUERY : text
  const document = useMemo(() => readDocument(source), [source])
  const operation = document === null ? null : operationOf(document, operationName)
  const root = operation === null ? null : schema?.getRootType(operation.operation)
  const compose: Compose = (path, change) => {
    if (document !== null && operation !== null) setText(withSelections(document, operation, path, change))
  }
  return (
    <section className="panel" aria-labelledby="panel-title">
      <h2 id="panel-title">{words.explorer}</h2>
      {!schema ? (
        <p className="panel-note" role="status">
          {words.schemaLoading}
        </p>
      ) : operation === null || !root ? (
        <p className="panel-note">{words.explorerEmpty}</p>
      ) : (
        <>
          <p className="panel-note">{words.explorerHelp}</p>
          <FieldTree schema={schema} type={root} set={operation.selectionSet} path={[]} compose={compose} />
        </>
      )}
    </section>
  )
}
