import type { Opt } from '@mikro-orm/core'
import { Entity } from '@mikro-orm/decorators/legacy'
import type { PlacementEnd, PlacementKind } from '@titian/shared/placements/placement.ts'
import { Participant } from '../participants/participant.entity.ts'
import { Column, Key, KeyOf } from '../platform/database/column.ts'

/** Work that somebody has found. */
@Entity({ schema: 'people', tableName: 'placement' })
export class Placement {
  @Key('id', 'uuid', { default: 'gen_random_uuid()' })
  id!: string

  @KeyOf(() => Participant, 'person_id')
  personId!: string

  @Column('unit_id', 'uuid')
  unitId!: string

  @Column('introduction_id', 'uuid', { nullable: true })
  introductionId!: string | null

  @Column('organisation_id', 'uuid', { nullable: true })
  organisationId!: string | null

  @Column('occupation_code', 'text', { nullable: true })
  occupationCode!: string | null

  @Column('region_code', 'text', { nullable: true })
  regionCode!: string | null

  @Column('kind', 'text')
  kind!: PlacementKind

  @Column('starts_on', 'date')
  startsOn!: string

  @Column('ended_on', 'date', { nullable: true })
  endedOn!: string | null

  @Column('end_reason', 'text', { nullable: true })
  endReason!: PlacementEnd | null

  /** When a move of the journey ended it; undoing the move opens it again. */
  @Column('ended_by_move_at', 'timestamp with time zone', { nullable: true })
  endedByMoveAt!: Date | null

  @Column('wage', 'integer', { nullable: true })
  wage!: number | null

  @Column('minimum_wage', 'integer', { nullable: true })
  minimumWage!: number | null

  @Column('hours_per_week', 'integer', { nullable: true })
  hoursPerWeek!: number | null

  @Column('has_written_contract', 'boolean', { nullable: true })
  hasWrittenContract!: boolean | null

  @Column('has_social_insurance', 'boolean', { nullable: true })
  hasSocialInsurance!: boolean | null

  @Column('journey_moved_on', 'date', { nullable: true })
  journeyMovedOn!: string | null

  @Column('recorded_at', 'timestamp with time zone')
  recordedAt!: Date

  @Column('recorded_by', 'uuid', { nullable: true })
  recordedBy!: string | null

  @Column('version', 'integer', { default: '1', version: true })
  version!: Opt<number>

  @Column('idempotency_key', 'text', { nullable: true })
  idempotencyKey!: string | null
}
