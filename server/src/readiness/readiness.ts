import type { MoveJourney } from '../journeys/move-journey.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { ApproveRulesMutation } from './approve-rules.mutation.ts'
import { ConfirmJobReadyMutation } from './confirm-job-ready.mutation.ts'
import { ConfirmationsResolver } from './confirmations.resolver.ts'
import type { ReadinessListener } from './on-readiness-lapsed.ts'
import { ProposeRulesMutation } from './propose-rules.mutation.ts'
import { ReadinessResolver } from './readiness.resolver.ts'
import { ReadinessTasksResolver } from './readiness-tasks.resolver.ts'
import { RecordEvidenceMutation } from './record-evidence.mutation.ts'
import { RuleResolver } from './rule.resolver.ts'
import { SaveRuleDraftMutation } from './save-rule-draft.mutation.ts'
import { WaiveRequirementMutation } from './waive-requirement.mutation.ts'

/** The resolvers of this room; whoever is confirmed moves through the machine of journeys. */
export const readinessResolvers = (
  vocabulary: Vocabulary,
  onReadinessLapsed: readonly ReadinessListener[],
  move: MoveJourney,
): object[] => [
  new ReadinessResolver(),
  new ConfirmationsResolver(),
  new ReadinessTasksResolver(),
  new RecordEvidenceMutation(),
  new WaiveRequirementMutation(),
  new ConfirmJobReadyMutation(move),
  new RuleResolver(vocabulary),
  new SaveRuleDraftMutation(),
  new ProposeRulesMutation(),
  new ApproveRulesMutation(onReadinessLapsed),
]
