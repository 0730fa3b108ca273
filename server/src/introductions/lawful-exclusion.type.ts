import { Field } from 'type-graphql'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { Node } from '../platform/graphql/node.ts'

@Classified('public', 'LawfulExclusion', {
  description: 'A kind of workplace that a law excludes somebody from. Staff and participants read it.',
  implements: Node,
})
export class LawfulExclusionType extends Node {
  @Field(() => String, { description: 'The kind of workplace.' })
  workplace!: string

  @Field(() => String, { description: 'The law and its article.' })
  citation!: string

  @Field(() => CalendarDate, { description: 'The day on which an administrator added it.' })
  addedOn!: string

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The day from which it is no longer applied. Null while it is.',
  })
  endedOn!: string | null
}
