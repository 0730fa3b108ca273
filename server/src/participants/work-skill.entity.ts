import { Entity } from '@mikro-orm/decorators/legacy'
import type { SkillEvidence } from '@titian/shared/vocabulary/skill-evidence.ts'
import { Column, Key, KeyOf } from '../platform/database/column.ts'
import { Participant } from './participant.entity.ts'

/** A skill, and what it rests on; certificates stand in the room of training. */
@Entity({ schema: 'people', tableName: 'work_skill' })
export class WorkSkill {
  @KeyOf(() => Participant, 'person_id', { primary: true })
  personId!: string

  @Key('skill_code', 'text')
  skillCode!: string

  @Key('evidence', 'text')
  evidence!: Extract<SkillEvidence, 'EXPERIENCE' | 'ASSESSED'>

  @Column('unit_id', 'uuid')
  unitId!: string

  @Column('recorded_on', 'date')
  recordedOn!: string
}
