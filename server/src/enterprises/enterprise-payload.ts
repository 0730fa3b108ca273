import { createUnionType, Field } from 'type-graphql'
import { Classified } from '../platform/graphql/classified.ts'
import type { UserError } from '../platform/graphql/user-error.ts'
import { EnterpriseType } from './enterprise.type.ts'

type Refusal = new () => UserError

/** The payload of a command of this room and the union of its refusals, named after its verb: `SaveBusinessPlan`. */
export const enterprisePayload = (verb: string, refusals: readonly Refusal[]) => {
  const Refused = createUnionType({
    name: `${verb}Error`,
    description: 'Why nothing was changed.',
    types: () => [...new Set(refusals)],
  })
  @Classified('account', `${verb}Payload`, { description: 'The business as it is now.' })
  class Payload {
    @Field(() => EnterpriseType, { nullable: true, description: 'The business. Null when there are errors.' })
    enterprise!: EnterpriseType | null

    @Field(() => [Refused], { description: 'Why nothing was changed; empty on success.' })
    errors!: UserError[]
  }
  return Payload
}
