import { addDays } from '@titian/shared/participants/calendar.ts'
import { type RawBuilder, sql } from '../../src/platform/database/sql.ts'
import { toTypeId } from '../../src/platform/graphql/type-id.ts'
import type { Send } from './send.ts'
import { idFrom, type World } from './world.ts'

type Prefix = Parameters<typeof toTypeId>[0]

/** Whoever sends a command of the corpus. */
export type Sender = keyof World['viewers']

/** A command that makes something, once for each idempotency key. */
export interface Creating {
  mutation: string
  as: Sender
  /** The request, the same for the same turn; the key is put in by whoever sends it. */
  request(world: World, turn: number, send: Send): Promise<object>
  /** The table whose rows it makes. */
  table: string
  /** The kind of id by which such a row is known outside; left out where another thing is given back. */
  idPrefix?: Prefix
}

export const vacancy = (world: World, title: string) => ({
  title,
  occupation: '7212-welder',
  skills: ['weld-smaw'],
  region: '32.73',
  places: 2,
  employmentKind: 'PERMANENT',
  wageFrom: 5_000_000,
  openUntilOn: addDays(world.today, 40),
})

/** A new vacancy of the employer. */
export const aVacancy = async (world: World, send: Send): Promise<string | null> => {
  const content = vacancy(world, 'Juru las')
  const posted = await send(world.viewers.employer, 'postVacancy', {
    content,
    idempotencyKey: crypto.randomUUID(),
  })
  return posted.made
}

/** Somebody of the unit in this stage. */
export const somebodyAt = (world: World, stage: string) =>
  idFrom(
    world,
    'ptc',
    sql`select person_id as id from people.journey where unit_id = ${world.unitId}::uuid and stage = ${stage}
      order by person_id limit 1`,
  )

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

/** Somebody with a card, another one for another turn. */
export const aCandidate = (world: World, turn: number): Promise<string> =>
  idFrom(world, 'cnd', sql`select id from card.card order by id offset ${turn % 50} limit 1`)

const codeFrom = async (world: World, query: RawBuilder<{ code: string }>): Promise<string> => {
  const [row] = await world.rows(query)
  if (!row) throw new Error('The vocabulary has no such entry.')
  return row.code
}
