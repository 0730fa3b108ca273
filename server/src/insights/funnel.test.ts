import { countFunnel, type FunnelHistory, wholeMonths } from '@titian/shared/insights/funnel.ts'
import { STAGES, type Stage } from '@titian/shared/journeys/stage.ts'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { anOrganisation } from '../organisations/organisation.builder.ts'
import type { Database, Tx } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { readFunnelCounts, shownFunnel } from './read-funnel.ts'

const TODAY = '2026-11-24'
const facts = systemFacts(TODAY)
const administrator = { ...facts, role: 'ADMINISTRATOR' }
const day = fc
  .integer({ min: 0, max: 900 })
  .map((n) => new Date(Date.UTC(2024, 5, 1 + n)).toISOString().slice(0, 10))
const birth = fc.option(
  fc.constantFrom('1990-02-28', '2006-11-24', '2006-11-25', '2008-02-29', '2000-02-29'),
  { nil: null },
)

const history = fc.record({
  birthOn: birth,
  provinceCode: fc.constantFrom('32', '35'),
  steps: fc
    .array(
      fc.record({
        toStage: fc.constantFrom(...STAGES),
        effectiveOn: day,
        corrects: fc.option(fc.nat(3), { nil: null }),
      }),
      { maxLength: 7 },
    )
    .map((steps) => [{ toStage: 'ADMITTED' as Stage, effectiveOn: '2025-01-15', corrects: null }, ...steps]),
})

describe('the funnel in SQL', () => {
  let database: Database
  let units: Record<string, string>
  beforeAll(async () => {
    database = await testDatabase()
    units = await database.transaction('titian_command', facts, async (tx) => ({
      32: await anOrganisation(tx, { regencyCode: '32.73' }),
      35: await anOrganisation(tx, { regencyCode: '35.78' }),
    }))
  })
  afterAll(() => database.close())

  const write = async (
    tx: Tx,
    given: {
      birthOn: string | null
      provinceCode: string
      steps: { toStage: Stage; effectiveOn: string; corrects: number | null }[]
    },
  ): Promise<FunnelHistory> => {
    const unit = units[given.provinceCode]!
    const [person] = await tx.rows<{ person_id: string }>(sql`
      insert into people.participant (register_number, unit_id, pathway, synthetic, registered_on)
      values (gen_random_uuid()::text, ${unit}::uuid, 'EMPLOYMENT', true, '2025-01-01') returning person_id`)
    const id = person!.person_id
    await tx.rows(sql`insert into people.identity (person_id, unit_id, full_name, sex, birth_on, nik_absent_reason)
      values (${id}::uuid, ${unit}::uuid, 'Contoh', 'MALE', ${given.birthOn}::date, 'UNKNOWN')`)
    const [journey] = await tx.rows<{ id: string }>(sql`
      insert into people.journey (person_id, unit_id, stage, pathway, since) values (${id}::uuid, ${unit}::uuid, 'ADMITTED', 'EMPLOYMENT', '2025-01-15') returning id`)
    const steps: { id: string; toStage: Stage; effectiveOn: string; corrects: string | null }[] = []
    for (const step of given.steps) {
      const meant = step.corrects === null ? null : (steps[step.corrects]?.id ?? null)
      // A step is corrected once; who corrects again corrects the correction.
      const corrects = steps.some((before) => before.corrects === meant) ? null : meant
      const [row] = await tx.rows<{ id: string }>(sql`
        insert into people.journey_step (journey_id, person_id, unit_id, to_stage, reason, effective_on, recorded_at, corrects)
        values (${journey!.id}::uuid, ${id}::uuid, ${unit}::uuid, ${step.toStage}, 'TEST', ${step.effectiveOn}::date, now(), ${corrects}::uuid) returning id`)
      steps.push({ id: row!.id, toStage: step.toStage, effectiveOn: step.effectiveOn, corrects })
    }
    return { birthOn: given.birthOn, provinceCode: given.provinceCode, steps }
  }

  it('equals the computation in memory on random histories', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(history, { minLength: 1, maxLength: 12 }),
        day,
        day,
        async (given, one, other) => {
          const window = { from: one < other ? one : other, until: one < other ? other : one }
          await database
            .transaction('titian_command', facts, async (tx) => {
              const histories: FunnelHistory[] = []
              for (const each of given) histories.push(await write(tx, each as never))
              await tx.rows(sql`set local role none`)
              await tx.rows(sql`set local role titian_reader`)
              await tx.rows(sql`select set_config('titian.role', 'ADMINISTRATOR', true)`)
              const counts = await readFunnelCounts(tx, window, TODAY)
              expect(counts.get(null)).toEqual(countFunnel(histories, wholeMonths(window, TODAY)))
              for (const province of ['32', '35'])
                expect(
                  counts.get(province) ??
                    counts.get(null)!.map((c) => ({ ...c, reached: 0, medianDays: null })),
                ).toEqual(
                  countFunnel(
                    histories.filter((h) => h.provinceCode === province),
                    wholeMonths(window, TODAY),
                  ),
                )
              throw new Undo()
            })
            .catch((error) => {
              if (!(error instanceof Undo)) throw error
            })
        },
      ),
      { numRuns: 40 },
    )
  })

  it('counts the unit of the posting for an officer, the nation for an administrator, and nobody without either', async () => {
    await database.transaction('titian_command', facts, async (tx) => {
      for (const provinceCode of ['32', '32', '35'])
        await write(tx, {
          birthOn: '1990-01-01',
          provinceCode,
          steps: [{ toStage: 'ADMITTED', effectiveOn: '2025-01-15', corrects: null }],
        })
    })
    const admitted = async (session: typeof facts) =>
      database.transaction(
        'titian_reader',
        session,
        async (tx) =>
          (await readFunnelCounts(tx, { from: '2025-01-01', until: '2026-01-01' }, TODAY)).get(null)?.[0]
            ?.reached,
      )
    expect(await admitted(administrator)).toBe(3)
    expect(await admitted({ ...facts, role: 'OFFICER', unit: units['32']! })).toBe(2)
    expect(await admitted({ ...facts, role: 'OFFICER' })).toBe(0)
  })

  it('is closed to employers and the public', async () => {
    for (const role of ['titian_employer', 'titian_public'] as const)
      await expect(
        database.transaction(role, administrator, (tx) =>
          readFunnelCounts(tx, { from: '2025-01-01', until: '2026-01-01' }, TODAY),
        ),
      ).rejects.toThrow(/permission denied/)
  })

  it('hides a province that the whole minus the other provinces would give away', () => {
    const of = (reached: number) => [{ stage: 'ADMITTED' as const, reached, medianDays: 0 }]
    const counts = new Map<string | null, ReturnType<typeof of>>([
      [null, of(23)],
      ['32', of(20)],
      ['35', of(3)],
    ])
    expect(shownFunnel(counts, '35')[0]?.reachedCount).toBeNull()
    expect(shownFunnel(counts, '32')[0]?.reachedCount).toBeNull()
    expect(shownFunnel(counts, null)[0]?.reachedCount).toBe(23)
  })
})

class Undo extends Error {}
