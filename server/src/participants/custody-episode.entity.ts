import type { Opt } from '@mikro-orm/core'
import { Entity } from '@mikro-orm/decorators/legacy'
import type { ReleaseSource } from '@titian/shared/participants/expected-release.ts'
import type { LegalStage } from '@titian/shared/participants/legal-stage.ts'
import { Column, Key, KeyOf } from '../platform/database/column.ts'
import { Participant } from './participant.entity.ts'

/** Where the law had somebody, and from when to when. Class criminal. */
@Entity({ schema: 'people', tableName: 'custody_episode' })
export class CustodyEpisode {
  @Key('id', 'uuid', { default: 'gen_random_uuid()' })
  id!: string

  @KeyOf(() => Participant, 'person_id')
  personId!: string

  @Column('unit_id', 'uuid')
  unitId!: string

  @Column('legal_stage', 'text')
  legalStage!: Exclude<LegalStage, 'NONE'>

  @Column('offence_group', 'text', { nullable: true })
  offenceGroup!: string | null

  @Column('started_on', 'date')
  startedOn!: string

  @Column('sentence_months', 'integer', { nullable: true })
  sentenceMonths!: number | null

  @Column('is_life', 'boolean', { default: 'false' })
  isLife!: Opt<boolean>

  @Column('further_case_pending', 'boolean', { default: 'false' })
  isFurtherCasePending!: Opt<boolean>

  @Column('as_of', 'date')
  asOfOn!: string

  @Column('ended_on', 'date', { nullable: true })
  endedOn!: string | null

  @Column('expected_release_on', 'date', { nullable: true })
  expectedReleaseOn!: string | null

  @Column('expected_release_source', 'text', { nullable: true })
  expectedReleaseSource!: ReleaseSource | null

  @Column('expected_release_as_of', 'date', { nullable: true })
  expectedReleaseAsOfOn!: string | null

  @Column('version', 'integer', { default: '1', version: true })
  version!: Opt<number>
}
