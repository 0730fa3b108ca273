import { Trans, useLingui } from '@lingui/react/macro'
import IconAlertCircle from '@tabler/icons-react/icons/IconAlertCircle'
import IconCircleCheck from '@tabler/icons-react/icons/IconCircleCheck'
import IconCopy from '@tabler/icons-react/icons/IconCopy'
import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { type CodeLanguage, paint } from '../ui/code-paint.ts'
import { EXAMPLE_ANSWERS, EXAMPLE_REFUSAL } from './example-answers.ts'
import classes from './example-pane.module.css'
import { EXAMPLE_SUBJECTS, type ExampleSubject, type ExampleTool, examplesFor } from './examples.ts'

const Code = ({ code, language, label }: { code: string; language: CodeLanguage; label: string }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
  <section className={classes['code']} tabIndex={0} aria-label={label}>
    <pre>
      <code>
        {paint(code, language).map((piece) => (
          <span key={piece.at} className={piece.ink ? classes[piece.ink] : undefined}>
            {piece.text}
          </span>
        ))}
      </code>
    </pre>
  </section>
)

const useCopying = () => {
  const [copied, setCopied] = useState<string | null>(null)
  const copy = async (code: string) => {
    await navigator.clipboard.writeText(code)
    setCopied(code)
  }
  return { copied, copy }
}

/** Programs that run as they stand against this very installation, with an answer and a refusal below. */
export const ExamplePane = ({ endpoint }: { endpoint: string }) => {
  const { t } = useLingui()
  const [subject, setSubject] = useState<ExampleSubject>('cards')
  const [tool, setTool] = useState<ExampleTool>('javascript')
  const { copied, copy } = useCopying()
  const examples = examplesFor(endpoint, subject)
  const shown = examples.find((example) => example.tool === tool)
  if (shown === undefined) return null
  const { name, file, command } = shown
  const subjects: Record<ExampleSubject, string> = { cards: t`Cari kandidat`, supply: t`Tabel pasokan` }
  return (
    <section className={classes['pane']} aria-label={t`Contoh program`}>
      <div className={classes['bar']}>
        <fieldset className={classes['tools']}>
          <legend className="visually-hidden">
            <Trans>Bahasa pemrograman</Trans>
          </legend>
          {examples.map((example) => (
            <button
              key={example.tool}
              type="button"
              aria-pressed={example.tool === tool}
              onClick={() => setTool(example.tool)}
            >
              {example.name}
            </button>
          ))}
        </fieldset>
        <Button
          variant="onBar"
          size="small"
          icon={<IconCopy size={17} stroke={1.7} aria-hidden />}
          onClick={() => copy(shown.code)}
        >
          {copied === shown.code ? t`Tersalin` : t`Salin`}
        </Button>
        <span role="status" className="visually-hidden">
          {copied === shown.code ? t`Tersalin` : ''}
        </span>
      </div>
      <fieldset className={classes['subjects']}>
        <legend className="visually-hidden">
          <Trans>Yang diminta</Trans>
        </legend>
        {EXAMPLE_SUBJECTS.map((one) => (
          <button key={one} type="button" aria-pressed={one === subject} onClick={() => setSubject(one)}>
            {subjects[one]} <code>{one}</code>
          </button>
        ))}
      </fieldset>
      <Code code={shown.code} language={shown.paint} label={t`Contoh ${name}`} />
      <p className={classes['run']}>
        <Trans>
          Simpan sebagai <code>{file}</code>, isi <code>TITIAN_KEY</code>, lalu <code>{command}</code>.
        </Trans>
      </p>
      <p className={classes['answerHead']}>
        <span className={classes['good']}>
          <IconCircleCheck size={17} stroke={1.8} aria-hidden /> 200
        </span>
        <Trans>contoh jawaban, dipendekkan</Trans>
      </p>
      <Code code={EXAMPLE_ANSWERS[subject]} language="json" label={t`Contoh jawaban`} />
      <p className={classes['answerHead']}>
        <span className={classes['bad']}>
          <IconAlertCircle size={17} stroke={1.8} aria-hidden /> RATE_LIMITED
        </span>
        <Trans>contoh galat, tidak ada kartu yang terkirim</Trans>
      </p>
      <Code code={EXAMPLE_REFUSAL} language="json" label={t`Contoh galat`} />
    </section>
  )
}
