import { Trans, useLingui } from '@lingui/react/macro'
import IconDots from '@tabler/icons-react/icons/IconDots'
import { isDueSoon } from '@titian/shared/advice/action.ts'
import { lazy, Suspense, useState } from 'react'
import { agoText, inDaysText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { useOffline, useOutbox } from '../offline/offline-context.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import type { CaseloadPerson, OpenAction } from './caseload-person.ts'
import classes from './due-actions.module.css'
import { usePutEntry } from './use-put-entry.ts'

// Most promises are kept; what stops one is asked for when it is needed.
const DropAction = lazy(async () => ({ default: (await import('./drop-action.tsx')).DropAction }))

interface DueAction extends OpenAction {
  name: string
}

/** What was ended while this page is open, and how. */
type Ended = DueAction & { isDropped: boolean }

/** So many are a list for a day; the others come after a press. */
const FIRST = 6

interface DueActionsProps {
  people: readonly CaseloadPerson[]
  today: string
  /** The page of one person shows all of their open promises. */
  isOfOne?: boolean
}

/**
 * What was promised and falls due: a tick ends it at once, with a line or without. What was ticked stays struck through
 * for as long as the page is open, and can be taken back while it still waits on the device.
 */
export const DueActions = ({ people, today, isOfOne = false }: DueActionsProps) => {
  const { t } = useLingui()
  const { outbox } = useOffline()
  const waiting = useOutbox()
  const put = usePutEntry()
  const [ended, setEnded] = useState<readonly Ended[]>([])
  const [isWhole, setWhole] = useState(false)
  const [dropping, setDropping] = useState<DueAction | null>(null)
  const open = people
    .flatMap(({ name, openActions }) => openActions.map((action): DueAction => ({ ...action, name })))
    .filter((action) => isOfOne || isDueSoon(action, today))
  const isOpen = ({ id }: DueAction) => open.some((action) => action.id === id)
  const all = [...open, ...ended.filter((action) => !isOpen(action))].toSorted(byDay)
  const shown = isWhole ? all : all.slice(0, FIRST)
  const entryOf = ({ id }: DueAction) =>
    waiting.find(({ target }) => target !== null && 'id' in target && target.id === id)
  const end = (action: DueAction, command: 'CompleteAction' | 'DropAction', reason = '') => {
    setEnded((before) => [
      ...before.filter(({ id }) => id !== action.id),
      { ...action, isDropped: command === 'DropAction' },
    ])
    const { id, version, name: about } = action
    const target = { id, version }
    if (command === 'CompleteAction') void put({ command, about, target, input: {} })
    else void put({ command, about, target, input: { reason } })
  }
  const left = open.filter((action) => !entryOf(action)).length
  return (
    <Card>
      <h2 className={classes['title']}>
        {isOfOne ? <Trans>Janji yang terbuka</Trans> : <Trans>Janji yang jatuh tempo</Trans>}{' '}
        <span className={classes['count']}>{left}</span>
      </h2>
      {shown.length === 0 && (
        <p className={classes['none']}>
          {isOfOne ? (
            <Trans>Tidak ada janji yang terbuka.</Trans>
          ) : (
            <Trans>Tidak ada janji yang jatuh tempo dalam sepekan.</Trans>
          )}
        </p>
      )}
      <ul className={classes['list']}>
        {shown.map((action) => {
          const entry = entryOf(action)
          const isEnded = entry !== undefined || !isOpen(action)
          const isDropped = entry
            ? entry.command === 'DropAction'
            : ended.find(({ id }) => id === action.id)?.isDropped
          return (
            <li key={action.id} className={classes['action']}>
              <Checkbox
                checked={isEnded}
                disabled={isEnded}
                label={
                  <>
                    <span className={isEnded ? classes['ended'] : undefined}>{action.text}</span>
                    <span className={classes['name']}>
                      {!isOfOne && action.name}
                      {!isOfOne && !isEnded && ', '}
                      {!isEnded && <DueDay dueOn={action.dueOn} today={today} />}
                    </span>
                  </>
                }
                onChange={() => end(action, 'CompleteAction')}
              />
              {!isEnded ? (
                <IconButton
                  label={t`Hentikan janji: ${action.text}`}
                  icon={<IconDots size={18} stroke={1.8} />}
                  onClick={() => setDropping(action)}
                />
              ) : entry?.tries === 0 ? (
                <Button size="small" variant="link" onClick={() => void outbox.drop(entry.key)}>
                  <Trans>
                    Batalkan <span className="visually-hidden">{action.text}</span>
                  </Trans>
                </Button>
              ) : (
                <span className={classes['day']}>
                  {entry?.stop ? (
                    <Trans>perlu dilihat</Trans>
                  ) : isDropped ? (
                    <Trans>dihentikan</Trans>
                  ) : (
                    <Trans>selesai</Trans>
                  )}
                </span>
              )}
            </li>
          )
        })}
      </ul>
      {!isWhole && all.length > FIRST && (
        <Button size="small" variant="link" onClick={() => setWhole(true)}>
          <Trans>Tampilkan semua {all.length} janji</Trans>
        </Button>
      )}
      {dropping && (
        <Suspense fallback={null}>
          <DropAction
            text={dropping.text}
            onDrop={(reason) => {
              end(dropping, 'DropAction', reason)
              setDropping(null)
            }}
            onClose={() => setDropping(null)}
          />
        </Suspense>
      )}
    </Card>
  )
}

const DueDay = ({ dueOn, today }: { dueOn: string; today: string }) => (
  <span className={dueOn > today ? undefined : classes['late']}>
    {dueOn < today ? agoText(currentLanguage(), dueOn, today) : inDaysText(currentLanguage(), dueOn, today)}
  </span>
)

const byDay = (one: DueAction, other: DueAction): number =>
  one.dueOn === other.dueOn ? one.name.localeCompare(other.name) : one.dueOn < other.dueOn ? -1 : 1
