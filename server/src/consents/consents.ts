import { ConsentResolver } from './consent.resolver.ts'
import type { ConsentListener } from './on-consent-ended.ts'
import { WithdrawConsentMutation } from './withdraw-consent.mutation.ts'

/** The resolvers of this room; the listeners hear of every consent that ends, in its transaction. */
export const consentsResolvers = (onConsentEnded: readonly ConsentListener[]): object[] => [
  new ConsentResolver(),
  new WithdrawConsentMutation(onConsentEnded),
]
