import { addDays } from '@titian/shared/participants/calendar.ts'
import { toTypeId } from '../../src/platform/graphql/type-id.ts'
import { CREATING_CAPITAL } from './capital.ts'
import type { Creating } from './command.ts'
import { CREATING_ADVICE } from './creating-advice.ts'
import { CREATING_FACTS } from './creating-facts.ts'
import { CREATING_ENTERPRISES } from './enterprises.ts'
import { aCandidate, aVacancy, somebodyAt, vacancy } from './found.ts'

export const CREATING: readonly Creating[] = [
  {
    mutation: 'postVacancy',
    as: 'employer',
    table: 'hire.vacancy',
    idPrefix: 'vac',
    request: async (world, turn) => ({ content: vacancy(world, `Juru las ${turn}`) }),
  },
  {
    mutation: 'duplicateVacancy',
    as: 'employer',
    table: 'hire.vacancy',
    idPrefix: 'vac',
    request: async (world, turn, send) => ({
      vacancy: await aVacancy(world, send),
      openUntilOn: addDays(world.today, 50 + turn),
    }),
  },
  {
    mutation: 'applyAsEmployer',
    as: 'nobody',
    table: 'org.employer_application',
    request: async (_world, turn) => ({
      name: `PT Pelamar ${turn}`,
      nib: String(1_000_000_000_000 + turn),
      wlkpNumber: `WLKP ${turn}`,
      termsVersion: '2026-11',
      contactName: 'Ibu Contoh',
      contactEmail: `pelamar-${turn}@contoh.example`,
    }),
  },
  {
    mutation: 'inviteMember',
    as: 'administrator',
    table: 'app.membership',
    idPrefix: 'mbr',
    request: async (world, turn) => ({
      organisation: toTypeId('org', world.unitId),
      role: 'OFFICER',
      unit: toTypeId('org', world.unitId),
      name: `Petugas ${turn}`,
      identifier: `petugas-${turn}@contoh.example`,
    }),
  },
  {
    mutation: 'makeDataRequest',
    as: 'person',
    table: 'people.data_request',
    idPrefix: 'drq',
    request: async (world, turn) => ({
      participant: toTypeId('ptc', world.personId),
      kind: turn === 2 ? 'PORTABILITY' : 'ACCESS',
    }),
  },
  {
    mutation: 'recordAssessment',
    as: 'officer',
    table: 'people.assessment',
    request: async (world, turn) => ({
      participant: await somebodyAt(world, 'PLACED'),
      assessedOn: addDays(world.today, -(turn % 5)),
    }),
  },
  {
    mutation: 'recordCustody',
    as: 'officer',
    table: 'people.custody_episode',
    request: async (world, turn) => ({
      participant: await somebodyAt(world, 'SUSTAINED'),
      legalStage: 'RELEASED',
      startedOn: addDays(world.today, -1 - (turn % 5)),
      asOfOn: world.today,
    }),
  },
  {
    mutation: 'registerParticipant',
    as: 'officer',
    table: 'people.participant',
    idPrefix: 'ptc',
    request: async (_world, turn) => ({
      fullName: `Pendatang Urutan${[...String(turn)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`,
      sex: 'MALE',
      birthOn: addDays('1970-01-01', (turn * 97) % 9_000),
      nikAbsentReason: 'UNKNOWN',
      pathway: 'EMPLOYMENT',
      registerNumber: `UJI/${turn}`,
    }),
  },
  {
    mutation: 'createApiKey',
    as: 'employer',
    table: 'app.api_key',
    idPrefix: 'key',
    request: async (world, turn) => ({
      name: `Uji ulang ${turn}`,
      purpose: 'RESEARCH',
      scopes: ['SUPPLY'],
      expiresOn: addDays(world.today, 30),
    }),
  },
  ...CREATING_FACTS,
  ...CREATING_ADVICE,
  ...CREATING_ENTERPRISES,
  ...CREATING_CAPITAL,
  {
    mutation: 'requestIntroduction',
    as: 'employer',
    table: 'hire.introduction',
    idPrefix: 'itd',
    request: async (world, turn, send) => ({
      vacancy: await aVacancy(world, send),
      candidate: await aCandidate(world, turn),
    }),
  },
]
