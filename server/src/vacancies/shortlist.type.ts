import { Field } from 'type-graphql'
import { CandidateType } from '../candidates/candidate.type.ts'
import { MatchReasonType } from '../candidates/candidate-connection.type.ts'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'

@Classified('card', 'ShortlistEntry', {
  description: 'A candidate whom the own employer noted down for a vacancy. Nobody else learns of it.',
})
export class ShortlistEntryType {
  @Field(() => CandidateType, { description: 'The candidate.' })
  candidate!: CandidateType

  @Field(() => [MatchReasonType], { description: 'What of the card fits the vacancy as it is today.' })
  reasons!: MatchReasonType[]

  @Field(() => CalendarDate, { description: 'The day on which the candidate was noted down.' })
  addedOn!: string
}
