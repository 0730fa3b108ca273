import { addDays } from '@titian/shared/participants/calendar.ts'
import { sql } from '../../src/platform/database/sql.ts'
import { toTypeId } from '../../src/platform/graphql/type-id.ts'
import type { Creating } from './command.ts'
import { idFrom, type World } from './world.ts'

/** Somebody of the counsellor's caseload, another one for another turn. */
export const aClient = ({ viewers }: World, turn: number): string => {
  const caseload = viewers.counsellor.caseload ?? []
  return toTypeId('ptc', caseload[turn % Math.max(caseload.length, 1)]?.personId ?? crypto.randomUUID())
}

/** What counsellors make: sessions. */
export const CREATING_ADVICE: readonly Creating[] = [
  {
    mutation: 'logSession',
    as: 'counsellor',
    table: 'people.session_note',
    idPrefix: 'ses',
    request: async (world, turn) => ({
      participants: [aClient(world, turn)],
      content: {
        outcome: 'HELD',
        startsAt: `${world.today}T00:0${turn % 10}:00+07:00`,
        medium: 'PHONE',
        contactMinutes: 30,
        topics: ['MARKETING'],
        advice: `Saran ${turn}`,
      },
      actions: [{ text: `Janji ${turn}`, owner: 'PERSON', dueOn: world.today }],
    }),
  },
  {
    mutation: 'planSession',
    as: 'counsellor',
    table: 'people.advice_session',
    idPrefix: 'ses',
    request: async (world, turn) => ({
      participants: [aClient(world, turn)],
      startsAt: new Date(Date.parse(world.today) + (2 + (turn % 90)) * 86_400_000).toISOString(),
      medium: 'VISIT',
    }),
  },
  {
    mutation: 'assignCaseload',
    as: 'officer',
    table: 'people.caseload_assignment',
    request: async (world, turn) => ({
      participant: await idFrom(
        world,
        'ptc',
        sql`select person_id as id from people.participant where unit_id = ${world.unitId}::uuid
          and person_id not in (select person_id from people.caseload_assignment) order by person_id limit 1`,
      ),
      counsellor: toTypeId('cou', world.viewers.counsellor.membershipId ?? ''),
      untilOn: addDays(world.today, 30 + (turn % 90)),
    }),
  },
  {
    mutation: 'setStandIn',
    as: 'supervisor',
    table: 'app.caseload_stand_in',
    request: async (world, turn) => ({
      counsellor: toTypeId('cou', world.viewers.counsellor.membershipId ?? ''),
      standIn: await idFrom(
        world,
        'cou',
        sql`select id from app.membership where role = 'COUNSELLOR' and ended_at is null
          and id <> ${world.viewers.counsellor.membershipId}::uuid
          and organisation_id = ${world.viewers.counsellor.organisationId}::uuid order by id limit 1`,
      ),
      fromOn: addDays(world.today, turn % 50),
      untilOn: addDays(world.today, 60),
    }),
  },
]
