import { Entity } from '@mikro-orm/decorators/legacy'
import { Participant } from '../participants/participant.entity.ts'
import { Column, Key, KeyOf } from '../platform/database/column.ts'

/** That somebody finished a programme. */
@Entity({ schema: 'people', tableName: 'training_certificate' })
export class TrainingCertificate {
  @Key('id', 'uuid', { default: 'gen_random_uuid()' })
  id!: string

  @KeyOf(() => Participant, 'person_id')
  personId!: string

  @Column('unit_id', 'uuid')
  unitId!: string

  @Column('programme_key', 'text')
  programmeKey!: string

  @Column('skill_codes', 'text[]')
  skillCodes!: string[]

  @Column('issued_on', 'date')
  issuedOn!: string

  @Column('taken_back_at', 'timestamp with time zone', { nullable: true })
  takenBackAt!: Date | null

  @Column('taken_back_by', 'uuid', { nullable: true })
  takenBackBy!: string | null

  @Column('taken_back_reason', 'text', { nullable: true })
  takenBackReason!: string | null
}
