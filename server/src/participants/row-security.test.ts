import { decide, RELATIONS, type Relation } from '@titian/shared/accounts/policy.ts'
import { MEMBER_ROLES, readingRole } from '@titian/shared/accounts/role.ts'
import { mayBeShown } from '@titian/shared/participants/legal-stage.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { anOrganisation } from '../organisations/organisation.builder.ts'
import type { Database } from '../platform/database/database.ts'
import { type SessionFacts, systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { aParticipant } from './participant.builder.ts'
import type { PeopleClass } from './row-security.ts'
import { TODAY } from './staff.fixture.ts'

/** Care notes have tables in the room of advice, which tries them there. */
const TABLES: Record<Exclude<PeopleClass, 'care-note'>, readonly string[]> = {
  work: ['participant', 'work_profile', 'work_skill', 'availability'],
  identity: ['identity'],
  contact: ['contact'],
  criminal: ['custody_episode'],
  health: ['health_note'],
}

let database: Database
let subject: { personId: string; unitId: string }
beforeAll(async () => {
  database = await testDatabase()
  subject = await database.transaction('titian_command', systemFacts(TODAY), async (tx) => {
    const unitId = await anOrganisation(tx)
    await aParticipant(tx, { unitId: await anOrganisation(tx) })
    return aParticipant(tx, { unitId })
  })
  await database.transaction('titian_command', systemFacts(TODAY), async (tx) => {
    const { personId, unitId } = subject
    await tx.rows(
      sql`insert into people.work_skill values (${personId}::uuid, ${unitId}::uuid, 'weld', 'ASSESSED', ${TODAY}::date)`,
    )
    await tx.rows(
      sql`insert into people.availability values (${personId}::uuid, ${unitId}::uuid, 'NOW', ${TODAY}::date, null, ${TODAY}::date)`,
    )
  })
})
afterAll(() => database.close())

/** A session that stands in exactly this relation to the subject, or in none that rows know of. */
const sessionIn = (relation: Relation, role: string): SessionFacts => ({
  ...systemFacts(TODAY),
  role,
  account: crypto.randomUUID(),
  organisation: crypto.randomUUID(),
  unit: relation === 'UNIT' ? subject.unitId : crypto.randomUUID(),
  person: relation === 'SELF' ? subject.personId : crypto.randomUUID(),
  caseload: relation === 'CASELOAD' ? [subject.personId] : [crypto.randomUUID()],
  opened: relation === 'OPENED_FILE' ? [subject.personId] : [crypto.randomUUID()],
})

const ROWS_KNOW: readonly Relation[] = ['NONE', 'SELF', 'UNIT', 'CASELOAD', 'OPENED_FILE']
const staffAndPersons = MEMBER_ROLES.filter((role) => readingRole(role) === 'titian_reader')

describe.each(Object.entries(TABLES) as [keyof typeof TABLES, readonly string[]][])(
  'rows of class %s',
  (dataClass, tables) => {
    it.each(RELATIONS.filter((relation) => ROWS_KNOW.includes(relation)))(
      'are seen in relation %s by exactly the roles that the policy allows',
      async (relation) => {
        for (const role of staffAndPersons)
          for (const table of tables) {
            const rows = await database.transaction('titian_reader', sessionIn(relation, role), (tx) =>
              tx.rows<{ person_id: string }>(sql`select person_id from ${sql.table(`people.${table}`)}`),
            )
            const isAllowed = decide({ role, relation, class: dataClass }) === 'ALLOW'
            expect({
              role,
              table,
              sees: rows.some(({ person_id }) => person_id === subject.personId),
            }).toEqual({
              role,
              table,
              sees: isAllowed,
            })
          }
      },
    )
  },
)

describe('the tables of people', () => {
  it('are all under forced row security', async () => {
    const open = await database.transaction('titian_reader', systemFacts(TODAY), (tx) =>
      tx.rows<{ relname: string }>(sql`
        select relname from pg_class join pg_namespace on pg_namespace.oid = relnamespace
        where nspname = 'people' and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)`),
    )
    // The only one without belongs to the cards, and no reading role has a grant on it.
    expect(open.map(({ relname }) => relname).filter((name) => name !== 'card_origin')).toEqual([])
  })

  it.each(['titian_employer', 'titian_public', 'titian_login'] as const)('give %s nothing', async (role) => {
    const grants = await database.transaction('titian_reader', systemFacts(TODAY), (tx) =>
      tx.rows(sql`
        select relname from pg_class
        where relnamespace = 'people'::regnamespace and relkind in ('r', 'v')
          and has_any_column_privilege(${role}, pg_class.oid, 'select, insert, update')`),
    )
    expect(grants).toEqual([])
  })

  it.each(['identity', 'contact', 'custody_episode', 'health_note', 'opened_file', 'journey_step'])(
    'keep %s from the projector',
    async (table) => {
      const reading = database.transaction('titian_projector', systemFacts(TODAY), (tx) =>
        tx.rows(sql`select * from ${sql.table(`people.${table}`)}`),
      )
      await expect(reading).rejects.toThrow(/permission denied/)
    },
  )

  it('tell the projector of no unit', async () => {
    const columns = await database.transaction('titian_projector', systemFacts(TODAY), (tx) =>
      tx.rows(sql`
        select relname from pg_class join pg_attribute on attrelid = pg_class.oid
        where relnamespace = 'people'::regnamespace and relkind in ('r', 'v') and attname = 'unit_id'
          and has_column_privilege(pg_class.oid, attnum, 'select')`),
    )
    expect(columns).toEqual([])
  })

  it.each([
    ['OFFICER', 'participant_unit'],
    ['ADMINISTRATOR', 'participant_nation'],
  ] as const)(
    'list the people of an %s straight from an index, row security and all',
    async (role, index) => {
      const plan = await database.transaction('titian_reader', sessionIn('UNIT', role), async (tx) => {
        // Few rows are always sorted in memory; what is asked here is whether the index could serve many.
        for (const plan of ['seqscan', 'bitmapscan', 'sort'])
          await tx.rows(sql`select set_config(${`enable_${plan}`}, 'off', true)`)
        const narrowed = role === 'OFFICER' ? sql`unit_id = ${subject.unitId}::uuid` : sql`true`
        return tx.rows<{ 'QUERY PLAN': string }>(sql`
        explain select person_id from people.participant where ${narrowed}
        order by registered_on desc, person_id desc limit 21`)
      })
      const text = plan.map((line) => line['QUERY PLAN']).join('\n')
      expect(text).toMatch(new RegExp(`Index (Only )?Scan using ${index}`))
      expect(text).not.toContain('Sort')
    },
  )

  it('let a transfer move every row of a person at once', async () => {
    const units = await database.transaction('titian_command', systemFacts(TODAY), async (tx) => {
      const next = await anOrganisation(tx)
      const person = await aParticipant(tx, { unitId: subject.unitId })
      await tx.rows(
        sql`update people.participant set unit_id = ${next}::uuid where person_id = ${person.personId}::uuid`,
      )
      return tx.rows<{ moved: boolean }>(sql`
        select unit_id = ${next}::uuid as moved from people.identity where person_id = ${person.personId}::uuid
        union all select unit_id = ${next}::uuid from people.custody_episode where person_id = ${person.personId}::uuid`)
    })
    expect(units).toEqual([{ moved: true }, { moved: true }])
  })
})

describe('the gate of the cards', () => {
  const cases = [
    { birthOn: '1990-01-01' },
    { birthOn: '2008-11-24' },
    { birthOn: '2008-11-25' },
    { birthOn: null },
    { birthOn: '1990-01-01', legalStage: null },
    { birthOn: '1990-01-01', legalStage: 'REMAND' },
    { birthOn: '1990-01-01', isLife: true },
    { birthOn: '1990-01-01', isFurtherCasePending: true },
  ] as const

  it.each(cases)('says the same as the rule for %o', async (given) => {
    const { personId } = await database.transaction('titian_command', systemFacts(TODAY), (tx) =>
      aParticipant(tx, { unitId: subject.unitId, ...given }),
    )
    const [gate] = await database.transaction('titian_projector', systemFacts(TODAY), (tx) =>
      tx.rows<{ shown: boolean }>(
        sql`select may_be_shown as shown from people.card_gate where person_id = ${personId}::uuid`,
      ),
    )
    const {
      legalStage = 'SENTENCED',
      isLife = false,
      isFurtherCasePending = false,
    } = { legalStage: undefined, ...given } as {
      legalStage?: 'REMAND' | 'SENTENCED' | null
      isLife?: boolean
      isFurtherCasePending?: boolean
    }
    const episodes = legalStage
      ? [{ legalStage, isLife, furtherCasePending: isFurtherCasePending, endedOn: null }]
      : []
    expect(gate?.shown).toBe(mayBeShown({ birthOn: given.birthOn, episodes }, TODAY))
  })
})
