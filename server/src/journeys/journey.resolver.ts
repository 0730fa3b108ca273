import { relationsThatAllow } from '@titian/shared/accounts/policy.ts'
import type { Reason } from '@titian/shared/journeys/reason.ts'
import type { Stage } from '@titian/shared/journeys/stage.ts'
import type { Pathway } from '@titian/shared/participants/pathway.ts'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { ParticipantType } from '../participants/participant.type.ts'
import { type OfPerson, readerOf } from '../participants/per-person.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import { registerNode } from '../platform/graphql/node.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { JourneyStepType, JourneyType } from './journey.type.ts'

interface JourneyRow extends OfPerson {
  id: string
  stage: Stage
  pathway: Pathway
  sinceOn: string
}

interface StepRow extends OfPerson {
  fromStage: Stage | null
  toStage: Stage
  reason: Reason
  effectiveOn: string
  recordedAt: string
  isCorrected: boolean
}

const JOURNEY_COLUMNS = sql`id, person_id as "personId", unit_id as "unitId", stage, pathway,
  since::text as "sinceOn"`

const readJourneys = readerOf<JourneyRow>(
  'work',
  (ids) => sql`select ${JOURNEY_COLUMNS} from people.journey where person_id = any (${ids})`,
)

const readSteps = readerOf<StepRow>(
  'work',
  (ids) => sql`select step.person_id as "personId", step.unit_id as "unitId", step.from_stage as "fromStage",
    step.to_stage as "toStage", step.reason, step.effective_on::text as "effectiveOn",
    step.recorded_at as "recordedAt", correction.id is not null as "isCorrected"
    from people.journey_step step
      left join people.journey_step correction on correction.corrects = step.id
    where step.person_id = any (${ids})
    order by step.effective_on, step.recorded_at, step.id`,
)

const toJourney = (row: JourneyRow): JourneyType =>
  Object.assign(new JourneyType(), row, { id: toTypeId('jrn', row.id) })

@Resolver(() => ParticipantType)
export class ParticipantJourneyResolver {
  @FieldResolver(() => JourneyType, {
    nullable: true,
    description: "The person's way to work. Null until it has begun.",
  })
  async journey(@Root() person: ParticipantType, @Ctx() operation: Operation): Promise<JourneyType | null> {
    const [row] = await readJourneys(operation, person)
    return row ? toJourney(row) : null
  }
}

@Resolver(() => JourneyType)
export class JourneyResolver {
  @FieldResolver(() => [JourneyStepType], {
    description: 'Every step, the oldest first, corrected ones too.',
  })
  async steps(@Root() journey: JourneyType, @Ctx() operation: Operation): Promise<JourneyStepType[]> {
    const rows = await readSteps(operation, journey)
    return rows.map((row) =>
      Object.assign(new JourneyStepType(), row, { recordedAt: new Date(row.recordedAt) }),
    )
  }
}

registerNode({
  prefix: 'jrn',
  typeName: 'Journey',
  load: async (operation, uuid) => {
    if (relationsThatAllow(roleOf(operation.viewer), 'work').length === 0) return null
    const [row] = await operation.rows<JourneyRow>(
      sql`select ${JOURNEY_COLUMNS} from people.journey where id = ${uuid}::uuid`,
    )
    return row ? toJourney(row) : null
  },
})
