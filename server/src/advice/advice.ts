import { AgreedActionResolver, ParticipantActionsResolver } from './agreed-action.resolver.ts'
import type { AttentionSource } from './attention-source.ts'
import { CaseloadResolver } from './caseload.resolver.ts'
import { CaseloadStandInResolver, CounsellorResolver } from './counsellor.resolver.ts'
import { LogSessionMutation } from './log-session.mutation.ts'
import { ParticipantSessionsResolver, SessionAttendeeResolver, SessionResolver } from './session.resolver.ts'

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
]
