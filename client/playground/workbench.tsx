import { GraphiQLProvider } from '@graphiql/react'
import type { GraphQLSchema } from 'graphql'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { Bench } from './bench.tsx'
import { EXAMPLES } from './examples/all.ts'
import { PageProvider } from './page-context.ts'
import type { Preferences } from './preferences.ts'
import { ask, type Question, type Reply } from './request.ts'
import type { Session } from './session.ts'
import { tabStorage } from './tab-storage.ts'
import type { Words } from './words.ts'

interface WorkbenchProps {
  session: Session
  preferences: Preferences
  words: Words
  /** The published schema on its way; undefined inside when it must be asked of the endpoint. */
  schemaInSight: Promise<GraphQLSchema | undefined>
}

/** GraphiQL writes the answer as it comes; the bar and the notes read the same reply. */
const useAsking = (language: Preferences['language']) => {
  const [reply, setReply] = useState<Reply | null>(null)
  const [asked, setAsked] = useState<Question | null>(null)
  const fetcher = useCallback(
    async (question: Question, options?: { headers?: Record<string, unknown> | undefined }) => {
      const clock = () => performance.now()
      const answer = await ask({ fetch, clock, language }, question, options?.headers)
      if (question.operationName !== 'IntrospectionQuery') {
        setAsked(question)
        setReply(answer)
      }
      return answer.body
    },
    [language],
  )
  return { reply, asked, fetcher }
}

const EDITOR_THEME = { dark: 'titian', light: 'titian' }

/** GraphiQL's state round our own panes: nothing it keeps outlives this page. */
export const Workbench = ({ session, preferences, words, schemaInSight }: WorkbenchProps) => {
  const { reply, asked, fetcher } = useAsking(preferences.language)
  const [schema, setSchema] = useState<GraphQLSchema | null | undefined>(null)
  const storage = useMemo(tabStorage, [])
  const page = useMemo(() => ({ preferences, words, session, reply }), [preferences, words, session, reply])
  useEffect(() => {
    schemaInSight.then(setSchema)
  }, [schemaInSight])

  // The address may name an example: `/playground/#funnel`.
  const first =
    EXAMPLES.find((example) => example.key === location.hash.slice(1)) ??
    EXAMPLES.find((example) => session.role !== null && example.roles.includes(session.role))
  return (
    <PageProvider value={page}>
      <GraphiQLProvider
        fetcher={fetcher as never}
        schema={schema as GraphQLSchema}
        storage={storage}
        defaultQuery=""
        initialQuery={first?.query ?? ''}
        initialVariables={first?.variables === undefined ? '' : JSON.stringify(first.variables, null, 2)}
        shouldPersistHeaders={false}
        editorTheme={EDITOR_THEME}
      >
        <Bench asked={asked} />
      </GraphiQLProvider>
    </PageProvider>
  )
}
