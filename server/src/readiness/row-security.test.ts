import { decide, type Relation } from '@titian/shared/accounts/policy.ts'
import { MEMBER_ROLES, readingRole } from '@titian/shared/accounts/role.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { aConsent } from '../consents/consent.builder.ts'
import { anOrganisation } from '../organisations/organisation.builder.ts'
import { aParticipant } from '../participants/participant.builder.ts'
import type { OfPerson } from '../participants/per-person.ts'
import { TODAY } from '../participants/staff.fixture.ts'
import type { Database, Tx } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'

/** What later rooms keep of a person; all of it is work. */
const TABLES = [
  'consent',
  'journey',
  'journey_step',
  'assessment',
  'training_certificate',
  'competency_certificate',
  'readiness_confirmation',
  'readiness_record',
  'readiness_waiver',
]

let database: Database
let subject: OfPerson
beforeAll(async () => {
  database = await testDatabase()
  subject = await database.transaction('titian_command', systemFacts(TODAY), async (tx) => {
    const person = await aParticipant(tx, { unitId: await anOrganisation(tx) })
    await aConsent(tx, person)
    await aWayToReadiness(tx, person)
    return person
  })
})
afterAll(() => database.close())

const aWayToReadiness = async (tx: Tx, { personId, unitId }: OfPerson) => {
  const own = sql`${personId}::uuid, ${unitId}::uuid`
  const [journey] = await tx.rows<{ id: string }>(sql`
    insert into people.journey (person_id, unit_id, stage, pathway, since)
    values (${own}, 'JOB_READY', 'EMPLOYMENT', ${TODAY}::date) returning id`)
  await tx.rows(sql`
    insert into people.journey_step (journey_id, person_id, unit_id, to_stage, reason, effective_on, recorded_at)
    values (${journey!.id}::uuid, ${own}, 'ADMITTED', 'REGISTERED', ${TODAY}::date, now())`)
  await tx.rows(sql`
    insert into people.assessment (person_id, unit_id, assessed_on, recorded_at)
    values (${own}, ${TODAY}::date, now())`)
  await tx.rows(sql`
    insert into people.training_certificate (person_id, unit_id, programme_key, skill_codes, issued_on)
    values (${own}, 'WEL', '{weld}', ${TODAY}::date)`)
  await tx.rows(sql`
    insert into people.competency_certificate (person_id, unit_id, scheme_code, result, issued_on, assessor)
    values (${own}, 'las-smaw-3g', 'NOT_YET', ${TODAY}::date, 'Asesor Contoh')`)
  await tx.rows(sql`
    insert into people.readiness_confirmation (person_id, unit_id, confirmed_at, requirement_set)
    values (${own}, now(), 'v1')`)
  await tx.rows(sql`
    insert into people.readiness_record (person_id, unit_id, requirement, state, office, recorded_on)
    values (${own}, 'BANK_ACCOUNT', 'HELD', 'BANK', ${TODAY}::date)`)
  await tx.rows(sql`
    insert into people.readiness_waiver (person_id, unit_id, requirement, waived_by, reason, recorded_on, until_on)
    values (${own}, 'HOUSING_PLAN', 'UNIT_COACHING', 'tinggal bersama keluarga', ${TODAY}::date, ${TODAY}::date)`)
}

const sessionIn = (relation: Relation, role: string) => ({
  ...systemFacts(TODAY),
  role,
  unit: relation === 'UNIT' ? subject.unitId : crypto.randomUUID(),
  person: relation === 'SELF' ? subject.personId : crypto.randomUUID(),
  opened: relation === 'OPENED_FILE' ? [subject.personId] : [],
})

describe.each(TABLES)('rows of %s', (table) => {
  it.each(['NONE', 'SELF', 'UNIT', 'OPENED_FILE'] as const)(
    'are seen in relation %s by exactly the roles that the policy allows',
    async (relation) => {
      for (const role of MEMBER_ROLES.filter((member) => readingRole(member) === 'titian_reader')) {
        const rows = await database.transaction('titian_reader', sessionIn(relation, role), (tx) =>
          tx.rows(sql`select person_id from ${sql.table(`people.${table}`)}`),
        )
        expect({ role, sees: rows.length === 1 }).toEqual({
          role,
          sees: decide({ role, relation, class: 'work' }) === 'ALLOW',
        })
      }
    },
  )
})

describe('what is written down about a journey', () => {
  it.each(['update', 'delete'])('can not be changed by a command: %s of a step is refused', async (verb) => {
    const act =
      verb === 'update'
        ? sql`update people.journey_step set reason = 'DEATH'`
        : sql`delete from people.journey_step`
    await expect(
      database.transaction('titian_command', systemFacts(TODAY), (tx) => tx.rows(act)),
    ).rejects.toThrow(/permission denied/)
  })

  it('holds no assessment by whoever taught', async () => {
    const adding = database.transaction('titian_command', systemFacts(TODAY), (tx) =>
      tx.rows(sql`
        insert into people.competency_certificate (person_id, unit_id, scheme_code, result, issued_on, instructor, assessor)
        values (${subject.personId}::uuid, ${subject.unitId}::uuid, 'las-smaw-3g', 'NOT_YET', ${TODAY}::date, 'Budi', 'Budi')`),
    )
    await expect(adding).rejects.toThrow(/check constraint/)
  })
})

describe('the gate of readiness', () => {
  it('answers about whom the viewer may see, and about nobody else', async () => {
    const asked = (role: string, relation: Relation) =>
      database.transaction('titian_reader', sessionIn(relation, role), (tx) =>
        tx.rows(
          sql`select is_nik_known, is_fit, is_inside from people.readiness_gate(array[${subject.personId}::uuid])`,
        ),
      )
    expect(await asked('TRAINER', 'UNIT')).toEqual([{ is_nik_known: false, is_fit: true, is_inside: true }])
    expect(await asked('TRAINER', 'NONE')).toEqual([])
    expect(await asked('COUNSELLOR', 'UNIT')).toEqual([])
  })
})
