import { useState } from 'react'
import { Button } from './button.tsx'
import { type CodeLanguage, paint } from './code-paint.ts'
import classes from './code-pane.module.css'

interface CodePaneProps {
  code: string
  language: CodeLanguage
  /** What the code is, for those who listen: "Contoh curl". */
  label: string
  labels: { copy: string; copied: string }
}

/** Code that is meant to be copied; dark in both themes. */
export const CodePane = ({ code, language, label, labels }: CodePaneProps) => {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(code)
    setCopied(true)
    setTimeout(() => setCopied(false), 2000)
  }
  return (
    <div className={classes['pane']}>
      <div className={classes['top']}>
        <span className={classes['name']}>{label}</span>
        <Button variant="onBar" size="small" onClick={copy}>
          {copied ? labels.copied : labels.copy}
        </Button>
        <span role="status" className="visually-hidden">
          {copied ? labels.copied : ''}
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <pre className={classes['code']} tabIndex={0}>
        <code>
          {paint(code, language).map((piece) => (
            <span key={piece.at} className={piece.ink ? classes[piece.ink] : undefined}>
              {piece.text}
            </span>
          ))}
        </code>
      </pre>
    </div>
  )
}
