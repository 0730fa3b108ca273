import {
  type DecentWorkFact,
  PLACEMENT_END_WORDS,
  PLACEMENT_ENDS,
  PLACEMENT_KIND_WORDS,
  PLACEMENT_KINDS,
  type PlacementEnd,
  type PlacementKind,
} from '@titian/shared/placements/placement.ts'
import { Field, Int } from 'type-graphql'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { enumOf } from '../platform/graphql/enum-of.ts'
import { Node } from '../platform/graphql/node.ts'
import { Rupiah } from '../platform/graphql/rupiah.ts'

export const PlacementKindEnum = enumOf(
  'PlacementKind',
  'As what somebody works.',
  PLACEMENT_KINDS,
  PLACEMENT_KIND_WORDS,
)

export const PlacementEndEnum = enumOf('PlacementEnd', 'Why work ended.', PLACEMENT_ENDS, PLACEMENT_END_WORDS)

@Classified('work', 'DecentWork', {
  description: 'What is known of how decent the work is; null is not known.',
})
export class DecentWorkType {
  personId!: string
  unitId!: string

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the wage reaches the minimum. Null: not known.',
  })
  paysMinimum!: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a week has at most 40 hours. Null: not known.',
  })
  keepsHours!: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether there is a contract in writing. Null: not known.',
  })
  hasWrittenContract!: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'Whether social insurance is paid. Null: not known.' })
  hasSocialInsurance!: boolean | null
}

@Classified('work', 'Placement', { description: 'Work that a person has found.', implements: Node })
export class PlacementType extends Node {
  personId!: string
  unitId!: string

  @Field(() => PlacementKindEnum, { description: 'As what.' })
  kind!: PlacementKind

  @Field(() => String, { nullable: true, description: 'The employer. Null for own and informal work.' })
  employerName!: string | null

  @Field(() => CalendarDate, { description: 'The first day of work; it may lie ahead.' })
  startsOn!: string

  @Field(() => CalendarDate, { nullable: true, description: 'The last day. Null while it goes on.' })
  endedOn!: string | null

  @Field(() => PlacementEndEnum, { nullable: true, description: 'Why it ended. Null while it goes on.' })
  endReason!: PlacementEnd | null

  @Field(() => Rupiah, { nullable: true, description: 'The wage a month. Null when it is not known.' })
  wage!: number | null

  @Field(() => Rupiah, {
    nullable: true,
    description: 'The minimum wage where and when it started. Null where none is known.',
  })
  minimumWage!: number | null

  @Field(() => Int, { nullable: true, description: 'Hours a week. Null when they are not known.' })
  hoursPerWeek!: number | null

  @Field(() => DecentWorkType, { nullable: true, description: 'How decent it is, as far as is known.' })
  decentWork!: DecentWorkType | null

  @Field(() => Int, { description: 'Counts its changes; a change names the version that it rests on.' })
  version!: number
}

/** The facts of decent work as the contract shows them. */
export const toDecentWork = (
  whose: { personId: string; unitId: string },
  known: Record<DecentWorkFact, boolean | null>,
): DecentWorkType =>
  Object.assign(new DecentWorkType(), {
    ...whose,
    paysMinimum: known.WAGE,
    keepsHours: known.HOURS,
    hasWrittenContract: known.CONTRACT,
    hasSocialInsurance: known.INSURANCE,
  })
