import { SHORTLIST_LIMIT } from '@titian/shared/vacancies/vacancy.ts'
import { Arg, Ctx, createUnionType, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import { readShownCards, type SearchDeps } from '../candidates/list-candidates.ts'
import { sql } from '../platform/database/sql.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Command, Operation } from '../platform/graphql/operation.ts'
import { refusalsOf } from '../platform/graphql/refusal.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import { UserError } from '../platform/graphql/user-error.ts'
import { holdVacancy } from './hold-vacancy.ts'
import { requireRecruiter } from './recruiter.ts'
import { findVacancy } from './vacancy.resolver.ts'
import { VacancyType } from './vacancy.type.ts'
import { VacancyIsClosed, VacancyNotFound, vacancyErrors } from './vacancy-errors.ts'

@InputType({ description: 'Whom to note down, or to take off, for which vacancy.' })
export class ShortlistInput {
  @Field(() => ID, { description: 'A vacancy of the own employer.' })
  vacancy!: string

  @Field(() => ID, { description: 'The candidate.' })
  candidate!: string
}

@Classified('account', 'ShortlistCandidateNotFound', {
  description: 'There is no such candidate, or no longer.',
  implements: UserError,
})
class ShortlistCandidateNotFound extends UserError {}

@Classified('account', 'ShortlistIsFull', {
  description: `A shortlist has ${SHORTLIST_LIMIT} candidates at most.`,
  implements: UserError,
})
class ShortlistIsFull extends UserError {}

const ShortlistCandidateError = createUnionType({
  name: 'ShortlistCandidateError',
  description: 'Why nobody was noted down.',
  types: () => [VacancyNotFound, VacancyIsClosed, ShortlistCandidateNotFound, ShortlistIsFull] as const,
})

@Classified('account', 'ShortlistCandidatePayload', { description: 'The vacancy with its shortlist.' })
export class ShortlistCandidatePayload {
  @Field(() => VacancyType, { nullable: true, description: 'The vacancy. Null when there is none.' })
  vacancy!: VacancyType | null

  @Field(() => [ShortlistCandidateError], { description: 'Why nobody was noted down; empty on success.' })
  errors!: UserError[]
}

type Outcome = 'DONE' | 'NO_VACANCY' | 'CLOSED' | 'NO_CANDIDATE' | 'FULL'

@Resolver()
export class ShortlistCandidateMutation {
  readonly #search: SearchDeps

  constructor(search: SearchDeps) {
    this.#search = search
  }

  @Mutation(() => ShortlistCandidatePayload, {
    description:
      'Notes a candidate down for a vacancy; again changes nothing. The candidate does not learn of it.',
  })
  async shortlistCandidate(
    @Ctx() operation: Operation,
    @Arg('input', () => ShortlistInput, { description: 'Whom, for which vacancy.' }) input: ShortlistInput,
  ): Promise<ShortlistCandidatePayload> {
    const { organisationId } = requireRecruiter(operation)
    const vacancyId = fromTypeId('vac', input.vacancy)
    const cardId = fromTypeId('cnd', input.candidate)
    // As the employer, to whom hidden and absent cards are the same; a command could see through it.
    const isThere = cardId !== null && (await readShownCards(this.#search, operation, [cardId])).has(cardId)
    const outcome = await operation
      .command({ name: 'ShortlistCandidate', actsAs: 'titian_command' }, (command) =>
        noteDown(command, organisationId, vacancyId, isThere ? cardId : null),
      )
      .catch((error: unknown): Outcome => {
        if (isGone(error)) return 'NO_CANDIDATE'
        throw error
      })
    const vacancy =
      vacancyId === null ? null : await findVacancy(this.#search.vocabulary, operation, vacancyId)
    return { vacancy, errors: outcome === 'DONE' ? [] : [refusal(operation, outcome)] }
  }
}

const noteDown = async (
  command: Command,
  organisationId: string,
  vacancyId: string | null,
  cardId: string | null,
): Promise<Outcome> => {
  const vacancy = await holdVacancy(command, vacancyId, organisationId)
  if (vacancy === null) return 'NO_VACANCY'
  if (vacancy.closedOn !== null) return 'CLOSED'
  if (cardId === null) return 'NO_CANDIDATE'
  const [counted] = await command.rows<{ others: number }>(sql`
    select count(*)::int as others from hire.shortlist_entry
    where vacancy_id = ${vacancy.id}::uuid and card_id <> ${cardId}::uuid`)
  if ((counted?.others ?? 0) >= SHORTLIST_LIMIT) return 'FULL'
  await command.rows(sql`
    insert into hire.shortlist_entry (vacancy_id, card_id, organisation_id, added_on)
    values (${vacancy.id}::uuid, ${cardId}::uuid, ${organisationId}::uuid, ${command.today}::date)
    on conflict do nothing`)
  return 'DONE'
}

/** The card left between looking and writing: the database refuses a note about nobody. */
const isGone = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === '23503'

const refusal = (operation: Operation, outcome: Exclude<Outcome, 'DONE'>): UserError => {
  const make = refusalsOf(operation)
  const wrong = vacancyErrors(operation)
  switch (outcome) {
    case 'NO_VACANCY':
      return wrong.notFound()
    case 'CLOSED':
      return wrong.isClosed()
    case 'NO_CANDIDATE':
      return make(
        ShortlistCandidateNotFound,
        'candidate',
        'Kandidat ini tidak lagi tersedia.',
        'This candidate is no longer available.',
      )
    case 'FULL':
      return make(
        ShortlistIsFull,
        null,
        `Daftar pendek sudah berisi ${SHORTLIST_LIMIT} kandidat. Lepas salah satu lebih dulu.`,
        `The shortlist has ${SHORTLIST_LIMIT} candidates. Take one off first.`,
      )
    default:
      return outcome satisfies never
  }
}
