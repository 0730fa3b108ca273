import { ASSESSES } from '@titian/shared/journeys/assessment.ts'
import type { Pathway as PathwayValue } from '@titian/shared/participants/pathway.ts'
import { Ctx, Field, FieldResolver, Resolver, Root } from 'type-graphql'
import { ParticipantType } from '../participants/participant.type.ts'
import { Pathway } from '../participants/participant-enums.ts'
import { type OfPerson, readerOf } from '../participants/per-person.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { relationsTo } from '../platform/graphql/guard.ts'
import type { Operation } from '../platform/graphql/operation.ts'

@Classified('work', 'Assessment', { description: 'That somebody was assessed, at the start or on return.' })
export class AssessmentType {
  personId!: string
  unitId!: string

  @Field(() => CalendarDate, { description: 'The day of the assessment.' })
  assessedOn!: string

  @Field(() => Pathway, {
    nullable: true,
    description: 'The pathway that it speaks for. Null when it left that open.',
  })
  suggestedPathway!: PathwayValue | null
}

interface AssessmentRow extends OfPerson {
  assessedOn: string
  suggestedPathway: PathwayValue | null
}

export const readAssessments = readerOf<AssessmentRow>(
  'work',
  (ids) => sql`select person_id as "personId", unit_id as "unitId", assessed_on::text as "assessedOn",
    suggested_pathway as "suggestedPathway"
    from people.assessment where person_id = any (${ids}) order by assessed_on desc, recorded_at desc, id`,
)

@Resolver(() => ParticipantType)
export class AssessmentResolver {
  @FieldResolver(() => [AssessmentType], { description: 'Every assessment, the latest first.' })
  async assessments(@Root() person: ParticipantType, @Ctx() operation: Operation): Promise<AssessmentType[]> {
    const rows = await readAssessments(operation, person)
    return rows.map((row) => Object.assign(new AssessmentType(), row))
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may record an assessment of the person.' })
  viewerCanRecordAssessment(@Root() person: ParticipantType, @Ctx() { viewer }: Operation): boolean {
    return relationsTo(viewer, person).includes('UNIT') && ASSESSES.includes(roleOf(viewer))
  }
}
