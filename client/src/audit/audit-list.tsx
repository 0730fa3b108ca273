import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type MemberRole, ROLE_WORDS } from '@titian/shared/accounts/role.ts'
import { momentText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Card } from '../ui/card.tsx'
import classes from './audit-list.module.css'
import type { AuditRow_EntryFragment } from './audit-row.generated.ts'

const useActorText = () => {
  const { t } = useLingui()
  return ({ actorKind, actorName, role }: AuditRow_EntryFragment): string => {
    if (actorName) return actorName
    if (actorKind === 'SYSTEM') return t`Sistem`
    return role === 'PERSON' ? t`Peserta sendiri` : t`Tanpa masuk`
  }
}

const roleText = (role: string): string => ROLE_WORDS[role as MemberRole]?.[currentLanguage()] ?? role

const Row = ({ entry }: { entry: AuditRow_EntryFragment }) => {
  const { t } = useLingui()
  const actorText = useActorText()
  const where = [entry.organisation?.name, entry.unit?.name].filter(
    (name, at, all) => name && all.indexOf(name) === at,
  )
  const read = entry.fields.map(({ type, fields }) => `${type}: ${fields.join(', ')}`)
  return (
    <li className={classes['row']}>
      <p className={classes['when']}>{momentText(currentLanguage(), entry.at)}</p>
      <div>
        <h2 className={classes['who']}>{actorText(entry)}</h2>
        <p className={classes['muted']}>{[roleText(entry.role), ...where].join(', ')}</p>
      </div>
      <div>
        <p>{entry.command ? <code>{entry.command}</code> : <Trans>Membaca</Trans>}</p>
        <p className={classes['muted']}>
          {[entry.operation, entry.door, ...entry.classes].filter(Boolean).join(', ')}
        </p>
      </div>
      <details className={classes['more']} hidden={entry.subjectCount === 0 && read.length === 0}>
        <summary>
          <Plural value={entry.subjectCount} one="# orang" other="# orang" />
        </summary>
        <ul>
          {entry.subjects.map((id) => (
            <li key={id}>
              <code>{id}</code>
            </li>
          ))}
          {read.map((line) => (
            <li key={line} className={classes['muted']}>
              {line}
            </li>
          ))}
          {entry.subjectCount > entry.subjects.length && <li>{t`dan lainnya`}</li>}
        </ul>
      </details>
    </li>
  )
}

/** What was read and done, the latest first: names and ids, never a value. */
export const AuditList = ({ entries }: { entries: readonly AuditRow_EntryFragment[] }) => (
  <Card padded={false}>
    <ol>
      {entries.map((entry, at) => (
        // Entries have no id of their own, and the list only grows at its end.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Row key={at} entry={entry} />
      ))}
    </ol>
  </Card>
)
