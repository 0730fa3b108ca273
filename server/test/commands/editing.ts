import { addDays } from '@titian/shared/participants/calendar.ts'
import { sql } from '../../src/platform/database/sql.ts'
import { toTypeId } from '../../src/platform/graphql/type-id.ts'
import { EDITING_CAPITAL } from './capital.ts'
import type { Editing, Sender } from './command.ts'
import { CONFIRMING } from './confirming.ts'
import { EDITING_ADVICE } from './editing-advice.ts'
import { EDITING_INTRODUCTIONS } from './editing-introductions.ts'
import { EDITING_PLACEMENTS } from './editing-placements.ts'
import { EDITING_RULES } from './editing-rules.ts'
import { EDITING_ENTERPRISES } from './enterprises.ts'
import { aVacancy, vacancy } from './found.ts'
import type { World } from './world.ts'

const versionOf = async (world: World, table: string, personId: string): Promise<number> => {
  const [row] = await world.rows<{ version: number }>(
    sql`select version from ${sql.table(table)} where person_id = ${personId}::uuid`,
  )
  return row?.version ?? 0
}

/** An edit of one of the person's single rows: what was looked at is its version. */
const ofPerson = (
  mutation: string,
  as: Sender,
  table: string,
  change: (world: World, racer: number) => object,
): Editing => ({
  mutation,
  as,
  versionNow: (world) => versionOf(world, table, world.personId),
  look: async (world) => {
    const expectedVersion = await versionOf(world, table, world.personId)
    const participant = toTypeId('ptc', world.personId)
    return (racer) => ({ participant, expectedVersion, ...change(world, racer) })
  },
})

export const EDITING: readonly Editing[] = [
  {
    mutation: 'amendVacancy',
    as: 'employer',
    look: async (world, send) => {
      const posted = await aVacancy(world, send)
      return (racer) => ({
        vacancy: posted,
        expectedVersion: 1,
        content: vacancy(world, `Juru las, ubahan ${racer}`),
      })
    },
  },
  ofPerson('updateIdentity', 'officer', 'people.identity', (_world, racer) => ({
    fullName: `Nama Ubahan${'abcdefghij'[racer % 10]}${'abcdefghij'[Math.floor(racer / 10) % 10]}`,
    sex: 'MALE',
    birthOn: '1990-05-05',
    nikAbsentReason: 'UNKNOWN',
  })),
  ofPerson('updateContact', 'officer', 'people.contact', (_world, racer) => ({
    phone: `+62 000 0000 ${String(racer).padStart(4, '0')}`,
  })),
  ofPerson('confirmAvailability', 'placement', 'people.availability', (world, racer) => ({
    band: 'NOW',
    latestStartOn: addDays(world.today, racer % 19),
  })),
  ofPerson('recordFitness', 'clinic', 'people.health_note', (world, racer) => ({
    fitness: racer % 2 === 0 ? 'FIT' : 'WITH_ADJUSTMENTS',
    notedOn: addDays(world.today, -(racer % 19)),
  })),
  ofPerson('recordWorkProfile', 'officer', 'people.work_profile', (_world, racer) => ({
    occupation: '7212-welder',
    experienceMonths: racer % 700,
    education: 'PRIMARY',
    languages: [],
    licences: [],
    wantedRegions: ['32.73'],
    workingHours: [],
  })),
  {
    mutation: 'moveJourney',
    as: 'officer',
    look: async (world) => {
      const [row] = await world.rows<{ id: string; version: number }>(
        sql`select id, version from people.journey where unit_id = ${world.unitId}::uuid
          and stage in ('ADMITTED', 'ASSESSED', 'IN_TRAINING', 'IN_MENTORING', 'JOB_READY')
          and person_id <> ${world.personId}::uuid order by person_id limit 1`,
      )
      return (racer) => ({
        journey: toTypeId('jrn', row?.id ?? ''),
        expectedVersion: row?.version,
        to: 'PAUSED',
        reason: racer % 2 === 0 ? 'FAMILY' : 'FACILITY',
      })
    },
  },
  {
    mutation: 'closeVacancy',
    as: 'employer',
    lost: 'VacancyIsClosed',
    look: async (world, send) => {
      const posted = await aVacancy(world, send)
      return () => ({ vacancy: posted, expectedVersion: 1, reason: 'FILLED' })
    },
  },
  {
    mutation: 'correctJourneyStep',
    as: 'officer',
    look: async (world) => {
      const [row] = await world.rows<{ step: string; version: number }>(sql`
        select step.id as step, journey.version from people.journey_step step
          join people.journey on journey.id = step.journey_id
        where journey.unit_id = ${world.unitId}::uuid and journey.stage = 'PAUSED' and step.to_stage = 'PAUSED'
        order by step.recorded_at desc, step.id limit 1`)
      const step = toTypeId('jst', row?.step ?? '')
      return (racer) => ({
        step,
        expectedVersion: row?.version,
        reason: racer % 2 === 0 ? 'OWN_WISH' : 'ILLNESS',
      })
    },
  },
  {
    mutation: 'moveVerification',
    as: 'administrator',
    look: async (world) => {
      const { organisation, version } = await anotherEmployer(world)
      return () => ({ organisation, expectedVersion: version, to: 'SUSPENDED', reason: 'COMPLAINT' })
    },
  },
  {
    mutation: 'recordEmployerCheck',
    as: 'administrator',
    look: async (world) => {
      const { organisation, version } = await anotherEmployer(world)
      return (racer) => ({
        organisation,
        expectedVersion: version,
        visitedOn: addDays(world.today, -(racer % 30)),
      })
    },
  },
  {
    mutation: 'recordCustody',
    as: 'officer',
    look: async (world) => {
      const [row] = await world.rows<{ id: string; version: number; startedOn: string }>(sql`
        select id, version, started_on::text as "startedOn" from people.custody_episode
        where person_id = ${world.personId}::uuid order by started_on desc, id desc limit 1`)
      return (racer) => ({
        participant: toTypeId('ptc', world.personId),
        episode: toTypeId('cep', row?.id ?? ''),
        expectedVersion: row?.version,
        legalStage: 'CONDITIONAL_RELEASE',
        startedOn: row?.startedOn,
        sentenceMonths: 20 + racer,
        asOfOn: world.today,
      })
    },
  },
  {
    mutation: 'answerDataRequest',
    as: 'probation',
    lost: 'DataRequestHasEnded',
    look: async (world, send) => {
      const asked = await send(world.viewers.person, 'makeDataRequest', {
        participant: toTypeId('ptc', world.personId),
        kind: 'PORTABILITY',
        idempotencyKey: crypto.randomUUID(),
      })
      return (racer) => ({
        dataRequest: asked.made,
        expectedVersion: 1,
        outcome: 'GRANTED',
        answer: `Salinan data Anda sudah siap, loket ${racer}.`,
      })
    },
  },
  ...EDITING_INTRODUCTIONS,
  ...EDITING_PLACEMENTS,
  ...EDITING_RULES,
  ...EDITING_ENTERPRISES,
  ...EDITING_ADVICE,
  ...EDITING_CAPITAL,
  CONFIRMING,
]

/** A verified employer that is not the one of the personas. */
const anotherEmployer = async (world: World) => {
  const [row] = await world.rows<{ id: string; version: number }>(sql`
    select organisation_id as id, version from org.employer_verification
    where state = 'VERIFIED' and organisation_id <> ${world.employerId}::uuid order by organisation_id limit 1`)
  return { organisation: toTypeId('org', row?.id ?? ''), version: row?.version }
}
