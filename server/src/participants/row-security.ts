import type { StaffRole } from '@titian/shared/accounts/role.ts'

/** Classes of data about a person that have tables in schema `people`. */
export type PeopleClass = 'work' | 'contact' | 'identity' | 'criminal' | 'health'

/** Which staff may read a class of rows through which relation; the person always reads their own. */
export interface RowReaders {
  unit: readonly StaffRole[]
  opened: readonly StaffRole[]
  nation: readonly StaffRole[]
}

/** Staff who may open a file with a reason; which classes an opened file shows differs by role. */
const OPENERS: readonly StaffRole[] = ['OFFICER', 'PLACEMENT_OFFICER', 'PROBATION_OFFICER', 'ADMINISTRATOR']

/** The rows' side of the policy table. A test holds it equal to `decide`, for every role, relation and class. */
export const ROW_READERS: Record<PeopleClass, RowReaders> = {
  work: {
    unit: ['OFFICER', 'TRAINER', 'ASSESSOR', 'PLACEMENT_OFFICER', 'PROBATION_OFFICER', 'REHAB_COUNSELLOR'],
    opened: OPENERS,
    nation: ['ADMINISTRATOR'],
  },
  identity: {
    unit: ['OFFICER', 'TRAINER', 'ASSESSOR', 'PLACEMENT_OFFICER', 'PROBATION_OFFICER', 'REHAB_COUNSELLOR'],
    opened: OPENERS,
    nation: [],
  },
  contact: {
    unit: ['OFFICER', 'PLACEMENT_OFFICER', 'PROBATION_OFFICER'],
    opened: OPENERS,
    nation: [],
  },
  criminal: {
    unit: ['OFFICER', 'PROBATION_OFFICER'],
    opened: ['OFFICER', 'PROBATION_OFFICER', 'ADMINISTRATOR'],
    nation: [],
  },
  health: { unit: ['REHAB_COUNSELLOR'], opened: ['REHAB_COUNSELLOR'], nation: [] },
}

/**
 * Statements that close a table of schema `people` and open it again by relation only. Comparisons are
 * plain equality on uuid, so that they are leakproof and indexes stay usable; settings are read once.
 */
export const securePeopleTable = (table: string, cls: PeopleClass): string[] => [
  ...forcedRowSecurity(table),
  readerPolicy(table, 'self', `${roleIs(['PERSON'])} and person_id = ${setting('person')}`),
  ...optionalPolicy(table, 'unit', ROW_READERS[cls].unit, `unit_id = ${setting('unit')}`),
  ...optionalPolicy(table, 'opened', ROW_READERS[cls].opened, `person_id = any(${openedSetting})`),
  ...optionalPolicy(table, 'nation', ROW_READERS[cls].nation, 'true'),
]

/** Row security on and forced; the owner's policy lets the gates below read, and nothing else runs as owner. */
export const forcedRowSecurity = (table: string): string[] => [
  `alter table people.${table} enable row level security`,
  `alter table people.${table} force row level security`,
  `create policy ${table}_gates on people.${table} to current_user using (true) with check (true)`,
  `create policy ${table}_commands on people.${table} to titian_command using (true) with check (true)`,
]

/** Lets the projector read the named columns of every row, and no other column. */
export const projectColumns = (table: string, columns: readonly string[]): string[] => [
  `create policy ${table}_projects on people.${table} for select to titian_projector using (true)`,
  `grant select (${columns.join(', ')}) on people.${table} to titian_projector`,
]

/** A row policy for the staff's and persons' reading role. */
export const readerPolicy = (table: string, relation: string, predicate: string): string =>
  `create policy ${table}_${relation} on people.${table} for select to titian_reader using (${predicate})`

/** The viewer's role is one of these; asked once per statement. */
export const roleIs = (roles: readonly string[]): string =>
  `(select current_setting('titian.role', true) = any (array[${roles.map((role) => `'${role}'`).join(', ')}]))`

/** One of the session's ids, read once per statement. */
export const setting = (name: 'account' | 'organisation' | 'unit' | 'person'): string =>
  `(select nullif(current_setting('titian.${name}', true), '')::uuid)`

// Without the outer cast `any (select ...)` would be read as a subquery of uuids.
const openedSetting = `(select nullif(current_setting('titian.opened', true), ''))::uuid[]`

const optionalPolicy = (table: string, relation: string, roles: readonly string[], rows: string): string[] =>
  roles.length === 0 ? [] : [readerPolicy(table, relation, `${roleIs(roles)} and ${rows}`)]
