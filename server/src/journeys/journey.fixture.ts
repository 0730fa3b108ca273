import { aParticipant, type GivenParticipant } from '../participants/participant.builder.ts'
import type { Tx } from '../platform/database/database.ts'
import { Journey } from './journey.entity.ts'

type GivenJourney = Omit<GivenParticipant, 'unitId'> & { stage?: Journey['stage']; unitId?: string }

/** An invented participant on a journey, in a unit unless another is given, for tests. */
export const aJourney = async (tx: Tx, unitId: string, given: GivenJourney = {}): Promise<string> => {
  const person = await aParticipant(tx, { unitId, ...given })
  tx.em.create(Journey, {
    id: crypto.randomUUID(),
    ...person,
    stage: given.stage ?? 'ASSESSED',
    pathway: 'EMPLOYMENT',
    sinceOn: '2026-05-01',
  })
  await tx.em.flush()
  return person.personId
}
