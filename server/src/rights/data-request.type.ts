import {
  GROUND_WORDS,
  GROUNDS,
  type Ground as GroundValue,
  type RequestKind as KindValue,
  OUTCOME_WORDS,
  OUTCOMES,
  type Outcome as OutcomeValue,
  REQUEST_KIND_WORDS,
  REQUEST_KINDS,
  REQUEST_STATE_WORDS,
  REQUEST_STATES,
  REQUEST_WAY_WORDS,
  REQUEST_WAYS,
  type RequestState as StateValue,
  type RequestWay as WayValue,
} from '@titian/shared/rights/data-request.ts'
import {
  CLOCK_STATE_WORDS,
  CLOCK_STATES,
  type ClockState as ClockValue,
  HOURS_TO_ANSWER,
} from '@titian/shared/rights/request-clock.ts'
import { Field, Int } from 'type-graphql'
import { Classified } from '../platform/graphql/classified.ts'
import { enumOf } from '../platform/graphql/enum-of.ts'
import { Node } from '../platform/graphql/node.ts'

export const DataRequestKind = enumOf(
  'DataRequestKind',
  'What somebody asks about their own data.',
  REQUEST_KINDS,
  REQUEST_KIND_WORDS,
)
export const DataRequestWay = enumOf(
  'DataRequestWay',
  'How a request about data reached us.',
  REQUEST_WAYS,
  REQUEST_WAY_WORDS,
)
export const DataRequestState = enumOf(
  'DataRequestState',
  'Whether a request is still open.',
  REQUEST_STATES,
  REQUEST_STATE_WORDS,
)
export const DataRequestOutcome = enumOf(
  'DataRequestOutcome',
  'How a request was answered.',
  OUTCOMES,
  OUTCOME_WORDS,
)
export const RefusalGround = enumOf(
  'RefusalGround',
  'Why a request was not granted, or not in full.',
  GROUNDS,
  GROUND_WORDS,
)
export const DataRequestClock = enumOf(
  'DataRequestClock',
  `Where the clock of ${HOURS_TO_ANSWER} hours stands.`,
  CLOCK_STATES,
  CLOCK_STATE_WORDS,
)

@Classified('work', 'DataRequest', {
  description: `What a person asked about their own data; it is answered within ${HOURS_TO_ANSWER} hours.`,
  implements: Node,
})
export class DataRequestType extends Node {
  personId!: string
  unitId!: string

  @Field(() => DataRequestKind, { description: 'What the person asks for.' })
  kind!: KindValue

  @Field(() => String, { description: "The person's own words; empty when they had none." })
  about!: string

  @Field(() => DataRequestWay, { description: 'How it reached us.' })
  via!: WayValue

  @Field(() => Date, { description: 'When it was made.' })
  madeAt!: Date

  @Field(() => Date, { description: `By when it has to be answered: ${HOURS_TO_ANSWER} hours later.` })
  dueAt!: Date

  @Field(() => Int, { description: 'Whole hours that are left, 0 when there are none.' })
  hoursLeft!: number

  @Field(() => DataRequestClock, { description: 'Where the clock stands.' })
  clock!: ClockValue

  @Field(() => DataRequestState, { description: 'Whether it is still open.' })
  state!: StateValue

  @Field(() => Date, {
    nullable: true,
    description: 'When it was answered or taken back. Null while it is open.',
  })
  endedAt!: Date | null

  @Field(() => DataRequestOutcome, { nullable: true, description: 'The answer. Null until there is one.' })
  outcome!: OutcomeValue | null

  @Field(() => RefusalGround, {
    nullable: true,
    description: 'Why not all was granted. Null when it was, and until there is an answer.',
  })
  ground!: GroundValue | null

  @Field(() => String, {
    nullable: true,
    description: 'The answer in words for the person. Null until there is one.',
  })
  answer!: string | null

  @Field(() => Int, { description: 'The version that a change has to name.' })
  version!: number

  @Field(() => Boolean, { description: 'Whether this viewer may answer it.' })
  viewerCanAnswer!: boolean

  @Field(() => Boolean, { description: 'Whether this viewer may take it back.' })
  viewerCanTakeBack!: boolean
}
