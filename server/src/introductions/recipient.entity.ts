import { Entity } from '@mikro-orm/decorators/legacy'
import { Organisation } from '../organisations/organisation.entity.ts'
import { Column, Key, KeyOf } from '../platform/database/column.ts'
import { ShownIntroduction } from './shown-introduction.entity.ts'

/** Somebody of the employer who may read a name once it is opened. */
@Entity({ schema: 'hire', tableName: 'recipient' })
export class Recipient {
  @KeyOf(() => ShownIntroduction, 'introduction_id', { primary: true })
  introductionId!: string

  @Key('account_id', 'uuid')
  accountId!: string

  @KeyOf(() => Organisation, 'organisation_id')
  organisationId!: string

  @Column('name', 'text')
  name!: string

  @Column('named_on', 'date')
  namedOn!: string
}
