import { HeaderEditor, QueryEditor, useGraphiQL, useGraphiQLActions, VariableEditor } from '@graphiql/react'
import { IconPlus, IconWand, IconX } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { FieldNoteCard } from './field-note-card.tsx'
import { settle } from './monaco-theme.ts'
import { usePage } from './page-context.ts'
import { filled } from './words.ts'

const Tabs = () => {
  const { words } = usePage()
  const tabs = useGraphiQL((state) => state.tabs)
  const active = useGraphiQL((state) => state.activeTabIndex)
  const { addTab, changeTab, closeTab, prettifyEditors } = useGraphiQLActions()
  const nameOf = (title: string) => (title.startsWith('<') ? words.untitled : title)
  return (
    <div className="code-bar">
      <fieldset className="tabs">
        <legend className="visually-hidden">{words.tabs}</legend>
        {tabs.map((tab, index) => (
          <span key={tab.id} className="tab" data-active={index === active}>
            <button type="button" aria-pressed={index === active} onClick={() => changeTab(index)}>
              {nameOf(tab.title)}
            </button>
            {tabs.length > 1 ? (
              <button
                type="button"
                className="tab-close"
                aria-label={filled(words.closeTab, { name: nameOf(tab.title) })}
                onClick={() => closeTab(index)}
              >
                <IconX size={14} aria-hidden="true" />
              </button>
            ) : null}
          </span>
        ))}
        <button type="button" className="tab-add" aria-label={words.newTabLabel} onClick={addTab}>
          <IconPlus size={14} aria-hidden="true" />
          {words.newTab}
        </button>
      </fieldset>
      <button type="button" className="code-act" onClick={prettifyEditors}>
        <IconWand size={15} aria-hidden="true" />
        {words.prettify}
      </button>
    </div>
  )
}

type Lower = 'VARIABLES' | 'HEADERS'

const LowerEditors = () => {
  const { words } = usePage()
  const variableEditor = useGraphiQL((state) => state.variableEditor)
  const headerEditor = useGraphiQL((state) => state.headerEditor)
  const [shown, setShown] = useState<Lower>('VARIABLES')
  useEffect(
    () => (variableEditor ? settle(variableEditor, { label: words.variablesEditor }) : undefined),
    [variableEditor, words],
  )
  useEffect(
    () => (headerEditor ? settle(headerEditor, { label: words.headersEditor }) : undefined),
    [headerEditor, words],
  )
  const choice = (key: Lower, label: string) => (
    <button type="button" aria-pressed={shown === key} onClick={() => setShown(key)}>
      {label}
    </button>
  )
  return (
    <section className="lower">
      <div className="code-bar lower-bar">
        <fieldset className="tabs">
          <legend className="visually-hidden">{`${words.variables}, ${words.headers}`}</legend>
          {choice('VARIABLES', words.variables)}
          {choice('HEADERS', words.headers)}
        </fieldset>
        <span className="code-note">{words.notLogged}</span>
      </div>
      <VariableEditor
        tabIndex={-1}
        className={shown === 'VARIABLES' ? 'lower-editor' : 'lower-editor hidden'}
      />
      <HeaderEditor tabIndex={-1} className={shown === 'HEADERS' ? 'lower-editor' : 'lower-editor hidden'} />
    </section>
  )
}

/** The query, what the schema says about the field under the cursor, and the variables. */
export const EditorPane = () => {
  const { words } = usePage()
  const queryEditor = useGraphiQL((state) => state.queryEditor)
  useEffect(
    () =>
      queryEditor ? settle(queryEditor, { label: `${words.queryEditor}. ${words.editorHelp}` }) : undefined,
    [queryEditor, words],
  )
  return (
    <section className="pane pane-query code" aria-label={words.query}>
      <Tabs />
      <QueryEditor tabIndex={-1} className="query-editor" />
      <FieldNoteCard />
      <LowerEditors />
    </section>
  )
}
