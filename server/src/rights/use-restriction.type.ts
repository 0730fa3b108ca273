import { Field } from 'type-graphql'
import { Classified } from '../platform/graphql/classified.ts'

@Classified('work', 'UseRestriction', {
  description:
    "That somebody's data rest because they asked for it: shown to nobody, nothing new is written.",
})
export class UseRestrictionType {
  personId!: string
  unitId!: string

  @Field(() => Date, { description: 'Since when.' })
  since!: Date

  @Field(() => Boolean, {
    description: 'Whether the person waits for a correction, which staff may write down.',
  })
  isCorrectionAsked!: boolean

  @Field(() => Boolean, { description: 'Whether this viewer may lift it.' })
  viewerCanLift!: boolean
}
