import {
  LIKENESS_WORDS,
  LIKENESSES,
  type Likeness as LikenessValue,
} from '@titian/shared/participants/likeness.ts'
import { Field } from 'type-graphql'
import { Classified } from '../platform/graphql/classified.ts'
import { enumOf } from '../platform/graphql/enum-of.ts'
import { UserError } from '../platform/graphql/user-error.ts'
import type { Duplicate } from './find-duplicates.ts'

const Likeness = enumOf(
  'Likeness',
  'What makes two records look like one person, strongest first.',
  LIKENESSES,
  LIKENESS_WORDS,
)

@Classified('identity', 'ParticipantDuplicate', {
  description: 'Somebody of the own unit who may be the person that is being registered.',
})
export class ParticipantDuplicateType {
  personId!: string
  unitId!: string

  @Field(() => Likeness, { description: 'What makes it look so.' })
  likeness!: LikenessValue
}

export const toDuplicate = (duplicate: Duplicate): ParticipantDuplicateType =>
  Object.assign(new ParticipantDuplicateType(), duplicate)

@Classified('account', 'PossibleDuplicate', {
  description: 'Somebody in the own unit may be this person; name them as others, or open their file.',
  implements: UserError,
})
export class PossibleDuplicate extends UserError {
  @Field(() => [ParticipantDuplicateType], { description: 'Who it may be, the most alike first.' })
  duplicates!: ParticipantDuplicateType[]
}
