import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aConsent } from '../src/consents/consent.builder.ts'
import { Consent } from '../src/consents/consent.entity.ts'
import { Journey } from '../src/journeys/journey.entity.ts'
import { JourneyStep } from '../src/journeys/journey-step.entity.ts'
import { anOrganisation } from '../src/organisations/organisation.builder.ts'
import { Identity } from '../src/participants/identity.entity.ts'
import { aParticipant } from '../src/participants/participant.builder.ts'
import type { OfPerson } from '../src/participants/per-person.ts'
import type { Database, Tx } from '../src/platform/database/database.ts'
import { systemFacts } from '../src/platform/database/roles.ts'
import { sql } from '../src/platform/database/sql.ts'
import { testDatabase } from './database.ts'

let database: Database
let person: OfPerson
beforeAll(async () => {
  database = await testDatabase()
  person = await command(async (tx) => aParticipant(tx, { unitId: await anOrganisation(tx) }))
})
afterAll(() => database.close())

const command = <T>(act: (tx: Tx) => Promise<T>): Promise<T> =>
  database.transaction('titian_command', systemFacts('2026-11-24'), act)

describe('a row that a command wrote', () => {
  it('comes back with its days, instants and lists as they were', async () => {
    const id = await command((tx) => aConsent(tx, person))
    const employers = [crypto.randomUUID(), crypto.randomUUID()]
    await command(async ({ em }) => {
      em.assign(await em.findOneOrFail(Consent, { id }), {
        withdrawnAt: new Date('2026-11-24T03:00:00.123Z'),
        withdrawnVia: 'KIOSK',
        excludedEmployers: employers,
        excludedRegions: ['32.73', 'a "quoted", {odd} \\ one'],
      })
      await em.flush()
    })
    expect(await command(({ em }) => em.findOneOrFail(Consent, { id }))).toMatchObject({
      ...person,
      givenAt: new Date('2026-10-01T03:00:00Z'),
      untilOn: '2027-10-01',
      withdrawnAt: new Date('2026-11-24T03:00:00.123Z'),
      excludedEmployers: employers,
      excludedRegions: ['32.73', 'a "quoted", {odd} \\ one'],
      excludedFamilies: [],
    })
  })

  it('is written with others in one flush, each with its own changes', async () => {
    const ids = await command(async (tx) => [await aConsent(tx, person), await aConsent(tx, person)])
    const [first, second] = ids as [string, string]
    const employer = crypto.randomUUID()
    await command(async ({ em }) => {
      em.assign(await em.findOneOrFail(Consent, { id: first }), {
        excludedEmployers: [employer],
        untilOn: '2026-12-31',
      })
      em.assign(await em.findOneOrFail(Consent, { id: second }), {
        withdrawnAt: new Date('2026-11-24T03:00:00Z'),
        withdrawnVia: 'PHONE',
        untilOn: '2027-01-31',
      })
      await em.flush()
    })
    expect(
      await command(({ em }) => em.find(Consent, { id: ids }, { orderBy: { untilOn: 'asc' } })),
    ).toMatchObject([
      { id: first, excludedEmployers: [employer], untilOn: '2026-12-31', withdrawnAt: null },
      { id: second, excludedEmployers: [], untilOn: '2027-01-31', withdrawnVia: 'PHONE' },
    ])
  })

  it('comes back with its sealed bytes, and without the index of them unless that is asked for', async () => {
    const sealed = { nikSealed: Buffer.from([0, 1, 255]), nikIndex: Buffer.from([7]), nikAbsentReason: null }
    const own = { personId: person.personId }
    await command(async ({ em }) => {
      em.assign(await em.findOneOrFail(Identity, own), sealed)
      await em.flush()
    })
    const loaded = await command(({ em }) => em.findOneOrFail(Identity, own))
    expect(Buffer.from(loaded.nikSealed ?? []).equals(sealed.nikSealed)).toBe(true)
    expect(loaded.nikIndex).toBeUndefined()
    const named = await command(({ em }) => em.findOneOrFail(Identity, own, { populate: ['nikIndex'] }))
    expect(Buffer.from(named.nikIndex ?? []).equals(sealed.nikIndex)).toBe(true)
  })

  it('changes nobody else’s meanwhile: of two changes of one version the second is refused', async () => {
    const id = await command(async ({ em }) => {
      const journey = { id: crypto.randomUUID(), ...person }
      // Named in the wrong order on purpose: a step refers to its journey, which is written first.
      em.create(JourneyStep, {
        ...person,
        journeyId: journey.id,
        toStage: 'ADMITTED',
        reason: 'REGISTERED',
        effectiveOn: '2026-11-01',
        recordedAt: new Date('2026-11-01T03:00:00Z'),
      })
      em.create(Journey, { ...journey, stage: 'ADMITTED', pathway: 'EMPLOYMENT', sinceOn: '2026-11-01' })
      await em.flush()
      return journey.id
    })
    const moving = command(async ({ em, rows }) => {
      const journey = await em.findOneOrFail(Journey, { id })
      await rows(sql`update people.journey set version = version + 1 where id = ${id}::uuid`)
      journey.stage = 'ASSESSED'
      await em.flush()
    })
    await expect(moving).rejects.toMatchObject({ name: 'OptimisticLockError' })
    expect(await command(({ em }) => em.findOneOrFail(Journey, { id }))).toMatchObject({
      stage: 'ADMITTED',
      version: 1,
    })
  })

  it('stands in no statement that the database might log, and in no message when it is refused', async () => {
    const seen = await command(async ({ em }) => {
      const [row] = await em
        .getConnection('write')
        .execute<{ statement: string; given: string }[]>(
          'select current_query() as statement, ?::text as given',
          ['Rahasia'],
          'all',
          em.getTransactionContext(),
        )
      return row
    })
    expect(seen?.given).toBe('Rahasia')
    expect(seen?.statement).not.toContain('Rahasia')
    const refused = command((tx) =>
      aParticipant(tx, { unitId: person.unitId, fullName: `Rahasia${'a'.repeat(200)}` }),
    )
    await expect(refused).rejects.toMatchObject({
      message: expect.stringMatching(/^(?!.*Rahasia).*full_name/),
    })
  })
})
