import type { Viewer } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { loadDatasets } from '../vocabulary/load-vocabulary.ts'
import { CAPITAL_SCHEME_DATASETS } from './capital-schemes.ts'
import { aPlan, enterpriseWorld } from './enterprises.fixture.ts'

export const SCHEME = 'tkm-pemula-2026'

/** The room with the delivered rules of grants, and people at each step of one. */
export const capitalWorld = async () => {
  const world = await enterpriseWorld()
  await world.inCommand(async (tx) => {
    await tx.rows(sql`set local role none`)
    await loadDatasets(tx, CAPITAL_SCHEME_DATASETS)
  })
  const office = () => world.staff('PLACEMENT_OFFICER')

  /** A planned business of somebody, with an application for ten million. */
  const applied = async (given: { birthOn?: string } = {}, viewer: Viewer = world.keeper) => {
    const person = await world.aPerson(given)
    const { id: enterprise } = await world.open(person.id)
    await world.send('saveBusinessPlan', { enterprise, ...aPlan })
    const answer = await world.send(
      'applyForCapital',
      { enterprise, scheme: SCHEME, amount: 10_000_000 },
      viewer,
    )
    return { person, enterprise, answer, application: answer.enterprise?.capital[0] }
  }

  const verified = async () => {
    const made = await applied()
    const checks = [{ participant: made.person.id, isUnemployed: true, hasOtherAid: false }]
    const input = {
      application: made.application.id,
      checks,
      documents: ['IDENTITY', 'BANK_ACCOUNT', 'PLAN'],
      expectedVersion: 1,
    }
    const { enterprise } = await world.send('verifyCapital', input, office())
    return { ...made, application: enterprise.capital[0] }
  }

  const approved = async () => {
    const made = await verified()
    const { enterprise } = await world.send(
      'decideCapital',
      { application: made.application.id, expectedVersion: 2 },
      office(),
    )
    return { ...made, application: enterprise.capital[0] }
  }

  const pay = (application: string, tools: number, materials: number) =>
    world.send('recordTranche', { application, tools, materials, paidOn: '2026-11-24' }, office())

  /** A photograph of a receipt, on record of a person. */
  const aReceipt = ({ personId, unitId }: { personId: string; unitId: string }) =>
    world.inCommand(async ({ rows }) => {
      const [file] = await rows<{ id: string }>(sql`
      insert into people.stored_file (person_id, unit_id, kind, data_class, media_type, byte_count, content, stored_at, stored_by)
      values (${personId}::uuid, ${unitId}::uuid, 'RECEIPT', 'contact', 'image/jpeg', 1, '\\x00', now(), gen_random_uuid()) returning id`)
      return toTypeId('fil', file?.id ?? '')
    })

  const line = (kind: string, amount: number, file: string | null) => ({
    kind,
    what: 'Kompor',
    amount,
    spentOn: '2026-11-24',
    file,
  })

  return { ...world, office, applied, approved, pay, aReceipt, line }
}
