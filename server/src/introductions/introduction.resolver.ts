import { employerMoves } from '@titian/shared/introductions/move.ts'
import type { ShownState } from '@titian/shared/introductions/picture.ts'
import type { IntroductionState } from '@titian/shared/introductions/state.ts'
import { DISCLOSED_STATES } from '@titian/shared/introductions/state.ts'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { CandidateType } from '../candidates/candidate.type.ts'
import { readCards } from '../candidates/read-cards.ts'
import { showCard } from '../candidates/show-card.ts'
import { sql } from '../platform/database/sql.ts'
import { registerNode } from '../platform/graphql/node.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { findVacancy } from '../vacancies/vacancy.resolver.ts'
import { VacancyType } from '../vacancies/vacancy.type.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { byId } from './by-id.ts'
import { DisclosedCandidateType, DisclosedContactType } from './disclosed-candidate.type.ts'
import { disclosedCandidate, disclosedContact } from './disclosed-rows.ts'
import { IntroductionType, RecipientType } from './introduction.type.ts'
import { IntroductionStateEnum } from './introduction-enums.ts'
import { readShown, toIntroduction } from './shown-rows.ts'

/** One introduction of the own employer; absent and another's are the same null. */
export const findIntroduction = async (
  operation: Operation,
  uuid: string,
): Promise<IntroductionType | null> => {
  const [row] = await readShown(operation, sql`where i.id = ${uuid}::uuid`)
  return row ? toIntroduction(row) : null
}

const card = byId((operation, ids) => readCards(operation.rows.bind(operation), ids))

const recipients = byId<RecipientType[]>(async (operation, ids) => {
  const { viewer } = operation
  const rows = await operation.rows<{ introduction: string; account: string; name: string }>(sql`
    select introduction_id as introduction, account_id as account, name from hire.recipient
    where introduction_id = any (${ids}::uuid[]) order by named_on, name, account_id`)
  const named = rows.map(({ introduction, account, name }) => ({
    introduction,
    recipient: Object.assign(new RecipientType(), {
      id: toTypeId('acc', account),
      name,
      isViewer: viewer.kind === 'ACCOUNT' && viewer.accountId === account,
    }),
  }))
  const grouped = Map.groupBy(named, ({ introduction }) => introduction)
  return new Map([...grouped].map(([id, list]) => [id, list.map(({ recipient }) => recipient)]))
})

@Resolver(() => IntroductionType)
export class IntroductionResolver {
  readonly #vocabulary: Vocabulary

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  @FieldResolver(() => VacancyType, {
    nullable: true,
    description: 'The vacancy. Null when it is not for this viewer.',
  })
  vacancy(@Root() { row }: IntroductionType, @Ctx() operation: Operation): Promise<VacancyType | null> {
    return findVacancy(this.#vocabulary, operation, row.vacancyId)
  }

  @FieldResolver(() => CandidateType, {
    nullable: true,
    description: 'The candidate without a name. Null once the card is no longer shown.',
  })
  async candidate(
    @Root() { row }: IntroductionType,
    @Ctx() operation: Operation,
  ): Promise<CandidateType | null> {
    const found = row.cardId === null ? null : await card(operation, row.cardId)
    return found && showCard(found, this.#vocabulary, operation.language)
  }

  @FieldResolver(() => DisclosedCandidateType, {
    nullable: true,
    description:
      'Who it is. Null before the person agreed, for whoever is not named as a recipient, for every key, and once the name was closed.',
  })
  disclosed(
    @Root() { row }: IntroductionType,
    @Ctx() operation: Operation,
  ): Promise<DisclosedCandidateType | null> | null {
    return row.openUntilOn === null ? null : disclosedCandidate(operation, row.id, this.#vocabulary)
  }

  @FieldResolver(() => [RecipientType], { description: "The employer's people who may read the name." })
  async recipients(@Root() { row }: IntroductionType, @Ctx() operation: Operation): Promise<RecipientType[]> {
    return (await recipients(operation, row.id)) ?? []
  }

  @FieldResolver(() => [IntroductionStateEnum], {
    description:
      'Where the viewer can move it from here, in the order of the pipeline; empty without an open name.',
  })
  async nextStates(@Root() { row }: IntroductionType, @Ctx() operation: Operation): Promise<ShownState[]> {
    // Whoever is hired stays hired: the latest move can be taken back, and nothing else.
    if (row.openUntilOn === null || !isWithName(row.state) || row.state === 'HIRED') return []
    const named = (await recipients(operation, row.id)) ?? []
    if (!named.some(({ isViewer }) => isViewer)) return []
    return [...employerMoves(row.state as IntroductionState), 'DECLINED'] as ShownState[]
  }

  @FieldResolver(() => IntroductionStateEnum, {
    nullable: true,
    description: 'Where the latest move can be taken back to. Null when there is none to take back.',
  })
  async canGoBackTo(
    @Root() { row }: IntroductionType,
    @Ctx() operation: Operation,
  ): Promise<ShownState | null> {
    const isMove = row.state === 'DECLINED' ? !row.isRead : isWithName(row.state) && row.state !== 'DISCLOSED'
    const isOver = row.state === 'HIRED' && row.startsOn !== null && row.startsOn <= operation.today
    if (!isMove || isOver || row.cameFrom === null || !isWithName(row.cameFrom)) return null
    const named = (await recipients(operation, row.id)) ?? []
    return named.some(({ isViewer }) => isViewer) ? row.cameFrom : null
  }
}

const isWithName = (state: ShownState): boolean => (DISCLOSED_STATES as readonly ShownState[]).includes(state)

@Resolver(() => DisclosedCandidateType)
export class DisclosedCandidateResolver {
  @FieldResolver(() => DisclosedContactType, { nullable: true, description: 'How the person is reached.' })
  contact(
    @Root() disclosed: DisclosedCandidateType,
    @Ctx() operation: Operation,
  ): Promise<DisclosedContactType | null> {
    return disclosedContact(operation, disclosed)
  }
}

registerNode({ prefix: 'itd', typeName: 'Introduction', load: findIntroduction })
