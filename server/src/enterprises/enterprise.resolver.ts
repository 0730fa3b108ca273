import { enterpriseBlockerWords, nextEnterpriseStages } from '@titian/shared/enterprises/move.ts'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { findParticipant } from '../participants/find-participant.ts'
import { ParticipantType } from '../participants/participant.type.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { registerNode } from '../platform/graphql/node.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { OccupationType, occupationObject, RegionType, regionObject } from '../vocabulary/vocabulary.type.ts'
import {
  EnterpriseMemberType,
  EnterpriseNameType,
  EnterpriseStepType,
  EnterpriseType,
  NextEnterpriseStageType,
} from './enterprise.type.ts'
import { factsOf } from './enterprise-facts.ts'
import { findEnterprise, toEnterprise, viewerMay } from './enterprise-objects.ts'
import { readEnterprises } from './enterprise-rows.ts'
import { readLicences, readMarketLinks, readMilestones, readPlans, readSteps } from './fact-rows.ts'
import { readMembers, readNames } from './member-rows.ts'

@Resolver(() => ParticipantType)
export class ParticipantEnterpriseResolver {
  @FieldResolver(() => EnterpriseType, {
    nullable: true,
    description: "The person's business: the one under way, else the latest. Null when there is none.",
  })
  async enterprise(
    @Root() person: ParticipantType,
    @Ctx() operation: Operation,
  ): Promise<EnterpriseType | null> {
    const [row] = await readEnterprises(operation, person)
    return row ? toEnterprise(row) : null
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the viewer may open a business for this person.',
  })
  async viewerCanOpenEnterprise(
    @Root() person: ParticipantType,
    @Ctx() operation: Operation,
  ): Promise<boolean> {
    if (!viewerMay(operation.viewer, person, 'KEEP')) return false
    const rows = await readEnterprises(operation, person)
    return rows.every(({ stage }) => stage === 'CLOSED')
  }
}

@Resolver(() => EnterpriseType)
export class EnterpriseResolver {
  readonly #vocabulary: Vocabulary
  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  @FieldResolver(() => EnterpriseNameType, {
    nullable: true,
    description: 'What it is called. Null when withheld.',
  })
  async name(
    @Root() business: EnterpriseType,
    @Ctx() operation: Operation,
  ): Promise<EnterpriseNameType | null> {
    const [row] = await readNames(operation, business)
    return row ? Object.assign(new EnterpriseNameType(), row) : null
  }

  @FieldResolver(() => OccupationType, {
    nullable: true,
    description: 'The trade. Null when the vocabulary dropped it.',
  })
  trade(@Root() { occupationCode }: EnterpriseType, @Ctx() { language }: Operation) {
    const occupation = this.#vocabulary.occupations.get(occupationCode)
    return occupation ? occupationObject(occupation, this.#vocabulary, language) : null
  }

  @FieldResolver(() => RegionType, {
    nullable: true,
    description: 'Where it is. Null when the vocabulary dropped it.',
  })
  region(@Root() { regionCode }: EnterpriseType, @Ctx() { language }: Operation) {
    const region = this.#vocabulary.regions.get(regionCode)
    return region ? regionObject(region, this.#vocabulary, language) : null
  }

  @FieldResolver(() => [EnterpriseMemberType], {
    description: 'Whose it is, as far as the viewer may see; who leads first.',
  })
  async members(
    @Root() business: EnterpriseType,
    @Ctx() operation: Operation,
  ): Promise<EnterpriseMemberType[]> {
    const rows = await readMembers(operation, business)
    const members: EnterpriseMemberType[] = []
    // One after the other: they share one transaction on one connection anyway.
    for (const { memberId, memberUnitId, isLeader, joinedOn } of rows)
      members.push(
        Object.assign(new EnterpriseMemberType(), {
          personId: memberId,
          unitId: memberUnitId,
          isLeader,
          joinedOn,
          participant: await findParticipant(operation, memberId),
        }),
      )
    return members
  }

  @FieldResolver(() => [EnterpriseStepType], { description: 'Every move, the oldest first.' })
  async steps(@Root() business: EnterpriseType, @Ctx() operation: Operation): Promise<EnterpriseStepType[]> {
    const rows = await readSteps(operation, business)
    return rows.map((row) => Object.assign(new EnterpriseStepType(), row))
  }

  @FieldResolver(() => [NextEnterpriseStageType], {
    description: 'Each stage that could follow, with what is in the way. Empty for who moves no business.',
  })
  async nextStages(
    @Root() business: EnterpriseType,
    @Ctx() operation: Operation,
  ): Promise<NextEnterpriseStageType[]> {
    if (!viewerMay(operation.viewer, business, 'KEEP')) return []
    const [plan] = await readPlans(operation, business)
    const facts = factsOf(
      {
        plan: plan ?? null,
        licences: await readLicences(operation, business),
        marketLinks: await readMarketLinks(operation, business),
        milestones: await readMilestones(operation, business),
        steps: await readSteps(operation, business),
      },
      operation.today,
    )
    const { personId, unitId, stage, sinceOn } = business
    const next = nextEnterpriseStages(
      { stage, since: sinceOn },
      roleOf(operation.viewer),
      facts,
      operation.today,
    )
    return next.map(({ to, reasons, blockers }) =>
      Object.assign(new NextEnterpriseStageType(), {
        personId,
        unitId,
        stage: to,
        reasons,
        isAllowed: blockers.length === 0,
        blockers: blockers.map((blocker) => enterpriseBlockerWords(blocker)[operation.language]),
      }),
    )
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer keeps it: plans, moves, writes down.' })
  viewerCanKeep(@Root() business: EnterpriseType, @Ctx() { viewer }: Operation): boolean {
    return viewerMay(viewer, business, 'KEEP')
  }
}

registerNode({ prefix: 'ent', typeName: 'Enterprise', load: findEnterprise })
