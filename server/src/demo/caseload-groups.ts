import { addDays, type Day } from '@titian/shared/participants/calendar.ts'
import type { CaseloadRows, CounselledPerson, DemoCounsellor } from './caseload-rows.ts'
import { ACTIONS, ADVICE } from './caseload-words.ts'
import type { Random } from './random.ts'

const MOST = 6

/** Two afternoons of one counsellor with a group: one that was held, with somebody absent, and one to come. */
export const addGroups = (
  rows: CaseloadRows,
  random: Random,
  today: Day,
  counsellor: DemoCounsellor,
  assigned: readonly (CounselledPerson & { from_on: Day })[],
): void => {
  const heldOn = addDays(today, -45)
  const those = assigned.filter(({ from_on }) => from_on < heldOn).slice(0, MOST)
  if (those.length < 2) return
  const people = those.map(({ person_id, unit_id }) => ({ person_id, unit_id }))
  const id = addSession(rows, random, counsellor, people, `${heldOn}T06:00:00Z`, true)
  // Whoever is waited for anyway comes to the next one: a group in the diary hides nobody who was forgotten.
  const planned = new Set(
    rows.advice_session.filter(({ state }) => state === 'PLANNED').map((session) => session.id),
  )
  const waitedFor = new Set(
    rows.session_attendee.filter((one) => planned.has(one.session_id)).map((one) => one.person_id),
  )
  const next = assigned
    .filter(({ person_id }) => waitedFor.has(person_id))
    .slice(0, MOST)
    .map(({ person_id, unit_id }) => ({ person_id, unit_id }))
  if (next.length > 1) addSession(rows, random, counsellor, next, `${addDays(today, 1)}T06:00:00Z`, false)
  for (const person of people.slice(0, -1)) agree(rows, random, counsellor, person, { id, heldOn })
}

const addSession = (
  rows: CaseloadRows,
  random: Random,
  { counsellor_id, organisation_id, account_id }: DemoCounsellor,
  people: readonly CounselledPerson[],
  startsAt: string,
  isHeld: boolean,
): string => {
  const id = random.uuid()
  rows.advice_session.push({
    id,
    organisation_id,
    counsellor_id,
    state: isHeld ? 'HELD' : 'PLANNED',
    starts_at: startsAt,
    medium: 'AT_UNIT',
    not_held_by: null,
    contact_minutes: isHeld ? 90 : 0,
    preparation_minutes: isHeld ? 30 : 0,
    travel_minutes: isHeld ? 60 : 0,
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
  const advice = random.pick(ADVICE)
  for (const [at, person] of people.entries()) {
    rows.session_attendee.push({ ...person, session_id: id, has_attended: !isHeld || at < people.length - 1 })
    if (isHeld)
      rows.session_note.push({
        ...person,
        session_id: id,
        topics: ['FINANCE'],
        advice,
        trend: null,
        conflict_of_interest: '',
      })
  }
  return id
}

/** Everybody who was there promised the same, and has done it. */
const agree = (
  rows: CaseloadRows,
  random: Random,
  { counsellor_id, account_id }: DemoCounsellor,
  person: CounselledPerson,
  { id: session_id, heldOn }: { id: string; heldOn: Day },
): void => {
  const action_id = random.uuid()
  const agreedAt = `${heldOn}T06:00:00Z`
  const endedAt = `${addDays(heldOn, 5)}T03:00:00Z`
  rows.agreed_action.push({
    ...person,
    id: action_id,
    session_id,
    counsellor_id,
    position: 0,
    owner: 'PERSON',
    due_on: addDays(heldOn, 7),
    state: 'DONE',
    agreed_at: agreedAt,
    ended_at: endedAt,
    version: 2,
  })
  rows.action_note.push({ ...person, action_id, text: ACTIONS[0], drop_reason: '' })
  const step = { ...person, action_id, taken_by: account_id }
  rows.action_step.push({ ...step, position: 1, step: 'AGREED', session_id, taken_at: agreedAt })
  rows.action_step.push({ ...step, position: 2, step: 'DONE', session_id: null, taken_at: endedAt })
}
