import { randomUUID } from 'node:crypto'
import type { FieldProblem } from '@titian/shared/participants/field-problem.ts'
import type { Pathway } from '@titian/shared/participants/pathway.ts'
import {
  registrationProblems,
  type StatedContact,
  type StatedIdentity,
} from '@titian/shared/participants/registration.ts'
import type { FieldCipher } from '../platform/crypto/field-cipher.ts'
import { sql } from '../platform/database/sql.ts'
import type { Command } from '../platform/graphql/operation.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { Contact } from './contact.entity.ts'
import { byLikeness, type Duplicate, findDuplicates } from './find-duplicates.ts'
import { holderOfNik, oneNikAtATime } from './holder-of-nik.ts'
import { Identity } from './identity.entity.ts'
import { isSyntheticHere } from './installation-kind.ts'
import { findKept, keepRequest, type SentRequest } from './keep-once.ts'
import { knowsRegion } from './known-region.ts'
import type { RegistrationListener } from './on-registered.ts'
import { Participant } from './participant.entity.ts'
import type { RecordingProblem } from './recording-refusals.ts'
import { sealedNik } from './sealed-nik.ts'

export interface Registration {
  unitId: string
  pathway: Pathway
  stated: StatedIdentity & StatedContact & { registerNumber: string | null }
  /** Who was found to be somebody else. */
  others: readonly string[]
  sent: SentRequest | null
}

export interface RegistrationOutcome {
  personId: string | null
  problems: FieldProblem<RecordingProblem>[]
  duplicates: Duplicate[]
}

export interface RegistrationParts {
  cipher: FieldCipher
  vocabulary: Vocabulary
  onRegistered: readonly RegistrationListener[]
}

/** Registers somebody, or says why not and changes nothing. One after the other in the whole house, so that no double slips in between. */
export const register = async (
  command: Command,
  { cipher, vocabulary, onRegistered }: RegistrationParts,
  registration: Registration,
): Promise<RegistrationOutcome> => {
  const { em, today } = command
  const { unitId, pathway, stated, others, sent } = registration
  await oneNikAtATime(command)
  const kept = await findKept(command, sent)
  if (kept === 'REUSED') return refused([{ problem: 'REUSED', field: 'idempotencyKey' }])
  if (kept) return { personId: kept.personId, problems: [], duplicates: [] }

  const isSynthetic = await isSyntheticHere(command)
  const problems: FieldProblem<RecordingProblem>[] = registrationProblems(stated, {
    today,
    isSynthetic,
    isRegisterNumberTaken: await isRegisterNumberTaken(command, registration),
    knowsRegion: knowsRegion(vocabulary),
  })
  const holder = stated.nik ? await holderOfNik(command, cipher, stated.nik) : null
  if (holder) problems.push({ problem: 'NIK_TAKEN', field: 'nik' })
  // Whose number was typed can read that it was, wherever they are.
  if (holder) command.concerns(holder.personId)
  const duplicates = byLikeness([
    ...(holder?.unitId === unitId ? [{ ...holder, likeness: 'SAME_NIK' as const }] : []),
    ...(await findDuplicates(command, unitId, stated)),
  ]).filter(({ personId, likeness }) => likeness === 'SAME_NIK' || !others.includes(personId))
  if (problems.length > 0 || duplicates.length > 0) return refused(problems, duplicates)

  const person = { personId: randomUUID(), unitId }
  em.create(Participant, {
    ...person,
    registerNumber: stated.registerNumber,
    pathway,
    isSynthetic,
    registeredOn: today,
  })
  em.create(Identity, {
    ...person,
    fullName: stated.fullName,
    aliases: [...stated.aliases],
    sex: stated.sex,
    birthOn: stated.birthOn,
    ...sealedNik(cipher, person.personId, stated),
    originCode: stated.originRegion,
    returnCode: stated.returnRegion,
  })
  em.create(Contact, { ...person, phone: stated.phone, email: stated.email, address: stated.address })
  keepRequest(command, sent, person)
  await em.flush()
  command.concerns(person.personId)
  for (const tell of onRegistered) await tell(command, { ...person, pathway, registeredOn: today })
  return { personId: person.personId, problems: [], duplicates: [] }
}

const refused = (
  problems: FieldProblem<RecordingProblem>[],
  duplicates: Duplicate[] = [],
): RegistrationOutcome => ({ personId: null, problems, duplicates })

const isRegisterNumberTaken = async (
  { rows }: Command,
  { unitId, stated }: Registration,
): Promise<boolean> => {
  const taken = await rows(sql`
    select 1 from people.participant
    where unit_id = ${unitId}::uuid and register_number = ${stated.registerNumber}`)
  return taken.length > 0
}
