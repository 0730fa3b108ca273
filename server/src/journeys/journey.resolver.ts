import { nextStages } from '@titian/shared/journeys/next-stages.ts'
import { stepAsOf } from '@titian/shared/journeys/timeline.ts'
import { TRANSITIONS } from '@titian/shared/journeys/transitions.ts'
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { ParticipantType } from '../participants/participant.type.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { registerNode } from '../platform/graphql/node.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { findJourney, findStep, toJourney, toSteps } from './find-journey.ts'
import { JourneyStepType, JourneyType } from './journey.type.ts'
import { readJourneys, readSteps } from './journey-rows.ts'
import { gatherMoveFacts, type MoveFactSource } from './move-facts.ts'
import { NextStageType, toNextStage } from './next-stage.type.ts'

@Resolver(() => ParticipantType)
export class ParticipantJourneyResolver {
  @FieldResolver(() => JourneyType, {
    nullable: true,
    description: "The person's way to work. Null until it has begun.",
  })
  async journey(
    @Root() person: ParticipantType,
    @Ctx() operation: Operation,
    @Arg('asOf', () => CalendarDate, {
      nullable: true,
      description: 'As it was known at the end of this day. Left out: now.',
    })
    asOf?: string | null,
  ): Promise<JourneyType | null> {
    const [row] = await readJourneys(operation, person)
    if (!row) return null
    if (!asOf || asOf >= operation.today) return toJourney(row)
    const then = stepAsOf(await readSteps(operation, person), asOf, endOf(asOf))
    return then && toJourney({ ...row, stage: then.toStage, sinceOn: then.effectiveOn }, asOf)
  }
}

@Resolver(() => JourneyType)
export class JourneyResolver {
  readonly #factSources: readonly MoveFactSource[]
  constructor(factSources: readonly MoveFactSource[]) {
    this.#factSources = factSources
  }

  @FieldResolver(() => [JourneyStepType], {
    description: 'Every step, the oldest first, corrected ones too; for a day in the past those known then.',
  })
  async steps(@Root() journey: JourneyType, @Ctx() operation: Operation): Promise<JourneyStepType[]> {
    const instant = journey.asOfOn ? endOf(journey.asOfOn) : operation.now.toISOString()
    return toSteps(await readSteps(operation, journey), instant, operation)
  }

  @FieldResolver(() => [NextStageType], {
    description:
      'Each stage that can follow, with what still stands in the way. Empty for a role that moves nobody, and for a day in the past.',
  })
  async nextStages(@Root() journey: JourneyType, @Ctx() operation: Operation): Promise<NextStageType[]> {
    const role = roleOf(operation.viewer)
    const moves = TRANSITIONS.some((way) => way.roles.some((allowed) => allowed === role))
    const [row] = journey.asOfOn || !moves ? [] : await readJourneys(operation, journey)
    if (!row) return []
    const rows = <T>(query: Parameters<typeof operation.rows<T>>[0]) => operation.rows<T>(query)
    const facts = await gatherMoveFacts(this.#factSources, rows, row, operation)
    const state = { stage: row.stage, pathway: row.pathway, since: row.sinceOn }
    return nextStages(state, role, facts, operation.today).map((next) => toNextStage(operation, next, row))
  }
}

/** The last instant of a day in Jakarta, as text that sorts. */
const endOf = (day: string): string => `${day}T16:59:59.999Z`

registerNode({ prefix: 'jrn', typeName: 'Journey', load: findJourney })
registerNode({ prefix: 'jst', typeName: 'JourneyStep', load: findStep })
