import type { ConsentListener } from '../consents/on-consent-ended.ts'
import { AnswerDataRequestMutation } from './answer-data-request.mutation.ts'
import { DataRequestResolver, DataRequestsOfParticipantResolver } from './data-request.resolver.ts'
import { GiveKioskPinMutation } from './give-kiosk-pin.mutation.ts'
import { KioskPinResolver, KioskPinsOfParticipantResolver } from './kiosk-pin.resolver.ts'
import { LiftUseRestrictionMutation } from './lift-use-restriction.mutation.ts'
import { MakeDataRequestMutation } from './make-data-request.mutation.ts'
import { OverseenRequestResolver } from './overseen-request.resolver.ts'
import { ReceiptResolver } from './receipt.resolver.ts'
import { TakeBackDataRequestMutation } from './take-back-data-request.mutation.ts'
import { UseRestrictionResolver } from './use-restriction.resolver.ts'

/** The resolvers of this room: what a person may ask about their data, and who read it. */
export const rightsResolvers = (onConsentEnded: readonly ConsentListener[] = []): object[] => [
  new DataRequestResolver(),
  new DataRequestsOfParticipantResolver(),
  new MakeDataRequestMutation(),
  new TakeBackDataRequestMutation(),
  new AnswerDataRequestMutation(onConsentEnded),
  new UseRestrictionResolver(),
  new LiftUseRestrictionMutation(),
  new OverseenRequestResolver(),
  new ReceiptResolver(),
  new KioskPinResolver(),
  new KioskPinsOfParticipantResolver(),
  new GiveKioskPinMutation(),
]
