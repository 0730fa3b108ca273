import { isPathStage, type Stage } from '@titian/shared/journeys/stage.ts'
import { addDays, type Day } from '@titian/shared/participants/calendar.ts'
import { needsOwnContact } from './agreement.ts'
import type { PeopleRows } from './people-rows.ts'
import type { SyntheticPerson } from './person.ts'
import { instant, type Owner, type RowContext } from './row-context.ts'

/** What offices wrote down for readiness, and who was confirmed. */
export const addReadinessRows = (
  rows: PeopleRows,
  person: SyntheticPerson,
  context: RowContext,
  owner: Owner,
): void => {
  const { timeline, who, custody, plan } = person
  const readyOn = timeline.dayOf('JOB_READY')
  const assessedOn = timeline.dayOf('ASSESSED')
  if (assessedOn === null) return
  const record = (requirement: string, office: string, isHeld: boolean, on: Day) =>
    rows.readiness_record.push({
      ...owner,
      requirement,
      state: isHeld ? 'HELD' : 'IN_PROCESS',
      office,
      recorded_on: on,
      due_on: isHeld ? null : addDays(context.today, context.random.int(3, 40)),
    })
  const isHeld = (share: number) => readyOn !== null || context.random.chance(share)
  const on = readyOn ? addDays(readyOn, -context.random.int(1, 5)) : assessedOn
  if (!who.nik) record('IDENTITY_DOCUMENT', 'CIVIL_REGISTRY', isHeld(0.3), on)
  record('HOUSING_PLAN', 'PROBATION_OFFICE', isHeld(0.4), on)
  record('BANK_ACCOUNT', 'BANK', isHeld(0.25), on)
  if (needsOwnContact(custody)) record('CONTACT_CHANNEL', 'PERSON', isHeld(0.7), on)
  if (readyOn !== null && (plan.stage === 'JOB_READY' || isWorking(plan.stage)))
    rows.readiness_confirmation.push({
      ...owner,
      confirmed_at: instant(context.random, readyOn),
      requirement_set: 'v1',
      ended_at: null,
    })
}

const isWorking = (stage: Stage): boolean =>
  isPathStage(stage) && (stage === 'PLACED' || stage === 'SUSTAINED')
