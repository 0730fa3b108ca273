import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { ConsentResolver } from './consent.resolver.ts'
import { ConsentExclusionsResolver } from './consent-exclusions.resolver.ts'
import type { ConsentListener } from './on-consent-ended.ts'
import type { ExclusionListener } from './on-excluded.ts'
import { RecordConsentMutation } from './record-consent.mutation.ts'
import { WithdrawConsentMutation } from './withdraw-consent.mutation.ts'

/** Who hears, in the same transaction, of every consent that ends and of every one that excludes somebody. */
export interface ConsentsTell {
  onConsentEnded: readonly ConsentListener[]
  onExcluded: readonly ExclusionListener[]
}

/** The resolvers of this room. */
export const consentsResolvers = (
  vocabulary: Vocabulary,
  { onConsentEnded, onExcluded }: ConsentsTell,
): object[] => [
  new ConsentResolver(),
  new ConsentExclusionsResolver(vocabulary),
  new RecordConsentMutation(vocabulary, onExcluded),
  new WithdrawConsentMutation(onConsentEnded),
]
