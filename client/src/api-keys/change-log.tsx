import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { Badge, type Tone } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import classes from './change-log.module.css'

type Kind = 'ADDED' | 'REMOVED_OR_NARROWED' | 'DEPRECATED'

interface Changes {
  since: string
  changes: { kind: Kind; what: string; says: string }[]
}

const TONES: Record<Kind, Tone> = { ADDED: 'tumbuh', DEPRECATED: 'fajar', REMOVED_OR_NARROWED: 'bata' }
const SHOWN = 8

const KindWords = ({ kind }: { kind: Kind }) => {
  switch (kind) {
    case 'ADDED':
      return <Trans>baru</Trans>
    case 'DEPRECATED':
      return <Trans>akan pergi</Trans>
    case 'REMOVED_OR_NARROWED':
      return <Trans>berubah</Trans>
  }
}

/** What changed in the contract since the last release, as the server compares the two. */
export const ChangeLog = () => {
  const { t } = useLingui()
  const [found, setFound] = useState<Changes | 'FAILED' | null>(null)
  const [isWhole, setWhole] = useState(false)
  useEffect(() => {
    const leaving = new AbortController()
    fetch('/schema-changes.json', { signal: leaving.signal })
      .then(async (answer): Promise<Changes | 'FAILED'> => (answer.ok ? answer.json() : 'FAILED'))
      .then(setFound)
      .catch(() => leaving.signal.aborted || setFound('FAILED'))
    return () => leaving.abort()
  }, [])
  const changes = found && found !== 'FAILED' ? found.changes : []
  const since = found && found !== 'FAILED' ? found.since : ''
  return (
    <Card aria-labelledby="changes-title">
      <h2 id="changes-title">
        <Trans>Perubahan skema</Trans>
      </h2>
      <p className={classes['muted']}>
        {found === 'FAILED' ? (
          <Trans>Belum bisa dimuat. Skema lengkap tetap bisa diunduh di atas.</Trans>
        ) : (
          since && <Trans>Sejak rilis {since}. Yang akan pergi disebut dengan harinya.</Trans>
        )}
      </p>
      <ul className={classes['list']}>
        {changes.slice(0, isWhole ? undefined : SHOWN).map(({ kind, what, says }) => (
          <li key={`${kind} ${what} ${says}`}>
            <Badge tone={TONES[kind]}>
              <KindWords kind={kind} />
            </Badge>
            <code>{what}</code>
            <p lang="en">{says}</p>
          </li>
        ))}
      </ul>
      {!isWhole && changes.length > SHOWN && (
        <Button size="small" onClick={() => setWhole(true)}>
          {t`Tampilkan semua ${changes.length}`}
        </Button>
      )}
    </Card>
  )
}
