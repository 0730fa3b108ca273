import { Entity } from '@mikro-orm/decorators/legacy'
import type { CompetencyResult } from '@titian/shared/training/certificate.ts'
import { Participant } from '../participants/participant.entity.ts'
import { Column, Key, KeyOf } from '../platform/database/column.ts'

/** What an assessor found, by whom, and until when it counts. */
@Entity({ schema: 'people', tableName: 'competency_certificate' })
export class CompetencyCertificate {
  @Key('id', 'uuid', { default: 'gen_random_uuid()' })
  id!: string

  @KeyOf(() => Participant, 'person_id')
  personId!: string

  @Column('unit_id', 'uuid')
  unitId!: string

  @Column('scheme_code', 'text')
  schemeCode!: string

  @Column('level', 'integer', { nullable: true })
  level!: number | null

  @Column('result', 'text')
  result!: CompetencyResult

  @Column('issued_on', 'date')
  issuedOn!: string

  @Column('valid_until', 'date', { nullable: true })
  validUntilOn!: string | null

  @Column('number', 'text', { nullable: true })
  number!: string | null

  @Column('instructor', 'text', { nullable: true })
  instructor!: string | null

  @Column('assessor', 'text')
  assessor!: string

  @Column('taken_back_at', 'timestamp with time zone', { nullable: true })
  takenBackAt!: Date | null

  @Column('taken_back_by', 'uuid', { nullable: true })
  takenBackBy!: string | null

  @Column('taken_back_reason', 'text', { nullable: true })
  takenBackReason!: string | null
}
