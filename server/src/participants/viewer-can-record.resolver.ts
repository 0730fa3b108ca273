import {
  mayRecord,
  RECORDABLE_WORDS,
  RECORDABLES,
  type Recordable as RecordableValue,
} from '@titian/shared/participants/recording.ts'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { ViewerType } from '../accounts/viewer.type.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { enumOf } from '../platform/graphql/enum-of.ts'
import { relationsTo } from '../platform/graphql/guard.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { ParticipantType } from './participant.type.ts'

const Recordable = enumOf(
  'Recordable',
  'What staff write down about people of their unit.',
  RECORDABLES,
  RECORDABLE_WORDS,
)

@Resolver(() => ParticipantType)
export class ViewerCanRecordResolver {
  @FieldResolver(() => [Recordable], {
    description: 'What the viewer may write down about this person; empty when nothing.',
  })
  viewerCanRecord(@Root() person: ParticipantType, @Ctx() { viewer }: Operation): RecordableValue[] {
    if (!relationsTo(viewer, person).includes('UNIT')) return []
    return RECORDABLES.filter((what) => what !== 'REGISTRATION' && mayRecord(roleOf(viewer), what))
  }
}

@Resolver(() => ViewerType)
export class ViewerCanRegisterResolver {
  @FieldResolver(() => Boolean, { description: 'Whether the viewer may register people in the own unit.' })
  viewerCanRegisterParticipants(@Root() { unitId }: ViewerType, @Ctx() { viewer }: Operation): boolean {
    return unitId !== null && mayRecord(roleOf(viewer), 'REGISTRATION')
  }
}
