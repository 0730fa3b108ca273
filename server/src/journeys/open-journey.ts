import type { RegistrationListener } from '../participants/on-registered.ts'
import { Journey } from './journey.entity.ts'
import { JourneyStep } from './journey-step.entity.ts'

/** What this room does when somebody is registered: their journey begins, in the same transaction. */
export const openJourneyOnRegistered: RegistrationListener = async (
  { em, now, actor },
  { personId, unitId, pathway, registeredOn },
) => {
  const journey = em.create(Journey, { personId, unitId, stage: 'ADMITTED', pathway, sinceOn: registeredOn })
  await em.flush()
  em.create(JourneyStep, {
    journeyId: journey.id,
    personId,
    unitId,
    fromStage: null,
    toStage: 'ADMITTED',
    reason: 'REGISTERED',
    effectiveOn: registeredOn,
    recordedAt: now,
    recordedBy: actor.kind === 'ACCOUNT' ? actor.accountId : null,
  })
  await em.flush()
}
