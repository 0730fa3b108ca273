import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { ConsentResolver } from './consent.resolver.ts'
import type { ConsentListener } from './on-consent-ended.ts'
import type { ExclusionListener } from './on-excluded.ts'
import { RecordConsentMutation } from './record-consent.mutation.ts'
import { WithdrawConsentMutation } from './withdraw-consent.mutation.ts'

/**
 * The resolvers of this room; the listeners hear, in the same transaction, of every consent that ends and of every
 * one that excludes somebody.
 */
export const consentsResolvers = (
  onConsentEnded: readonly ConsentListener[],
  vocabulary: Pick<Vocabulary, 'regions'>,
  onExcluded: readonly ExclusionListener[] = [],
): object[] => [
  new ConsentResolver(),
  new RecordConsentMutation(vocabulary, onExcluded),
  new WithdrawConsentMutation(onConsentEnded),
]
