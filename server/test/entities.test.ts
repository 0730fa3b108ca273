import type { EntityClass, EntityMetadata } from '@mikro-orm/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ApiKey } from '../src/accounts/api-key.entity.ts'
import { Membership } from '../src/accounts/membership.entity.ts'
import { entities } from '../src/entities.ts'
import { DisclosedContact } from '../src/introductions/disclosed-contact.entity.ts'
import { DisclosedPerson } from '../src/introductions/disclosed-person.entity.ts'
import { Recipient } from '../src/introductions/recipient.entity.ts'
import { ShownIntroduction } from '../src/introductions/shown-introduction.entity.ts'
import { Organisation } from '../src/organisations/organisation.entity.ts'
import { KeptRequest } from '../src/participants/kept-request.entity.ts'
import { UploadTicket } from '../src/participants/upload-ticket.entity.ts'
import type { Database, Tx } from '../src/platform/database/database.ts'
import { systemFacts, type TransactionRole } from '../src/platform/database/roles.ts'
import { sql } from '../src/platform/database/sql.ts'
import { ShortlistEntry } from '../src/vacancies/shortlist-entry.entity.ts'
import { Vacancy } from '../src/vacancies/vacancy.entity.ts'
import { VacancyReportRow } from '../src/vacancies/vacancy-report.entity.ts'
import { testDatabase } from './database.ts'

let database: Database
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const as = <T>(role: TransactionRole, act: (tx: Tx) => Promise<T>): Promise<T> =>
  database.transaction(role, systemFacts('2026-11-24'), act)

interface StoredColumn {
  name: string
  type: string
  isNullable: boolean
  default: string | null
  isKey: boolean
}

/** The catalogue and not information_schema: that shows each role only what it may touch. */
const inDatabase = ({ schema, tableName }: EntityMetadata): Promise<StoredColumn[]> =>
  as('titian_command', (tx) =>
    tx.rows<StoredColumn>(sql`
      select attname::text as name, format_type(atttypid, atttypmod) as type, not attnotnull as "isNullable",
        regexp_replace(pg_get_expr(adbin, adrelid), '::text(\\[\\])?$|::uuid\\[\\]$', '') as default,
        coalesce(attnum = any (indkey), false) as "isKey"
      from pg_attribute
        left join pg_attrdef on adrelid = attrelid and adnum = attnum
        left join pg_index on indrelid = attrelid and indisprimary
      where attrelid = to_regclass(${`${schema}.${tableName}`}) and attnum > 0 and not attisdropped
      order by attname`),
  )

const inEntity = (meta: EntityMetadata): StoredColumn[] =>
  meta.props
    .map((property) => ({
      name: property.fieldNames[0] ?? '',
      type: property.columnTypes[0] ?? '',
      isNullable: property.nullable ?? false,
      default: property.defaultRaw ?? null,
      isKey: property.primary ?? false,
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))

const metadataOf = (entity: EntityClass<object>): Promise<EntityMetadata> =>
  as('titian_command', async ({ em }) => em.getMetadata().get(entity) as EntityMetadata)

describe('the rows that commands write', () => {
  it.each(entities.map((entity) => [entity.name, entity] as const))(
    '%s: has exactly the columns of its table',
    async (_, entity) => {
      const meta = await metadataOf(entity)
      const stored = await inDatabase(meta)
      expect(stored.length).toBeGreaterThan(0)
      expect(inEntity(meta)).toEqual(stored)
    },
  )

  it('are the tables of people, organisations and hiring, all but the origin of cards, the PINs given, files on their way in and counselling', async () => {
    const tables = await as('titian_command', (tx) =>
      tx.rows<{ name: string }>(sql`
        select relnamespace::regnamespace || '.' || relname as name from pg_class
        where relkind = 'r' and relnamespace::regnamespace::text in ('people', 'org', 'hire') order by 1`),
    )
    const metas = await Promise.all(entities.map(metadataOf))
    const mapped = metas.map(({ schema, tableName }) => `${schema}.${tableName}`)
    expect(tables.map(({ name }) => name).filter((name) => !mapped.includes(name))).toEqual([
      // Counselling is written for a whole group or caseload at once (docs/decisions/0021).
      'people.action_note',
      'people.action_step',
      'people.advice_session',
      'people.agreed_action',
      'people.card_origin',
      'people.caseload_assignment',
      // Written with the PIN itself, in the role of sign-in, and only ever added to.
      'people.kiosk_pin_given',
      'people.session_amendment',
      'people.session_attendee',
      'people.session_note',
      // Sealed pieces of files on their way in: put away and put together by SQL, never loaded.
      'people.upload_piece',
    ])
  })
})

const oneOf =
  (...some: EntityClass<object>[]) =>
  (entity: EntityClass<object>) =>
    some.includes(entity)

const HIRING = [
  VacancyReportRow,
  ShortlistEntry,
  ShownIntroduction,
  Recipient,
  DisclosedPerson,
  DisclosedContact,
]
const ofNoStaff = oneOf(ApiKey, KeptRequest, UploadTicket, ...HIRING)

/** Which roles read an entity beside commands, by the schema of its table. */
const READERS: readonly (readonly [TransactionRole, (entity: EntityClass<object>) => boolean])[] = [
  ['titian_command', (entity) => entity !== Membership],
  ['titian_auth', oneOf(Membership, ApiKey, Organisation)],
  ['titian_reader', (entity) => !ofNoStaff(entity)],
  ['titian_employer', oneOf(ApiKey, Organisation, Membership, Vacancy, ...HIRING)],
]

describe.each(READERS)('loading rows as %s', (role, reads) => {
  it.each(entities.filter(reads).map((entity) => [entity.name, entity] as const))(
    '%s: asks for no column that the role may not read',
    async (_, entity) => {
      expect(await as(role, ({ em }) => em.find(entity, {}, { limit: 1 }))).toEqual(expect.any(Array))
    },
  )
})
