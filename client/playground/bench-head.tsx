import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import {
  IconCopy,
  IconEye,
  IconPencil,
  IconPlayerPlayFilled,
  IconPlayerStopFilled,
} from '@tabler/icons-react'
import { useState } from 'react'
import { asCurl } from './curl.ts'
import { usePage } from './page-context.ts'
import { ENDPOINT } from './request.ts'

/** Reads variables as people type them; anything unreadable is left out of the command. */
const readVariables = (text: string): { variables?: unknown } => {
  try {
    return text.trim() === '' ? {} : { variables: JSON.parse(text) as unknown }
  } catch {
    return {}
  }
}

const useCurl = () => {
  const { preferences } = usePage()
  const queryEditor = useGraphiQL((state) => state.queryEditor)
  const variableEditor = useGraphiQL((state) => state.variableEditor)
  return () =>
    asCurl(`${location.origin}${ENDPOINT}`, preferences.language, {
      query: queryEditor?.getValue() ?? '',
      ...readVariables(variableEditor?.getValue() ?? ''),
    })
}

const Banner = () => {
  const { words, session } = usePage()
  return (
    <p className="banner">
      {session.isSynthetic ? (
        <IconPencil size={16} aria-hidden="true" />
      ) : (
        <IconEye size={16} aria-hidden="true" />
      )}
      <span>
        <strong>{session.isSynthetic ? words.synthetic : words.readOnly}</strong>{' '}
        {session.isSynthetic ? words.syntheticMore : words.readOnlyMore}
      </span>
    </p>
  )
}

/** Title, banner, and the two acts of the page. */
export const BenchHead = () => {
  const { words } = usePage()
  const { run } = useGraphiQLActions()
  const isFetching = useGraphiQL((state) => state.isFetching)
  const curl = useCurl()
  const [command, setCommand] = useState<{ text: string; isCopied: boolean } | null>(null)
  const copy = async () => {
    const text = curl()
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    )
    setCommand({ text, isCopied })
  }
  return (
    <div className="bench-head">
      <h1>{words.title}</h1>
      <Banner />
      <div className="acts">
        <button
          type="button"
          className="button"
          aria-label={words.copyCurl}
          title={words.copyCurl}
          onClick={copy}
        >
          <IconCopy size={17} aria-hidden="true" />
          {words.curl}
        </button>
        <button type="button" className="button primary" onClick={run} aria-keyshortcuts="Control+Enter">
          {isFetching ? (
            <IconPlayerStopFilled size={15} aria-hidden="true" />
          ) : (
            <IconPlayerPlayFilled size={15} aria-hidden="true" />
          )}
          {isFetching ? words.running : words.run}
          <kbd>{words.runKeys}</kbd>
        </button>
      </div>
      <div className="copied" role="status">
        {command === null ? null : (
          <>
            <p>{command.isCopied ? words.curlCopied : words.copyRefused}</p>
            {command.isCopied ? null : (
              <textarea readOnly value={command.text} rows={5} aria-label={words.curl} />
            )}
            <button type="button" className="quiet" onClick={() => setCommand(null)}>
              {words.close}
            </button>
          </>
        )}
      </div>
    </div>
  )
}
