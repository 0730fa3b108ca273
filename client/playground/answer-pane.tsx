import { ResponseEditor, useGraphiQL } from '@graphiql/react'
import { IconAlertCircle, IconCircleCheck, IconCoin, IconHistory } from '@tabler/icons-react'
import { useEffect } from 'react'
import { settle } from './monaco-theme.ts'
import { usePage } from './page-context.ts'
import { linesWithheld } from './schema/lines-withheld.ts'
import { WithheldNote } from './withheld-note.tsx'
import { filled, numberInWords } from './words.ts'

const useMarkedLines = () => {
  const { reply, words } = usePage()
  const editor = useGraphiQL((state) => state.responseEditor)
  useEffect(
    () => (editor ? settle(editor, { label: words.result, isResult: true }) : undefined),
    [editor, words],
  )
  useEffect(() => {
    if (editor === undefined || reply === null || reply.withheld.length === 0) return undefined
    const marks = editor.createDecorationsCollection()
    const mark = () =>
      marks.set(
        linesWithheld(editor.getValue(), reply.withheld).map((line) => ({
          range: { startLineNumber: line, startColumn: 1, endLineNumber: line, endColumn: 1 },
          options: { isWholeLine: true, className: 'withheld-line' },
        })),
      )
    mark()
    const listening = editor.onDidChangeModelContent(mark)
    return () => {
      listening.dispose()
      marks.clear()
    }
  }, [editor, reply])
}

const AnswerBar = () => {
  const { reply, words, preferences, session } = usePage()
  if (reply === null) return <p className="answer-bar">{words.notRunYet}</p>
  const number = (value: number) => numberInWords(preferences.language, value)
  const isGood = reply.status >= 200 && reply.status < 300 && reply.body.errors === undefined
  const { cost } = reply
  const left =
    cost === null
      ? null
      : session.limit === null
        ? filled(words.remainingAlone, { available: number(cost.available) })
        : filled(words.remaining, { available: number(cost.available), limit: number(session.limit) })
  return (
    <p className="answer-bar" role="status">
      <span className={isGood ? 'good' : 'bad'}>
        {isGood ? (
          <IconCircleCheck size={17} aria-hidden="true" />
        ) : (
          <IconAlertCircle size={17} aria-hidden="true" />
        )}
        {reply.status === 0 ? words.unreachable : `${reply.status}, ${number(reply.milliseconds)} ms`}
      </span>
      {cost === null ? null : (
        <span className="cost">
          <IconCoin size={17} aria-hidden="true" />
          {filled(words.points, { cost: number(cost.actual) })}
        </span>
      )}
      <span className="left">{left}</span>
    </p>
  )
}

/** The answer as it came, what it cost, and in words what it left out. */
export const AnswerPane = ({ openExamples }: { openExamples: () => void }) => {
  const { words, reply } = usePage()
  useMarkedLines()
  return (
    <section className="pane pane-result code lower-ground" aria-label={words.result}>
      <div className="code-bar">
        <AnswerBar />
      </div>
      <div className="result-room">
        {reply === null ? <p className="result-empty">{words.notRunYetMore}</p> : null}
        <ResponseEditor
          tabIndex={-1}
          aria-live="off"
          aria-atomic={false}
          role="group"
          aria-label={words.resultText}
        />
      </div>
      <WithheldNote openExamples={openExamples} />
      <p className="recorded">
        <IconHistory size={16} aria-hidden="true" />
        {words.recorded}
      </p>
    </section>
  )
}
