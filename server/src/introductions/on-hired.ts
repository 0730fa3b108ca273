import type { EmploymentKind } from '@titian/shared/vacancies/vacancy.ts'
import type { OfPerson } from '../participants/per-person.ts'
import type { Command } from '../platform/graphql/operation.ts'

/** What later rooms are told when somebody is hired: enough to write the placement down. */
export interface Hired extends OfPerson {
  introductionId: string
  organisationId: string
  vacancyId: string
  kind: EmploymentKind
  startsOn: string
  wage: number
  hoursPerWeek: number | null
  hasWrittenContract: boolean | null
  hasSocialInsurance: boolean | null
}

/** Later rooms' answers to a hiring, and to its being taken back before it began; in the same transaction. */
export interface HiringListener {
  onHired(command: Command, hired: Hired): Promise<void>
  onHiringTakenBack(command: Command, introductionId: string): Promise<void>
}
