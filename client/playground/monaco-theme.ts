import type { MonacoEditor } from '@graphiql/react'

/** The part of Monaco that keeps themes. */
interface Themes {
  editor: {
    defineTheme: (
      name: string,
      theme: {
        base: 'vs-dark'
        inherit: boolean
        rules: { token: string; foreground: string }[]
        colors: Record<string, string>
      },
    ) => void
  }
}

/** The code panes are dark in both themes: the tokens of the design's code panes. */
export const defineTheme = (monaco: Themes): void =>
  monaco.editor.defineTheme('titian', {
    base: 'vs-dark',
    inherit: true,
    rules: [
      { token: '', foreground: 'EBEFF1' },
      { token: 'comment', foreground: '8FA3A6' },
      { token: 'keyword', foreground: 'D1B7F0' },
      { token: 'type.identifier.gql', foreground: '89D2DB' },
      { token: 'key.identifier.gql', foreground: 'EBEFF1' },
      { token: 'argument.identifier.gql', foreground: 'F9D6AC' },
      { token: 'annotation', foreground: 'F9D6AC' },
      { token: 'string', foreground: 'F9D6AC' },
      { token: 'number', foreground: 'D1B7F0' },
      { token: 'delimiter', foreground: 'EBEFF1' },
      { token: 'operator', foreground: 'F9D6AC' },
      { token: 'string.key.json', foreground: '89D2DB' },
      { token: 'string.value.json', foreground: 'F9D6AC' },
      { token: 'keyword.json', foreground: 'D1B7F0' },
    ],
    colors: {
      'editor.background': '#0F1F2300',
      'editor.foreground': '#EBEFF1',
      'editorLineNumber.foreground': '#8FA3A6',
      'editorLineNumber.activeForeground': '#EBEFF1',
      'editorCursor.foreground': '#F9D6AC',
      'editor.selectionBackground': '#0D535C',
      'editor.inactiveSelectionBackground': '#0D535C99',
      'editorWidget.background': '#0B171A',
      'editorWidget.border': '#26393E',
      'editorHoverWidget.background': '#0B171A',
      'editorHoverWidget.border': '#26393E',
      'editorSuggestWidget.background': '#0B171A',
      'editorSuggestWidget.border': '#26393E',
      'editorSuggestWidget.selectedBackground': '#0E3A40',
      'editorSuggestWidget.selectedForeground': '#EBEFF1',
      'editorSuggestWidget.highlightForeground': '#89D2DB',
      'editorSuggestWidget.focusHighlightForeground': '#F9D6AC',
      'editorError.foreground': '#F78070',
      'textLink.foreground': '#89D2DB',
      focusBorder: '#89D2DB',
      'scrollbar.shadow': '#00000000',
      'scrollbarSlider.background': '#7C888D55',
      'input.background': '#0F1F23',
    },
  })

interface PaneOptions {
  label: string
  isResult?: boolean
}

/** Tab accepts a suggestion while some are shown; otherwise it leaves the editor, as anywhere else in a page. */
const letTabLeave = (event: KeyboardEvent): void => {
  const isSuggesting = document.querySelector('.suggest-widget.visible') !== null
  if (event.key === 'Tab' && !isSuggesting) event.stopImmediatePropagation()
}

/** What GraphiQL's own settings lack: our letters, a label, and no trap for the keyboard. Returns its undoing. */
export const settle = (editor: MonacoEditor, { label, isResult = false }: PaneOptions): (() => void) => {
  editor.getModel()?.updateOptions({
    bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
  })
  editor.updateOptions({
    ariaLabel: label,
    tabIndex: 0,
    fontFamily: "ui-monospace, 'DejaVu Sans Mono', 'Cascadia Code', Menlo, Consolas, monospace",
    fontSize: 13,
    lineHeight: 22,
    padding: { top: 12, bottom: 12 },
    guides: { indentation: false, highlightActiveIndentation: false },
    lineNumbersMinChars: isResult ? 1 : 3,
    lineDecorationsWidth: isResult ? 6 : 10,
    folding: !isResult,
    glyphMargin: false,
    fixedOverflowWidgets: true,
    accessibilitySupport: 'on',
  })
  const container = editor.getContainerDomNode()
  container.addEventListener('keydown', letTabLeave, true)
  return () => container.removeEventListener('keydown', letTabLeave, true)
}
