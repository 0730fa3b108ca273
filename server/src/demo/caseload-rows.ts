import { ADVICE_TOPICS, NOT_HELD_REASONS } from '@titian/shared/advice/session.ts'
import { addDays, type Day, daysBetween } from '@titian/shared/participants/calendar.ts'
import { ACTIONS, ADVICE, DROP_REASONS } from './caseload-words.ts'
import type { Random } from './random.ts'

/** The columns that are asked again, beside all others. */
type Row<Asked> = Asked & Record<string, unknown>

/** Rows by table, as their columns have them. */
export interface CaseloadRows {
  caseload_assignment: Row<CounselledPerson & { from_on: Day; counsellor_id: string }>[]
  advice_session: Row<{ id: string; state: string }>[]
  session_attendee: Row<CounselledPerson & { session_id: string }>[]
  session_note: object[]
  agreed_action: object[]
  action_note: object[]
  action_step: object[]
}

export const noRows = (): CaseloadRows => ({
  caseload_assignment: [],
  advice_session: [],
  session_attendee: [],
  session_note: [],
  agreed_action: [],
  action_note: [],
  action_step: [],
})

export interface CounselledPerson {
  person_id: string
  unit_id: string
}

export interface DemoCounsellor {
  counsellor_id: string
  organisation_id: string
  account_id: string
}

const at = (random: Random, day: Day): string =>
  `${day}T0${random.int(1, 8)}:${random.pick(['00', '15', '30'])}:00Z`

/** Up to a year of counselling with one person, so that some are quiet, some late with a promise, and most are fine. */
export const addCaseload = (
  rows: CaseloadRows,
  random: Random,
  today: Day,
  counsellor: DemoCounsellor,
  person: CounselledPerson,
): void => {
  const firstDay = addDays(today, -random.int(25, 360))
  const quietDays = random.weighted([
    [random.int(1, 19), 8],
    [random.int(22, 40), 2],
  ] as const)
  const lastDay = addDays(today, -Math.min(quietDays, daysBetween(firstDay, today) - 1))
  const { counsellor_id, organisation_id, account_id } = counsellor
  rows.caseload_assignment.push({
    ...person,
    id: random.uuid(),
    counsellor_id,
    organisation_id,
    from_on: firstDay,
    until_on: null,
    handed_over_from: null,
    assigned_by: account_id,
    assigned_at: at(random, firstDay),
  })
  for (let day = addDays(firstDay, random.int(1, 5)); day < lastDay; day = addDays(day, random.int(14, 30)))
    addSession(rows, random, counsellor, person, day, random.chance(0.9) ? 'HELD' : 'NOT_HELD')
  const last = addSession(rows, random, counsellor, person, lastDay, 'HELD')
  const open = random.int(1, 2)
  for (let position = 0; position < open; position += 1)
    addAction(rows, random, counsellor, person, last, today, true)
  if (random.chance(0.6))
    addSession(rows, random, counsellor, person, addDays(today, random.int(0, 14)), 'PLANNED')
}

const addSession = (
  rows: CaseloadRows,
  random: Random,
  { counsellor_id, organisation_id, account_id }: DemoCounsellor,
  person: CounselledPerson,
  day: Day,
  state: 'PLANNED' | 'HELD' | 'NOT_HELD',
): { id: string; day: Day; startsAt: string } => {
  const id = random.uuid()
  const startsAt = at(random, day)
  const medium = random.weighted([
    ['PHONE', 4],
    ['MESSAGE', 3],
    ['VISIT', 3],
    ['AT_UNIT', 2],
    ['VIDEO', 1],
  ] as const)
  rows.advice_session.push({
    id,
    organisation_id,
    counsellor_id,
    state,
    starts_at: startsAt,
    medium,
    not_held_by: state === 'NOT_HELD' ? random.pick(NOT_HELD_REASONS) : null,
    contact_minutes: state === 'HELD' ? random.pick([15, 30, 30, 45, 60]) : 0,
    preparation_minutes: state === 'PLANNED' ? 0 : random.pick([0, 10, 15]),
    travel_minutes: state !== 'PLANNED' && medium === 'VISIT' ? random.pick([30, 60, 90]) : 0,
    has_conflict_of_interest: false,
    reschedules: null,
    said_at: null,
    clock_off_by: null,
    logged_by: account_id,
    recorded_at: startsAt,
    version: 1,
    idempotency_key: null,
    request_digest: null,
  })
  rows.session_attendee.push({ ...person, session_id: id, has_attended: state !== 'NOT_HELD' })
  if (state === 'PLANNED') return { id, day, startsAt }
  rows.session_note.push({
    ...person,
    session_id: id,
    topics: state === 'HELD' ? [random.pick(ADVICE_TOPICS)] : [],
    advice: state === 'HELD' ? random.pick(ADVICE) : '',
    trend: state === 'HELD' ? random.pick(['DOWN', 'STEADY', 'UP', 'UP']) : null,
    conflict_of_interest: '',
  })
  if (state === 'HELD' && random.chance(0.5))
    addAction(
      rows,
      random,
      { counsellor_id, organisation_id, account_id },
      person,
      { id, day, startsAt },
      day,
      false,
    )
  return { id, day, startsAt }
}

const addAction = (
  rows: CaseloadRows,
  random: Random,
  { counsellor_id, account_id }: DemoCounsellor,
  person: CounselledPerson,
  session: { id: string; day: Day; startsAt: string },
  today: Day,
  isOpen: boolean,
): void => {
  const id = random.uuid()
  const dueOn = isOpen ? latest(session.day, addDays(today, random.int(-3, 12))) : addDays(session.day, 7)
  const state = isOpen ? 'OPEN' : random.chance(0.85) ? 'DONE' : 'DROPPED'
  const endedAt = isOpen ? null : at(random, addDays(session.day, random.int(1, 7)))
  rows.agreed_action.push({
    ...person,
    id,
    session_id: session.id,
    counsellor_id,
    position: 0,
    owner: random.weighted([
      ['PERSON', 3],
      ['COUNSELLOR', 1],
    ] as const),
    due_on: dueOn,
    state,
    agreed_at: session.startsAt,
    ended_at: endedAt,
    version: isOpen ? 1 : 2,
  })
  rows.action_note.push({
    ...person,
    action_id: id,
    text: random.pick(ACTIONS),
    drop_reason: state === 'DROPPED' ? random.pick(DROP_REASONS) : '',
  })
  const step = { ...person, action_id: id, taken_by: account_id }
  rows.action_step.push({
    ...step,
    position: 1,
    step: 'AGREED',
    session_id: session.id,
    taken_at: session.startsAt,
  })
  if (!isOpen)
    rows.action_step.push({ ...step, position: 2, step: state, session_id: null, taken_at: endedAt })
}

const latest = (a: Day, b: Day): Day => (a > b ? a : b)
