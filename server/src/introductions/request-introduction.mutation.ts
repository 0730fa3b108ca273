import {
  MOST_OPEN_REQUESTS,
  MOST_RECIPIENTS,
  WORKING_DAYS_TO_ANSWER,
} from '@titian/shared/introductions/request.ts'
import type { Holidays } from '@titian/shared/introductions/working-days.ts'
import { Arg, Ctx, createUnionType, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import { IdempotencyKeyReused } from '../accounts/api-key-errors.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { checkedIdempotencyKey } from '../platform/graphql/idempotency-key.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { refusalsOf } from '../platform/graphql/refusal.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import { UserError } from '../platform/graphql/user-error.ts'
import { findIntroduction } from './introduction.resolver.ts'
import { IntroductionType } from './introduction.type.ts'
import { RecipientsNotAccepted } from './introduction-errors.ts'
import { type Requested, requestIntroduction } from './request-introduction.ts'
import { requireEmployer } from './require-employer.ts'

@InputType({ description: 'Whom an employer asks to meet, for which vacancy.' })
export class RequestIntroductionInput {
  @Field(() => ID, { description: 'The vacancy, an own one that is open.' })
  vacancy!: string

  @Field(() => ID, { description: 'The candidate.' })
  candidate!: string

  @Field(() => [ID], {
    nullable: true,
    description: `Accounts of the own employer who may read the name after a yes, at most ${MOST_RECIPIENTS}. Null: only who asks.`,
  })
  recipients?: string[] | null

  @Field(() => String, {
    nullable: true,
    description:
      'Any text of 1 to 100 characters; sent again with the same request it gives the same introduction.',
  })
  idempotencyKey?: string | null
}

@Classified('account', 'CandidateNotFound', {
  description: 'There is no such candidate, or not for this employer.',
  implements: UserError,
})
class CandidateNotFound extends UserError {}

@Classified('account', 'VacancyNotAvailable', {
  description: 'The employer has no such vacancy, or it is not open.',
  implements: UserError,
})
class VacancyNotAvailable extends UserError {}

@Classified('account', 'AlreadyRequested', {
  description: 'This candidate was asked for this vacancy before.',
  implements: UserError,
})
class AlreadyRequested extends UserError {}

@Classified('account', 'TooManyOpenRequests', {
  description: `${MOST_OPEN_REQUESTS} requests of this vacancy wait for an answer; withdraw one, or wait.`,
  implements: UserError,
})
class TooManyOpenRequests extends UserError {}

const RequestIntroductionError = createUnionType({
  name: 'RequestIntroductionError',
  description: 'Why nobody was asked.',
  types: () =>
    [
      CandidateNotFound,
      VacancyNotAvailable,
      AlreadyRequested,
      TooManyOpenRequests,
      RecipientsNotAccepted,
      IdempotencyKeyReused,
    ] as const,
})

@Classified('account', 'RequestIntroductionPayload', { description: 'The introduction that was asked for.' })
export class RequestIntroductionPayload {
  @Field(() => IntroductionType, {
    nullable: true,
    description: 'The introduction. Null when there are errors.',
  })
  introduction!: IntroductionType | null

  @Field(() => [RequestIntroductionError], { description: 'Why nobody was asked; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class RequestIntroductionMutation {
  readonly #holidays: Holidays

  constructor(holidays: Holidays) {
    this.#holidays = holidays
  }

  @Mutation(() => RequestIntroductionPayload, {
    description: `Asks to be introduced to a candidate for a vacancy. The answer comes within ${WORKING_DAYS_TO_ANSWER} working days, and is never a reason.`,
  })
  async requestIntroduction(
    @Ctx() operation: Operation,
    @Arg('input', () => RequestIntroductionInput, { description: 'Whom, and for what.' })
    input: RequestIntroductionInput,
  ): Promise<RequestIntroductionPayload> {
    const by = requireEmployer(operation)
    const wish = {
      vacancyId: fromTypeId('vac', input.vacancy),
      cardId: fromTypeId('cnd', input.candidate),
      recipients: input.recipients
        ? [...new Set(input.recipients)].map((id) => fromTypeId('acc', id) ?? id)
        : [by.accountId],
      idempotencyKey: checkedIdempotencyKey(input.idempotencyKey),
    }
    const outcome: Requested = await operation.command(
      { name: 'RequestIntroduction', actsAs: 'titian_command' },
      (command) => requestIntroduction(command, by, wish, this.#holidays),
      (requested) => 'problems' in requested,
    )
    if ('problems' in outcome)
      return { introduction: null, errors: outcome.problems.map((problem) => refusal(operation, problem)) }
    return { introduction: await findIntroduction(operation, outcome.id), errors: [] }
  }
}

const refusal = (
  operation: Operation,
  problem: Extract<Requested, { problems: unknown }>['problems'][number],
): UserError => {
  const make = refusalsOf(operation)
  switch (problem) {
    case 'CANDIDATE_NOT_FOUND':
      return make(
        CandidateNotFound,
        'candidate',
        'Kandidat ini tidak tersedia.',
        'This candidate is not available.',
      )
    case 'VACANCY_NOT_FOUND':
    case 'VACANCY_NOT_OPEN':
      return make(VacancyNotAvailable, 'vacancy', 'Lowongan ini tidak dibuka.', 'This vacancy is not open.')
    case 'ALREADY_ASKED':
      return make(
        AlreadyRequested,
        'candidate',
        'Kandidat ini sudah diminta untuk lowongan ini.',
        'This candidate was asked for this vacancy before.',
      )
    case 'TOO_MANY_OPEN':
      return make(
        TooManyOpenRequests,
        'vacancy',
        `Sudah ${MOST_OPEN_REQUESTS} permintaan menunggu jawaban. Tarik satu, atau tunggu jawabannya.`,
        `${MOST_OPEN_REQUESTS} requests wait for an answer. Withdraw one, or wait for its answer.`,
      )
    case 'RECIPIENTS':
      return make(
        RecipientsNotAccepted,
        'recipients',
        `Pilih 1 sampai ${MOST_RECIPIENTS} orang dari perusahaan Anda.`,
        `Choose 1 to ${MOST_RECIPIENTS} people of your company.`,
      )
    case 'IDEMPOTENCY_KEY_REUSED':
      return make(
        IdempotencyKeyReused,
        'idempotencyKey',
        'Kunci pengulangan ini sudah dipakai untuk permintaan lain.',
        'This idempotency key was used for another request.',
      )
    default:
      return problem satisfies never
  }
}
