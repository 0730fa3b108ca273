import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { ApproveRulesMutation } from './approve-rules.mutation.ts'
import type { ReadinessListener } from './on-readiness-lapsed.ts'
import { ProposeRulesMutation } from './propose-rules.mutation.ts'
import { ReadinessResolver } from './readiness.resolver.ts'
import { RuleResolver } from './rule.resolver.ts'
import { SaveRuleDraftMutation } from './save-rule-draft.mutation.ts'

/** The resolvers of this room. */
export const readinessResolvers = (
  vocabulary: Vocabulary,
  onReadinessLapsed: readonly ReadinessListener[],
): object[] => [
  new ReadinessResolver(),
  new RuleResolver(vocabulary),
  new SaveRuleDraftMutation(),
  new ProposeRulesMutation(),
  new ApproveRulesMutation(onReadinessLapsed),
]
