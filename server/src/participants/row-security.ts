import { rowPolicy } from '../platform/database/row-policy.ts'

/** Classes of data about a person that have tables in schema `people`. */
export type PeopleClass = 'work' | 'contact' | 'identity' | 'criminal' | 'health' | 'care-note'

/** Statements that close a table of schema `people` and open it again by the relations of the policy alone. */
export const securePeopleTable = (table: string, dataClass: PeopleClass): string[] => [
  ...forcedRowSecurity(table),
  readerPolicy(table, 'relations', rowPolicy(dataClass)),
]

/** Row security on and forced; the owner's policy lets gates and cascades work, and no request runs as owner. */
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
export const readerPolicy = (table: string, name: string, predicate: string): string =>
  `create policy ${table}_${name} on people.${table} for select to titian_reader using (${predicate})`

/** The viewer's role is this one; asked once per statement. */
export const roleIs = (role: string): string => `(select current_setting('titian.role', true)) = '${role}'`

/** One of the session's ids, read once per statement. */
export const setting = (name: 'account' | 'person'): string =>
  `(select current_setting('titian.${name}', true)::uuid)`
