import { Plural, Trans, useLingui } from '@lingui/react/macro'
import IconHistory from '@tabler/icons-react/icons/IconHistory'
import { SESSION_MEDIUM_WORDS, SESSION_STATE_WORDS } from '@titian/shared/advice/session.ts'
import { chainsOf } from '@titian/shared/advice/session-chains.ts'
import { momentText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import type { ClientPageQuery } from './client-page.generated.ts'
import classes from './client-page.module.css'
import { FIELD_WORDS, valueText } from './field-words.ts'
import { contentOf } from './session-words.ts'

export type ClientSession = NonNullable<ClientPageQuery['participant']>['sessions'] extends infer Sessions
  ? NonNullable<Sessions> extends { edges: readonly { node: infer Node }[] }
    ? Node
    : never
  : never

interface SessionHistoryProps {
  sessions: readonly ClientSession[]
  onAmend: (session: string) => void
}

/** Every session so far, a moved one once, and what was changed in each after it was logged. */
export const SessionHistory = ({ sessions, onAmend }: SessionHistoryProps) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const fieldWords = (changed: readonly string[]) =>
    changed.flatMap((field) => (isField(field) ? [t(FIELD_WORDS[field])] : [])).join(', ')
  const chains = chainsOf(
    sessions.map((session) => ({ ...session, reschedules: session.reschedules?.id ?? null })),
  )
  return (
    <Card>
      <h2 className={classes['title']}>
        <Trans>Sesi</Trans> <span className={classes['count']}>{chains.length}</span>
      </h2>
      {chains.length === 0 && (
        <p className={classes['quiet']}>
          <Trans>Belum ada sesi.</Trans>
        </p>
      )}
      <ol className={classes['list']}>
        {chains.map(({ last, movedCount }) => {
          const content = contentOf(last)
          return (
            <li key={last.id} className={classes['item']}>
              <div className={classes['head']}>
                <h3 className={classes['when']}>{momentText(language, last.startsAt)}</h3>
                <Badge tone={last.state === 'HELD' ? 'tumbuh' : 'batu'}>
                  {SESSION_STATE_WORDS[last.state][language]}
                </Badge>
                {content && (
                  <Button size="small" variant="link" onClick={() => onAmend(last.id)}>
                    <Trans>
                      Perbaiki <span className="visually-hidden">{momentText(language, last.startsAt)}</span>
                    </Trans>
                  </Button>
                )}
              </div>
              <p className={classes['quiet']}>
                {SESSION_MEDIUM_WORDS[last.medium][language]}
                {content && content.topics.length > 0 && `, ${valueText('topics', content, language)}`}
                {movedCount > 0 && (
                  <>
                    {', '}
                    <Plural value={movedCount} other="dijadwal ulang # kali" />
                  </>
                )}
              </p>
              {content?.notHeldBy && <p>{valueText('notHeldBy', content, language)}</p>}
              {content?.advice && <p className={classes['words']}>{content.advice}</p>}
              {last.amendments.map(({ version, amendedAt, changed }) => (
                <p key={version} className={classes['amendment']}>
                  <IconHistory size={16} stroke={1.7} aria-hidden />
                  <Trans>
                    Diperbaiki {momentText(language, amendedAt)}: {fieldWords(changed)}
                  </Trans>
                </p>
              ))}
            </li>
          )
        })}
      </ol>
    </Card>
  )
}

const isField = (field: string): field is keyof typeof FIELD_WORDS => field in FIELD_WORDS
