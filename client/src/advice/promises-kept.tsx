import { Trans } from '@lingui/react/macro'
import { ACTION_OWNER_WORDS, ACTION_STATE_WORDS } from '@titian/shared/advice/action.ts'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Badge } from '../ui/badge.tsx'
import { Card } from '../ui/card.tsx'
import type { ClientPageQuery } from './client-page.generated.ts'
import classes from './client-page.module.css'

type Promised = NonNullable<ClientPageQuery['participant']>['agreedActions'][number]

/** What was promised before, by whom, and what came of it. */
export const PromisesKept = ({ promises }: { promises: readonly Promised[] }) => {
  const language = currentLanguage()
  if (promises.length === 0) return null
  return (
    <Card>
      <h2 className={classes['title']}>
        <Trans>Janji yang sudah berakhir</Trans> <span className={classes['count']}>{promises.length}</span>
      </h2>
      <ul className={classes['list']}>
        {promises.map(({ id, note, owner, state, endedAt }) => (
          <li key={id} className={classes['item']}>
            <div className={classes['head']}>
              <span className={classes['grow']}>{note?.text}</span>
              <Badge tone={state === 'DONE' ? 'tumbuh' : 'batu'}>{ACTION_STATE_WORDS[state][language]}</Badge>
            </div>
            <p className={classes['quiet']}>
              {ACTION_OWNER_WORDS[owner][language]}
              {endedAt && `, ${dayText(language, endedAt)}`}
            </p>
            {note?.dropReason && <p>{note.dropReason}</p>}
          </li>
        ))}
      </ul>
    </Card>
  )
}
