/** What speaks against changing a vacancy. `NOT_FOUND` is absent and another employer's alike. */
export type VacancyRefusal = 'NOT_FOUND' | 'CLOSED' | 'VERSION'

/**
 * May a vacancy of the own employer be amended or closed by somebody who looked at `expectedVersion`? Null means yes.
 * A closed one stays closed: what came of it hangs on what it said.
 */
export const decideAmendment = (
  vacancy: { version: number; closedOn: string | null } | null,
  expectedVersion: number,
): VacancyRefusal | null => {
  if (vacancy === null) return 'NOT_FOUND'
  if (vacancy.closedOn !== null) return 'CLOSED'
  return vacancy.version === expectedVersion ? null : 'VERSION'
}
