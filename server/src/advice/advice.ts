import { AgreedActionResolver, ParticipantActionsResolver } from './agreed-action.resolver.ts'
import { AmendSessionMutation } from './amend-session.mutation.ts'
import { AssignCaseloadMutation } from './assign-caseload.mutation.ts'
import type { AttentionSource } from './attention-source.ts'
import { CaseloadResolver } from './caseload.resolver.ts'
import { CompleteActionMutation } from './complete-action.mutation.ts'
import { CaseloadStandInResolver, CounsellorResolver } from './counsellor.resolver.ts'
import { DropActionMutation } from './drop-action.mutation.ts'
import { HandOverCaseloadMutation } from './hand-over-caseload.mutation.ts'
import { LogSessionMutation } from './log-session.mutation.ts'
import { PlanSessionMutation } from './plan-session.mutation.ts'
import { RescheduleSessionMutation } from './reschedule-session.mutation.ts'
import { ParticipantSessionsResolver, SessionAttendeeResolver, SessionResolver } from './session.resolver.ts'
import { SetStandInMutation } from './set-stand-in.mutation.ts'

/** The resolvers of this room; `sources` bring reasons for attention that only later rooms know. */
export const adviceResolvers = (sources: readonly AttentionSource[] = []): object[] => [
  new CaseloadResolver(sources),
  new SessionResolver(),
  new SessionAttendeeResolver(),
  new ParticipantSessionsResolver(),
  new AgreedActionResolver(),
  new ParticipantActionsResolver(),
  new CounsellorResolver(sources),
  new CaseloadStandInResolver(),
  new LogSessionMutation(sources),
  new SetStandInMutation(),
  new HandOverCaseloadMutation(),
  new AssignCaseloadMutation(),
  new DropActionMutation(),
  new CompleteActionMutation(),
  new AmendSessionMutation(),
  new RescheduleSessionMutation(),
  new PlanSessionMutation(),
]
