import type { MoveJourney } from '../journeys/move-journey.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { AffirmMilestoneMutation } from './affirm-milestone.mutation.ts'
import { ApplyForCapitalMutation } from './apply-for-capital.mutation.ts'
import { CapitalResolver } from './capital.resolver.ts'
import { DecideCapitalMutation } from './decide-capital.mutation.ts'
import { EnterpriseResolver, ParticipantEnterpriseResolver } from './enterprise.resolver.ts'
import { EnterpriseFactsResolver } from './enterprise-facts.resolver.ts'
import { MoveEnterpriseMutation } from './move-enterprise.mutation.ts'
import { OpenEnterpriseMutation } from './open-enterprise.mutation.ts'
import { RecordLicenceMutation } from './record-licence.mutation.ts'
import { RecordMarketLinkMutation } from './record-market-link.mutation.ts'
import { RecordMilestoneMutation } from './record-milestone.mutation.ts'
import { RecordSurvivalCheckMutation } from './record-survival-check.mutation.ts'
import { RecordTrancheMutation } from './record-tranche.mutation.ts'
import { ReviewReportMutation } from './review-report.mutation.ts'
import { SaveBusinessPlanMutation } from './save-business-plan.mutation.ts'
import { SaveReportMutation } from './save-report.mutation.ts'
import { VerifyCapitalMutation } from './verify-capital.mutation.ts'
import { WithdrawCapitalMutation } from './withdraw-capital.mutation.ts'

/** The resolvers of this room; `moveJourney` lets members' journeys follow their business. */
export const enterprisesResolvers = (vocabulary: Vocabulary, moveJourney: MoveJourney): object[] => [
  new ParticipantEnterpriseResolver(),
  new EnterpriseResolver(vocabulary),
  new EnterpriseFactsResolver(),
  new CapitalResolver(),
  new OpenEnterpriseMutation(vocabulary),
  new MoveEnterpriseMutation(moveJourney),
  new SaveBusinessPlanMutation(),
  new RecordLicenceMutation(),
  new RecordMarketLinkMutation(),
  new RecordMilestoneMutation(),
  new AffirmMilestoneMutation(),
  new RecordSurvivalCheckMutation(moveJourney),
  new ApplyForCapitalMutation(),
  new DecideCapitalMutation(),
  new RecordTrancheMutation(),
  new ReviewReportMutation(),
  new SaveReportMutation(),
  new VerifyCapitalMutation(),
  new WithdrawCapitalMutation(),
]
