import { randomUUID } from 'node:crypto'
import type { LegalStage } from '@titian/shared/participants/legal-stage.ts'
import type { Pathway } from '@titian/shared/participants/pathway.ts'
import type { Tx } from '../platform/database/database.ts'
import { Contact } from './contact.entity.ts'
import { CustodyEpisode } from './custody-episode.entity.ts'
import { HealthNote } from './health-note.entity.ts'
import { Identity } from './identity.entity.ts'
import { Participant } from './participant.entity.ts'
import type { FitnessValue } from './participant-enums.ts'
import type { OfPerson } from './per-person.ts'
import { WorkProfile } from './work-profile.entity.ts'

export interface GivenParticipant {
  unitId: string
  fullName?: string
  birthOn?: string | null
  pathway?: Pathway
  legalStage?: Exclude<LegalStage, 'NONE'> | null
  isLife?: boolean
  isFurtherCasePending?: boolean
  expectedReleaseOn?: string | null
  fitness?: FitnessValue
  registeredOn?: string
  phone?: string
  registerNumber?: string
}

/** An invented participant with a row in every table of the room, for tests. */
export const aParticipant = async ({ em }: Tx, given: GivenParticipant): Promise<OfPerson> => {
  const { unitId, legalStage = 'SENTENCED' } = given
  const person = { personId: randomUUID(), unitId }
  em.create(Participant, {
    ...person,
    registerNumber: given.registerNumber ?? null,
    pathway: given.pathway ?? 'EMPLOYMENT',
    isSynthetic: true,
    registeredOn: given.registeredOn ?? '2025-03-01',
  })
  em.create(Identity, {
    ...person,
    fullName: given.fullName ?? 'Orang Contoh',
    sex: 'MALE',
    birthOn: given.birthOn === undefined ? '1990-01-01' : given.birthOn,
    nikAbsentReason: 'UNKNOWN',
  })
  em.create(Contact, { ...person, phone: given.phone ?? '+62 000 0000 0001' })
  if (legalStage)
    em.create(CustodyEpisode, {
      ...person,
      legalStage,
      offenceGroup: 'OTHER',
      startedOn: '2024-01-01',
      isLife: given.isLife ?? false,
      isFurtherCasePending: given.isFurtherCasePending ?? false,
      asOfOn: '2026-11-20',
      ...(given.expectedReleaseOn && {
        expectedReleaseOn: given.expectedReleaseOn,
        expectedReleaseSource: 'REGISTER',
        expectedReleaseAsOfOn: '2026-11-20',
      }),
    })
  em.create(HealthNote, { ...person, fitness: given.fitness ?? 'FIT', notedOn: '2026-01-10' })
  em.create(WorkProfile, {
    ...person,
    occupationCode: '7212-welder',
    experienceMonths: 30,
    education: 'PRIMARY',
  })
  await em.flush()
  return person
}
