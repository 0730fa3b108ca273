import type { Opt } from '@mikro-orm/core'
import { Entity } from '@mikro-orm/decorators/legacy'
import type { Stage } from '@titian/shared/journeys/stage.ts'
import type { Pathway } from '@titian/shared/participants/pathway.ts'
import { Participant } from '../participants/participant.entity.ts'
import { Column, Key, KeyOf } from '../platform/database/column.ts'

/** The stage somebody is in on the way to work; one journey a person. */
@Entity({ schema: 'people', tableName: 'journey' })
export class Journey {
  @Key('id', 'uuid', { default: 'gen_random_uuid()' })
  id!: string

  @KeyOf(() => Participant, 'person_id')
  personId!: string

  @Column('unit_id', 'uuid')
  unitId!: string

  @Column('stage', 'text')
  stage!: Stage

  @Column('pathway', 'text')
  pathway!: Pathway

  @Column('since', 'date')
  sinceOn!: string

  @Column('version', 'integer', { default: '1', version: true })
  version!: Opt<number>
}
