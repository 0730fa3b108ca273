import { useLingui } from '@lingui/react/macro'
import { problemsOfPlan } from '@titian/shared/advice/session-log.ts'
import { addDays } from '@titian/shared/participants/calendar.ts'
import { type ReactNode, useState } from 'react'
import { todayInJakarta } from '../languages/day-text.ts'
import { Button } from '../ui/button.tsx'
import form from '../ui/form.module.css'
import { Window } from '../ui/sheet.tsx'
import { TextField } from '../ui/text-field.tsx'
import { SESSION_PROBLEM_WORDS } from './problem-words.ts'
import { instantOf } from './session-draft.ts'

interface ChooseMomentProps {
  title: string
  /** What else is asked, before the day. */
  children?: ReactNode
  act: ReactNode
  /** The hour that it has now, "09:00". */
  hour: string
  onChosen: (startsAt: string) => void
  onClose: () => void
}

/** A day and an hour for a session to come, under the server's own rule. */
export const ChooseMoment = ({ title, children, act, hour: usual, onChosen, onClose }: ChooseMomentProps) => {
  const { t } = useLingui()
  const [day, setDay] = useState(addDays(todayInJakarta(new Date()), 7))
  const [hour, setHour] = useState(usual)
  const [isTried, setTried] = useState(false)
  const startsAt = day && instantOf(day, hour)
  const [problem] = problemsOfPlan(startsAt, new Date())
  return (
    <Window title={title} closeLabel={t`Tutup`} onClose={onClose}>
      <form
        className={form['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (!problem) onChosen(startsAt)
        }}
      >
        {children}
        <div className={form['pair']}>
          <TextField
            type="date"
            label={t`Hari`}
            value={day}
            error={isTried && problem ? t(SESSION_PROBLEM_WORDS[problem.problem]) : undefined}
            onChange={(event) => setDay(event.target.value)}
          />
          <TextField
            type="time"
            label={t`Pukul (WIB)`}
            value={hour}
            onChange={(event) => setHour(event.target.value)}
          />
        </div>
        <div className={form['acts']}>
          <Button type="submit" variant="primary">
            {act}
          </Button>
        </div>
      </form>
    </Window>
  )
}
