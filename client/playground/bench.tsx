import { useGraphiQL, useMonaco } from '@graphiql/react'
import { useMemo, useState } from 'react'
import { AnswerPane } from './answer-pane.tsx'
import { BenchHead } from './bench-head.tsx'
import { EditorPane } from './editor-pane.tsx'
import { defineTheme } from './monaco-theme.ts'
import { usePage } from './page-context.ts'
import { Panel } from './panel.tsx'
import { Rail, type RailChoice } from './rail.tsx'
import type { Question } from './request.ts'
import { useKeeping } from './use-keeping.ts'

type Pane = 'TOOLS' | 'QUERY' | 'RESULT'

/** On a narrow page one pane shows at a time, chosen here; on a wide one all stand side by side. */
const PaneChoice = ({ pane, choose }: { pane: Pane; choose: (pane: Pane) => void }) => {
  const { words } = usePage()
  const panes: readonly [Pane, string][] = [
    ['TOOLS', words.tools],
    ['QUERY', words.query],
    ['RESULT', words.result],
  ]
  return (
    <fieldset className="pane-choice">
      <legend className="visually-hidden">{words.rail}</legend>
      {panes.map(([key, label]) => (
        <button key={key} type="button" aria-pressed={pane === key} onClick={() => choose(key)}>
          {label}
        </button>
      ))}
    </fieldset>
  )
}

export const Bench = ({ asked }: { asked: Question | null }) => {
  const { words } = usePage()
  const monaco = useMonaco((state) => state.monaco)
  const isFetching = useGraphiQL((state) => state.isFetching)
  const [pane, setPane] = useState<Pane>('QUERY')
  const [rail, setRail] = useState<RailChoice>('EXAMPLES')
  const keeping = useKeeping(asked)
  const isReady = useMemo(() => {
    if (monaco === undefined) return false
    defineTheme(monaco)
    return true
  }, [monaco])
  const [wasFetching, setWasFetching] = useState(false)
  if (isFetching !== wasFetching) {
    setWasFetching(isFetching)
    if (isFetching) setPane('RESULT')
  }

  return (
    <div className="bench" data-pane={pane}>
      <BenchHead />
      <PaneChoice pane={pane} choose={setPane} />
      <div className="panes">
        <div className="pane pane-tools">
          <Rail choice={rail} choose={setRail} />
          <Panel choice={rail} keeping={keeping} onChosen={() => setPane('QUERY')} />
        </div>
        {isReady ? (
          <>
            <EditorPane />
            <AnswerPane openExamples={() => setRail('EXAMPLES')} />
          </>
        ) : (
          <p className="pane pane-loading" role="status">
            {words.loadingEditor}
          </p>
        )}
      </div>
    </div>
  )
}
