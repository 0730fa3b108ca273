import {
  CARD_CONDITION_WORDS,
  CARD_CONDITIONS,
  CARD_OBSTACLE_WORDS,
  type CardCondition,
} from '@titian/shared/candidates/card-status.ts'
import { CARD_OBSTACLES, type CardObstacle } from '@titian/shared/candidates/eligibility.ts'
import { Field } from 'type-graphql'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { enumOf } from '../platform/graphql/enum-of.ts'

const CardConditionEnum = enumOf(
  'CardCondition',
  'What has to hold before a card can be published.',
  CARD_CONDITIONS,
  CARD_CONDITION_WORDS,
)

const CardObstacleEnum = enumOf(
  'CardObstacle',
  'What stands in the way of a card. For the person and staff, never for employers.',
  CARD_OBSTACLES,
  CARD_OBSTACLE_WORDS,
)

@Classified('work', 'CardConditionAnswer', { description: 'Whether a condition of a card holds today.' })
export class CardConditionAnswerType {
  personId!: string
  unitId!: string

  @Field(() => CardConditionEnum, { description: 'What has to hold.' })
  condition!: CardCondition

  @Field(() => Boolean, { description: 'Whether it holds.' })
  isMet!: boolean
}

@Classified('work', 'CardStatus', {
  description: 'How far somebody is from being shown to employers, without a name.',
})
export class CardStatusType {
  personId!: string
  unitId!: string

  @Field(() => [CardConditionAnswerType], { description: 'The four conditions, in their order.' })
  conditions!: CardConditionAnswerType[]

  @Field(() => [CardObstacleEnum], { description: 'What else stands in the way; empty when nothing does.' })
  obstacles!: CardObstacle[]

  @Field(() => Boolean, { description: 'Whether a card is published now.' })
  isPublished!: boolean

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether custody lets the person be shown. Null for who may not read custody.',
  })
  isCustodyClear!: boolean | null

  @Field(() => String, {
    nullable: true,
    description: 'The code name of the card, for the person alone. Null without a card, and for staff.',
  })
  codeName!: string | null

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'The first publication that could take the card up, if a crowd is there. Null while a condition is open.',
  })
  earliestPublicationOn!: string | null
}
