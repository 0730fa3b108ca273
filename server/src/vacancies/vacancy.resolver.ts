import type { VacancyState } from '@titian/shared/vacancies/vacancy.ts'
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { OrganisationType } from '../organisations/organisation.type.ts'
import { organisationById } from '../organisations/organisation-rows.ts'
import { sql } from '../platform/database/sql.ts'
import { ConnectionArgs, pageOf, pageRequest } from '../platform/graphql/connection.ts'
import type { FindsNodes, NodeRoute } from '../platform/graphql/node.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import { badInput } from '../platform/graphql/user-error.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { VacancyConnection, VacancyType } from './vacancy.type.ts'
import { VacancyStateEnum } from './vacancy-enums.ts'
import { readVacancies, vacancyObject, vacancyRowById } from './vacancy-rows.ts'

/** One vacancy as the contract shows it; null when it is absent or not for this viewer. */
export const findVacancy = async (
  vocabulary: Vocabulary,
  operation: Operation,
  uuid: string,
): Promise<VacancyType | null> => {
  const row = await vacancyRowById(operation, uuid)
  return row && vacancyObject(row, vocabulary, operation)
}

@Resolver(() => VacancyType)
export class VacancyResolver implements FindsNodes {
  readonly nodeRoutes: readonly NodeRoute[]
  readonly #vocabulary: Vocabulary

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
    this.nodeRoutes = [
      {
        prefix: 'vac',
        typeName: 'Vacancy',
        load: (operation, uuid) => findVacancy(vocabulary, operation, uuid),
      },
    ]
  }

  @Query(() => VacancyType, {
    nullable: true,
    description: 'A vacancy. Null when there is none with this id, or not for this viewer.',
  })
  vacancy(
    @Ctx() operation: Operation,
    @Arg('id', () => ID, { description: 'Id of a vacancy.' }) id: string,
  ): Promise<VacancyType | null> | null {
    const uuid = fromTypeId('vac', id)
    return uuid === null ? null : findVacancy(this.#vocabulary, operation, uuid)
  }

  @Query(() => VacancyConnection, {
    description:
      'Vacancies, the newest first: those of the own employer; for staff and participants those of verified employers.',
  })
  async vacancies(
    @Ctx() operation: Operation,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Arg('state', () => VacancyStateEnum, {
      nullable: true,
      description: 'Only those that stand so today. Null: all.',
    })
    state?: VacancyState | null,
  ): Promise<InstanceType<typeof VacancyConnection>> {
    const page = pageRequest(args)
    const scope = JSON.stringify(['vacancies', ownerOf(operation), state ?? null])
    const from = page.cursor === null ? null : openPlace(operation, scope, page.cursor)
    const [beyond, order] = page.backward ? [sql`>`, sql`asc`] : [sql`<`, sql`desc`]
    const found = await readVacancies(
      operation,
      sql`where exists (select from org.employer_verification e
          where e.organisation_id = v.organisation_id and e.state = 'VERIFIED')
        and ${inState(state ?? null, operation.today)}
        and (${from === null} or (v.created_at, v.id) ${beyond} (${from?.[0] ?? NEVER}::timestamptz, ${from?.[1] ?? NIL}::uuid))
        order by v.created_at ${order}, v.id ${order} limit ${page.size + 1}`,
    )
    const inOrder = page.backward ? found.reverse() : found
    return pageOf(
      page,
      inOrder.map((row) => ({
        cursor: operation.cursors.seal(scope, [row.createdAt, row.id]),
        node: vacancyObject(row, this.#vocabulary, operation),
      })),
    )
  }

  @FieldResolver(() => OrganisationType, {
    nullable: true,
    description: 'The employer. Null when it is not for this viewer.',
  })
  employer(@Root() vacancy: VacancyType, @Ctx() operation: Operation): Promise<OrganisationType | null> {
    return organisationById(operation, vacancy.row.organisationId)
  }
}

const NIL = '00000000-0000-0000-0000-000000000000'
const NEVER = '1970-01-01T00:00:00Z'

const ownerOf = ({ viewer }: Operation): string | null =>
  viewer.kind === 'PUBLIC' ? null : viewer.organisationId

const inState = (state: VacancyState | null, today: string) => {
  if (state === null) return sql`true`
  if (state === 'CLOSED') return sql`v.closed_on is not null`
  return state === 'OPEN'
    ? sql`v.closed_on is null and v.opens_until >= ${today}::date`
    : sql`v.closed_on is null and v.opens_until < ${today}::date`
}

const openPlace = (operation: Operation, scope: string, cursor: string): [string, string] => {
  const place = operation.cursors.open(scope, cursor)
  if (!Array.isArray(place)) throw badInput('This cursor does not belong to this list.', ['after'])
  return place as [string, string]
}
