import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { useCallback } from 'react'
import { EXAMPLES } from './examples/all.ts'

const isOurs = (text: string): boolean =>
  text.trim() === '' || EXAMPLES.some((example) => example.query === text.trim())

/**
 * Puts a query into the editor: in this tab while it holds nothing of the person's own, else in a new one.
 */
export const useEditing = () => {
  const queryEditor = useGraphiQL((state) => state.queryEditor)
  const variableEditor = useGraphiQL((state) => state.variableEditor)
  const { addTab } = useGraphiQLActions()
  return useCallback(
    (query: string, variables: Readonly<Record<string, unknown>> | null) => {
      if (queryEditor === undefined) return
      if (!isOurs(queryEditor.getValue())) addTab()
      queryEditor.setValue(query)
      variableEditor?.setValue(variables === null ? '' : JSON.stringify(variables, null, 2))
      queryEditor.focus()
    },
    [queryEditor, variableEditor, addTab],
  )
}
