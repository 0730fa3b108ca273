import { Entity } from '@mikro-orm/decorators/legacy'
import { Column, Key } from '../platform/database/column.ts'

/** A candidate whom an employer noted down for a vacancy; private to that employer. */
@Entity({ schema: 'hire', tableName: 'shortlist_entry' })
export class ShortlistEntry {
  @Key('vacancy_id', 'uuid')
  vacancyId!: string

  @Key('card_id', 'uuid')
  cardId!: string

  @Column('organisation_id', 'uuid')
  organisationId!: string

  @Column('added_on', 'date')
  addedOn!: string
}
