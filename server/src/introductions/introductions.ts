import type { Holidays } from '@titian/shared/introductions/working-days.ts'
import { jakartaDay } from '../accounts/jakarta-day.ts'
import type { Database } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import type { InstallationKind } from '../platform/installation/installation.type.ts'
import type { Job } from '../platform/jobs/jobs.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { AddLawfulExclusionMutation } from './add-lawful-exclusion.mutation.ts'
import { AnswerIntroductionMutation } from './answer-introduction.mutation.ts'
import { EndLawfulExclusionMutation } from './end-lawful-exclusion.mutation.ts'
import { ExcludeIntroductionMutation } from './exclude-introduction.mutation.ts'
import { DisclosedCandidateResolver, IntroductionResolver } from './introduction.resolver.ts'
import {
  CandidateIntroductionResolver,
  ColleaguesResolver,
  IntroductionListResolver,
  VacancyIntroductionsResolver,
} from './introduction-list.resolver.ts'
import {
  IntroductionRequestResolver,
  ParticipantIntroductionsResolver,
} from './introduction-request.resolver.ts'
import { LawfulExclusionResolver, RequestExclusionResolver } from './lawful-exclusion.resolver.ts'
import { MoveIntroductionMutation } from './move-introduction.mutation.ts'
import { NameRecipientMutation } from './name-recipient.mutation.ts'
import { NamedReadersResolver } from './named-readers.resolver.ts'
import type { HiringListener } from './on-hired.ts'
import { RecallDisclosureMutation } from './recall-disclosure.mutation.ts'
import { ReleaseAnswersMutation } from './release-answers.mutation.ts'
import { releaseAnswers } from './release-answers.ts'
import { RequestIntroductionMutation } from './request-introduction.mutation.ts'
import { sweepIntroductions } from './sweep-introductions.ts'
import { UndoIntroductionMoveMutation } from './undo-introduction-move.mutation.ts'
import { WithdrawIntroductionMutation } from './withdraw-introduction.mutation.ts'

/** The resolvers of this room; `hiring` hears of everybody who is hired, in the transaction of it. */
export const introductionsResolvers = (parts: {
  vocabulary: Vocabulary
  kind: InstallationKind
  holidays: Holidays
  hiring: readonly HiringListener[]
}): object[] => [
  new IntroductionResolver(parts.vocabulary),
  new DisclosedCandidateResolver(),
  new IntroductionListResolver(),
  new VacancyIntroductionsResolver(),
  new CandidateIntroductionResolver(),
  new ColleaguesResolver(),
  new ParticipantIntroductionsResolver(),
  new IntroductionRequestResolver(parts.vocabulary),
  new RequestIntroductionMutation(parts.holidays),
  new AnswerIntroductionMutation(),
  new MoveIntroductionMutation(parts.hiring),
  new UndoIntroductionMoveMutation(parts.hiring),
  new WithdrawIntroductionMutation(),
  new RecallDisclosureMutation(),
  new NameRecipientMutation(),
  new NamedReadersResolver(),
  new ReleaseAnswersMutation(parts.kind),
  new LawfulExclusionResolver(),
  new RequestExclusionResolver(),
  new AddLawfulExclusionMutation(),
  new EndLawfulExclusionMutation(),
  new ExcludeIntroductionMutation(),
]

/** The batch on Fridays behind the publication of cards, and every hour what time alone has ended. */
export const introductionsJobs = (database: Database): Job[] => [
  {
    name: 'release-introduction-answers',
    cron: '10 6 * * 5',
    run: async (_, now) => {
      const today = jakartaDay(now)
      await database.transaction('titian_command', systemFacts(today), (tx) => releaseAnswers(tx, today))
    },
  },
  {
    name: 'sweep-introductions',
    cron: '27 * * * *',
    run: async (_, now) => {
      const today = jakartaDay(now)
      await sweepIntroductions((act) => database.transaction('titian_command', systemFacts(today), act), {
        now,
        today,
      })
    },
  },
]
