import { addDays } from '@titian/shared/participants/calendar.ts'
import { type RawBuilder, sql } from '../../src/platform/database/sql.ts'
import { toTypeId } from '../../src/platform/graphql/type-id.ts'
import type { Creating } from './command.ts'
import { somebodyAt } from './found.ts'
import type { World } from './world.ts'

/** What staff write down about a person: courses and results, evidence, waivers and signed sheets. */
export const CREATING_FACTS: readonly Creating[] = [
  {
    mutation: 'recordTrainingCertificate',
    as: 'trainer',
    table: 'people.training_certificate',
    request: async (world, turn) => ({
      participant: await somebodyAt(world, 'PLACED'),
      programme: await codeFrom(world, sql`select key as code from vocab.programme order by key limit 1`),
      skills: ['weld-smaw'],
      issuedOn: addDays(world.today, -(turn % 300)),
    }),
  },
  {
    mutation: 'recordCompetencyResult',
    as: 'assessor',
    table: 'people.competency_certificate',
    request: async (world, turn) => ({
      participant: await somebodyAt(world, 'PLACED'),
      scheme: await codeFrom(world, sql`select code from vocab.scheme order by code limit 1`),
      result: 'COMPETENT',
      number: `UJI ${turn}`,
      issuedOn: addDays(world.today, -(turn % 300)),
      instructor: 'Pak Contoh',
      assessor: 'Ibu Penguji',
    }),
  },
  {
    mutation: 'recordEvidence',
    as: 'officer',
    table: 'people.readiness_record',
    request: async (world, turn) => ({
      participant: await somebodyAt(world, 'PLACED'),
      requirement: 'HOUSING_PLAN',
      state: 'IN_PROCESS',
      office: 'PROBATION_OFFICE',
      dueOn: addDays(world.today, 5 + (turn % 40)),
    }),
  },
  {
    mutation: 'waiveRequirement',
    as: 'probation',
    table: 'people.readiness_waiver',
    request: async (world, turn) => ({
      participant: await somebodyAt(world, 'PLACED'),
      requirement: 'BANK_ACCOUNT',
      reason: 'Bank terdekat baru buka bulan depan.',
      untilOn: addDays(world.today, 5 + (turn % 40)),
    }),
  },
  {
    mutation: 'recordConsent',
    as: 'placement',
    table: 'people.consent',
    request: async (world, turn) => ({
      participant: toTypeId('ptc', world.personId),
      purpose: 'FOLLOW_UP',
      channel: 'PAPER',
      givenBy: 'SELF',
      witnessOffice: 'LABOUR_OFFICE',
      untilOn: addDays(world.today, 100 + (turn % 40)),
    }),
  },
]

const codeFrom = async (world: World, query: RawBuilder<{ code: string }>): Promise<string> => {
  const [row] = await world.rows(query)
  if (!row) throw new Error('The vocabulary has no such entry.')
  return row.code
}
