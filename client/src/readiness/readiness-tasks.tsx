import { Plural, Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { REQUIREMENT_WORDS } from '@titian/shared/readiness/requirement.ts'
import { useState } from 'react'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import type { ReadinessTasks_TaskFragment } from './readiness-tasks.generated.ts'
import classes from './readiness-tasks.module.css'

type Task = ReadinessTasks_TaskFragment

/** So many are in sight before somebody asks for all. */
const AT_FIRST = 5

const TaskRow = ({ task: { endedOn, participant } }: { task: Task }) => {
  const language = currentLanguage()
  const day = dayText(language, endedOn)
  const open = (participant?.readiness?.answers ?? []).filter(
    ({ state }) => state !== 'MET' && state !== 'WAIVED',
  )
  const name = participant?.identity?.fullName ?? participant?.registerNumber
  return (
    <li className={classes['task']}>
      <p>
        {participant && (
          <Link to={`/peserta/${participant.id}` as string}>{name ?? <Trans>Buka berkas</Trans>}</Link>
        )}
        {participant?.identity && participant.registerNumber && (
          <span className={classes['muted']}> {participant.registerNumber}</span>
        )}
      </p>
      <p>
        {open.length === 0 ? (
          <Trans>Syaratnya sudah lengkap lagi. Tinggal dikonfirmasi.</Trans>
        ) : (
          open.map(({ requirement }) => REQUIREMENT_WORDS[requirement][language]).join(', ')
        )}
      </p>
      <p className={classes['muted']}>
        <Trans>Sejak {day}</Trans>
      </p>
    </li>
  )
}

/** Whose confirmation has ended because facts no longer hold: what to renew, since when. Nothing when there is nobody. */
export const ReadinessTasks = ({ tasks }: { tasks: readonly Task[] }) => {
  const [isWhole, showAll] = useState(false)
  if (tasks.length === 0) return null
  const shown = isWhole ? tasks : tasks.slice(0, AT_FIRST)
  return (
    <Card aria-labelledby="readiness-tasks" className={classes['tasks'] ?? ''}>
      <h2 id="readiness-tasks" className={classes['title']}>
        <Plural
          value={tasks.length}
          one="# peserta perlu dikonfirmasi lagi"
          other="# peserta perlu dikonfirmasi lagi"
        />
      </h2>
      <p className={classes['muted']}>
        <Trans>Ada syarat yang tidak berlaku lagi, jadi kartunya tidak tampil sampai diperbarui.</Trans>
      </p>
      <ul>
        {shown.map((task, at) => (
          <TaskRow key={task.participant?.id ?? at} task={task} />
        ))}
      </ul>
      {shown.length < tasks.length && (
        <div>
          <Button size="small" onClick={() => showAll(true)}>
            <Trans>Lihat semua</Trans>
          </Button>
        </div>
      )}
    </Card>
  )
}
