import type { ShownState } from '@titian/shared/introductions/picture.ts'
import { MOST_OPEN_REQUESTS } from '@titian/shared/introductions/request.ts'
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { ViewerType } from '../accounts/viewer.type.ts'
import { CandidateType } from '../candidates/candidate.type.ts'
import { type RawBuilder, sql } from '../platform/database/sql.ts'
import { ConnectionArgs, pageOf, pageRequest } from '../platform/graphql/connection.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { fromTypeId, toTypeId } from '../platform/graphql/type-id.ts'
import { badInput } from '../platform/graphql/user-error.ts'
import { VacancyType } from '../vacancies/vacancy.type.ts'
import {
  IntroductionConnection,
  type IntroductionConnectionType,
  IntroductionType,
  RecipientType,
} from './introduction.type.ts'
import { IntroductionStateEnum } from './introduction-enums.ts'
import { maySeeIntroductions, readShown, toIntroduction } from './shown-rows.ts'

const NIL = '00000000-0000-0000-0000-000000000000'

/** A page of the own employer's introductions, the latest request first. */
const listIntroductions = async (
  operation: Operation,
  args: ConnectionArgs,
  about: { scope: unknown; where: RawBuilder<unknown> },
): Promise<IntroductionConnectionType> => {
  const page = pageRequest(args)
  const { viewer } = operation
  const scope = JSON.stringify([
    'introductions',
    viewer.kind === 'PUBLIC' ? null : viewer.organisationId,
    about.scope,
  ])
  const from = page.cursor === null ? null : openPlace(operation, scope, page.cursor, page.backward)
  const [beyond, order] = page.backward ? [sql`>`, sql`asc`] : [sql`<`, sql`desc`]
  const found = await readShown(
    operation,
    sql`where ${about.where}
      and (${from === null} or (i.requested_on, i.id) ${beyond} (${from?.[0] ?? '1970-01-01'}::date, ${from?.[1] ?? NIL}::uuid))
      order by i.requested_on ${order}, i.id ${order} limit ${page.size + 1}`,
  )
  const inOrder = page.backward ? found.reverse() : found
  return pageOf(
    page,
    inOrder.map((row) => ({
      cursor: operation.cursors.seal(scope, [row.requestedOn, row.id]),
      node: toIntroduction(row),
    })),
  )
}

const openPlace = (operation: Operation, scope: string, cursor: string, backward: boolean) => {
  const place = operation.cursors.open(scope, cursor)
  if (!Array.isArray(place))
    throw badInput('This cursor does not belong to this list.', [backward ? 'before' : 'after'])
  return place as [string, string]
}

const inStates = (states: readonly ShownState[] | null | undefined): RawBuilder<unknown> =>
  states == null ? sql`true` : sql`i.shown_state = any (${[...states]}::text[])`

@Resolver()
export class IntroductionListResolver {
  @Query(() => IntroductionConnection, {
    description: 'Introductions that the own employer asked for, the latest first; empty for everybody else.',
  })
  introductions(
    @Ctx() operation: Operation,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Arg('states', () => [IntroductionStateEnum], {
      nullable: true,
      description: 'Only those in one of these states. Null: all.',
    })
    states?: ShownState[] | null,
  ): Promise<IntroductionConnectionType> {
    return listIntroductions(operation, args, { scope: states ?? null, where: inStates(states) })
  }
}

@Resolver(() => VacancyType)
export class VacancyIntroductionsResolver {
  @FieldResolver(() => IntroductionConnection, {
    description: 'Introductions for this vacancy, for the employer itself; empty for everybody else.',
  })
  introductions(
    @Root() { row }: VacancyType,
    @Ctx() operation: Operation,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
  ): Promise<IntroductionConnectionType> {
    return listIntroductions(operation, args, { scope: row.id, where: sql`i.vacancy_id = ${row.id}::uuid` })
  }

  @FieldResolver(() => Int, {
    description: `Requests that wait for an answer, at most ${MOST_OPEN_REQUESTS}; 0 for everybody but the employer itself.`,
  })
  async openRequestCount(@Root() { row }: VacancyType, @Ctx() operation: Operation): Promise<number> {
    if (!maySeeIntroductions(operation)) return 0
    const [answer] = await operation.rows<{ count: number }>(sql`
      select count(*)::int as count from hire.introduction
      where vacancy_id = ${row.id}::uuid and shown_state = 'REQUESTED'`)
    return answer?.count ?? 0
  }
}

@Resolver(() => CandidateType)
export class CandidateIntroductionResolver {
  @FieldResolver(() => IntroductionType, {
    nullable: true,
    description: "The own employer's introduction to this candidate for a vacancy. Null when it never asked.",
  })
  async introduction(
    @Root() candidate: CandidateType,
    @Ctx() operation: Operation,
    @Arg('vacancy', () => ID, { description: 'The vacancy.' }) vacancy: string,
  ): Promise<IntroductionType | null> {
    const [vacancyId, cardId] = [fromTypeId('vac', vacancy), fromTypeId('cnd', candidate.id)]
    if (!vacancyId || !cardId) return null
    const [row] = await readShown(
      operation,
      sql`where i.vacancy_id = ${vacancyId}::uuid and i.card_id = ${cardId}::uuid
        order by i.requested_on desc, i.id limit 1`,
    )
    return row ? toIntroduction(row) : null
  }
}

@Resolver(() => ViewerType)
export class ColleaguesResolver {
  @FieldResolver(() => [RecipientType], {
    description: 'People of the own employer who can be named as recipients; empty for everybody else.',
  })
  async colleagues(@Root() _viewer: ViewerType, @Ctx() operation: Operation): Promise<RecipientType[]> {
    const { viewer } = operation
    if (viewer.kind !== 'ACCOUNT' || !maySeeIntroductions(operation)) return []
    const rows = await operation.rows<{ account_id: string; name: string }>(
      sql`select account_id, name from hire.colleagues()`,
    )
    return rows.map(({ account_id, name }) =>
      Object.assign(new RecipientType(), {
        id: toTypeId('acc', account_id),
        name,
        isViewer: account_id === viewer.accountId,
      }),
    )
  }
}
