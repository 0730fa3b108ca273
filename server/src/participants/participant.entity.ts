import type { Opt } from '@mikro-orm/core'
import { Entity } from '@mikro-orm/decorators/legacy'
import type { Pathway } from '@titian/shared/participants/pathway.ts'
import { Column, Key } from '../platform/database/column.ts'

/** That somebody takes part, and which unit looks after them. */
@Entity({ schema: 'people', tableName: 'participant' })
export class Participant {
  @Key('person_id', 'uuid', { default: 'gen_random_uuid()' })
  personId!: Opt<string>

  @Column('register_number', 'text', { nullable: true })
  registerNumber!: string | null

  @Column('unit_id', 'uuid')
  unitId!: string

  @Column('pathway', 'text')
  pathway!: Pathway

  @Column('synthetic', 'boolean')
  isSynthetic!: boolean

  @Column('version', 'integer', { default: '1', version: true })
  version!: Opt<number>

  @Column('registered_on', 'date')
  registeredOn!: string
}
