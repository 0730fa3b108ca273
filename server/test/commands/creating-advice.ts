import { toTypeId } from '../../src/platform/graphql/type-id.ts'
import type { Creating } from './command.ts'
import type { World } from './world.ts'

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
]
