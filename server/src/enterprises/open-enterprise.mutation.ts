import { GROUP_PROBLEM_WORDS, type GroupProblem, groupProblems } from '@titian/shared/enterprises/group.ts'
import type { EnterpriseKind } from '@titian/shared/enterprises/stage.ts'
import type { FieldProblem } from '@titian/shared/participants/field-problem.ts'
import { isLine } from '@titian/shared/participants/written.ts'
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import { findKept, keepRequest, type SentRequest, sentRequest } from '../participants/keep-once.ts'
import { DayNotAccepted, TextNotAccepted, UnknownCode } from '../participants/recording-errors.ts'
import { type Refusals, refusalsFor } from '../participants/recording-refusals.ts'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import type { Command, Operation } from '../platform/graphql/operation.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { type Acted, requireActor } from './act-on-enterprise.ts'
import { Enterprise } from './enterprise.entity.ts'
import { EnterpriseKindEnum } from './enterprise.type.ts'
import { COMMON, CREATED, MembersNotAccepted } from './enterprise-errors.ts'
import { EnterpriseMember } from './enterprise-member.entity.ts'
import { EnterpriseName } from './enterprise-name.entity.ts'
import { findEnterprise } from './enterprise-objects.ts'
import { enterprisePayload } from './enterprise-payload.ts'
import { EnterpriseStep } from './enterprise-step.entity.ts'
import { type HeldFounder, holdFounders, latestEnterpriseOf } from './hold-founders.ts'

@InputType({ description: 'A business, and whose it is.' })
export class OpenEnterpriseInput {
  @Field(() => ID, { description: 'The participant whose it is, or who leads the group.' })
  participant!: string

  @Field(() => [ID], { nullable: true, description: 'The other members of a group. Left out: nobody.' })
  others?: string[] | null

  @Field(() => EnterpriseKindEnum, { description: 'Whether it is of one person or of a group.' })
  kind!: EnterpriseKind

  @Field(() => String, { description: 'What it is called, 1 to 120 characters.' })
  name!: string

  @Field(() => String, { description: 'Code of its trade, such as 7531-penjahit.' })
  trade!: string

  @Field(() => String, { description: 'Code of the region where it is, such as 32.73.' })
  region!: string

  @Field(() => CalendarDate, { description: 'Since when it is accompanied, today at the latest.' })
  openedOn!: string

  @Field(() => String, {
    nullable: true,
    description:
      'Any text of 1 to 100 characters; sent again with the same request it opens no second business.',
  })
  idempotencyKey?: string | null
}

const OpenEnterprisePayload = enterprisePayload('OpenEnterprise', [
  ...CREATED,
  MembersNotAccepted,
  TextNotAccepted,
  DayNotAccepted,
  UnknownCode,
])

type Problem = GroupProblem | 'NOT_FOUND' | 'REUSED' | 'TEXT' | 'DAY_AHEAD' | 'UNKNOWN_CODE'

const REFUSALS: Refusals<Problem> = {
  ...COMMON,
  ...(Object.fromEntries(
    Object.entries(GROUP_PROBLEM_WORDS).map(([problem, { id, en }]) => [
      problem,
      [MembersNotAccepted, id, en],
    ]),
  ) as unknown as Refusals<GroupProblem>),
}

@Resolver()
export class OpenEnterpriseMutation {
  readonly #vocabulary: Vocabulary
  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  @Mutation(() => OpenEnterprisePayload, {
    description: 'Begins to accompany a business of somebody on the enterprise pathway, or of a group.',
  })
  async openEnterprise(
    @Ctx() operation: Operation,
    @Arg('input', () => OpenEnterpriseInput, { description: 'What, and whose.' }) input: OpenEnterpriseInput,
  ): Promise<Acted> {
    requireActor(operation, 'KEEP')
    const { idempotencyKey, ...said } = input
    const sent = sentRequest(idempotencyKey, ['OpenEnterprise', said])
    const outcome = await operation.command(
      { name: 'OpenEnterprise', actsAs: 'titian_command' },
      (command) => this.#open(command, input, sent),
      ({ problems }) => problems.length > 0,
    )
    return {
      enterprise: outcome.id ? await findEnterprise(operation, outcome.id) : null,
      errors: refusalsFor(operation, REFUSALS, outcome.problems),
    }
  }

  async #open(
    command: Command,
    input: OpenEnterpriseInput,
    sent: SentRequest | null,
  ): Promise<{ id: string | null; problems: FieldProblem<Problem>[] }> {
    const refused = (...problems: FieldProblem<Problem>[]) => ({ id: null, problems })
    const founders = await holdFounders(command, [input.participant, ...(input.others ?? [])])
    const [leader] = founders ?? []
    if (!founders || !leader) return refused({ problem: 'NOT_FOUND', field: 'participant' })
    const kept = await findKept(command, sent)
    if (kept === 'REUSED') return refused({ problem: 'REUSED', field: 'idempotencyKey' })
    if (kept) return { id: await latestEnterpriseOf(command, kept.personId), problems: [] }
    const { kind, name, trade, region, openedOn } = input
    const problems: FieldProblem<Problem>[] = [
      ...groupProblems(
        kind,
        founders.map((founder) => ({ ...founder, joinedOn: openedOn })),
        command.today,
      ).map((problem) => ({ problem, field: problem === 'PATHWAY' ? 'participant' : 'others' })),
      ...(isLine(name, 120) ? [] : [{ problem: 'TEXT', field: 'name' } as const]),
      ...(openedOn > command.today ? [{ problem: 'DAY_AHEAD', field: 'openedOn' } as const] : []),
      ...(this.#vocabulary.occupations.get(trade)?.retired === false
        ? []
        : [{ problem: 'UNKNOWN_CODE', field: 'trade' } as const]),
      ...(this.#vocabulary.regions.has(region)
        ? []
        : [{ problem: 'UNKNOWN_CODE', field: 'region' } as const]),
    ]
    if (problems.length > 0) return refused(...problems)
    const id = await write(command, input, founders)
    keepRequest(command, sent, leader)
    await command.em.flush()
    return { id, problems: [] }
  }
}

const write = async (
  { em, now, today, actor }: Command,
  { kind, name, trade, region, openedOn }: OpenEnterpriseInput,
  founders: readonly HeldFounder[],
): Promise<string> => {
  const by = actor.kind === 'ACCOUNT' ? actor.accountId : null
  const id = crypto.randomUUID()
  em.create(Enterprise, {
    id,
    kind,
    stage: 'IDEA',
    since: openedOn,
    tradingSince: null,
    closedOn: null,
    occupationCode: trade,
    regionCode: region,
    openedOn,
    openedBy: by,
  })
  await em.flush()
  for (const { personId, unitId, isLeader } of founders)
    em.create(EnterpriseMember, {
      enterpriseId: id,
      personId,
      unitId,
      isLeader,
      joinedOn: openedOn,
      leftOn: null,
    })
  em.create(EnterpriseName, { enterpriseId: id, name: name.trim() })
  em.create(EnterpriseStep, {
    enterpriseId: id,
    fromStage: null,
    toStage: 'IDEA',
    reason: 'OPENED',
    effectiveOn: openedOn < today ? openedOn : today,
    recordedAt: now,
    recordedBy: by,
  })
  return id
}
