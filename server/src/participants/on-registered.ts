import type { Pathway } from '@titian/shared/participants/pathway.ts'
import type { Command } from '../platform/graphql/operation.ts'
import type { OfPerson } from './per-person.ts'

/** What later rooms are told when somebody joins; they act in the same transaction, or nobody joins. */
export interface Registered extends OfPerson {
  pathway: Pathway
  registeredOn: string
}

/** A later room's answer to a registration: opening the journey. */
export type RegistrationListener = (command: Command, registered: Registered) => Promise<void>
