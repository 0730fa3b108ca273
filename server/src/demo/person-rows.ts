import { addJourneyRows } from './journey-rows.ts'
import type { PeopleRows } from './people-rows.ts'
import type { SyntheticPerson } from './person.ts'
import { addPlacementRows } from './placement-rows.ts'
import { addReadinessRows } from './readiness-rows.ts'
import type { RowContext } from './row-context.ts'
import { addWhoRows } from './who-rows.ts'
import { addWorkRows } from './work-rows.ts'

/** Adds a person's rows, in every table of people, to a batch. */
export const addPersonRows = (rows: PeopleRows, person: SyntheticPerson, context: RowContext): void => {
  const owner = { person_id: person.who.personId, unit_id: person.who.unit.id }
  addWhoRows(rows, person, context, owner)
  addWorkRows(rows, person, context, owner)
  addJourneyRows(rows, person, context, owner)
  addReadinessRows(rows, person, context, owner)
  addPlacementRows(rows, person, context, owner)
}
