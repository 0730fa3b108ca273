import { MEMBER_ROLES } from '@titian/shared/accounts/role.ts'
import { mayRecord } from '@titian/shared/participants/recording.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { anOrganisation } from '../organisations/organisation.builder.ts'
import { aParticipant } from '../participants/participant.builder.ts'
import { participantsResolvers } from '../participants/participants.ts'
import { refusals } from '../participants/recording.fixture.ts'
import { apiOf, aViewer, TODAY, testCipher } from '../participants/staff.fixture.ts'
import type { Database } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { deliveredVocabulary } from '../vocabulary/vocabulary.fixture.ts'
import { trainingResolvers } from './training.ts'

let database: Database
let ask: ReturnType<typeof apiOf>
let unitId: string
let participant: string
const vocabulary = deliveredVocabulary()
beforeAll(async () => {
  database = await testDatabase()
  ask = apiOf(database, [...participantsResolvers(testCipher, vocabulary), ...trainingResolvers(vocabulary)])
  unitId = await database.transaction('titian_command', systemFacts(TODAY), (tx) => anOrganisation(tx))
})
beforeEach(async () => {
  const { personId } = await database.transaction('titian_command', systemFacts(TODAY), (tx) =>
    aParticipant(tx, { unitId }),
  )
  participant = toTypeId('ptc', personId)
})
afterAll(() => database.close())

const TRAINING = `mutation ($input: RecordTrainingCertificateInput!) { recordTrainingCertificate(input: $input) {
  participant { certificates { training { programme { code } skills { code } issuedOn } } }
  errors { __typename ... on UserError { message path } } } }`
const RESULT = `mutation ($input: RecordCompetencyResultInput!) { recordCompetencyResult(input: $input) {
  participant { certificates { competency { scheme { code } level result issuedOn validUntilOn number isInForce } } }
  errors { __typename ... on UserError { message path } } } }`

const scheme = [...vocabulary.schemes.values()].find(({ level }) => level !== null)!
const programme = [...vocabulary.programmes.keys()][0]!

const course = () => ({ participant, programme, skills: ['weld-smaw', 'weld-smaw'], issuedOn: '2026-11-20' })
const result = () => ({
  participant,
  scheme: scheme.code,
  result: 'COMPETENT',
  issuedOn: '2026-11-20',
  number: 'BNSP-1',
  instructor: 'Hadi P.',
  assessor: 'Sri W.',
})

const record = async (source: string, input: object, viewer = aViewer('OFFICER', { unitId })) => {
  const { data, errors } = await ask(viewer, source, { input })
  return { ...(data?.recordTrainingCertificate ?? data?.recordCompetencyResult), thrown: errors }
}

describe('a training certificate', () => {
  it('is on the file with what it taught, once however often it is sent', async () => {
    const viewer = aViewer('TRAINER', { unitId })
    for (let time = 0; time < 3; time += 1) {
      const answer = await record(TRAINING, { ...course(), idempotencyKey: 'one' }, viewer)
      expect(answer.participant.certificates.training).toEqual([
        { programme: { code: programme }, skills: [{ code: 'weld-smaw' }], issuedOn: '2026-11-20' },
      ])
    }
    const other = await record(
      TRAINING,
      { ...course(), issuedOn: '2026-11-19', idempotencyKey: 'one' },
      viewer,
    )
    expect(refusals(other)).toEqual(['IdempotencyKeyReused idempotencyKey'])
  })

  it('of an unknown course, or of a day ahead, is told at its field', async () => {
    const wrong = { ...course(), programme: 'x', skills: [], issuedOn: '2026-11-25' }
    expect(refusals(await record(TRAINING, wrong))).toEqual([
      'UnknownCode programme',
      'UnknownCode skills',
      'DayNotAccepted issuedOn',
    ])
  })
})

describe('a competency result', () => {
  it('is on the file with the level of the scheme and the usual validity', async () => {
    const { participant: shown, errors } = await record(RESULT, result())
    expect(errors).toEqual([])
    expect(shown.certificates.competency).toEqual([
      {
        scheme: { code: scheme.code },
        level: scheme.level,
        result: 'COMPETENT',
        issuedOn: '2026-11-20',
        validUntilOn: '2029-11-20',
        number: 'BNSP-1',
        isInForce: true,
      },
    ])
  })

  it('"not yet" has neither number nor last day', async () => {
    const { participant: shown } = await record(RESULT, { ...result(), result: 'NOT_YET', number: null })
    expect(shown.certificates.competency).toMatchObject([
      { result: 'NOT_YET', validUntilOn: null, number: null, isInForce: false },
    ])
  })

  it('is never by the instructor, however the name is written', async () => {
    expect(refusals(await record(RESULT, { ...result(), assessor: ' HADI P. ' }))).toEqual([
      'AssessorNotAccepted assessor',
    ])
  })

  it('raced by many with one key is written once', async () => {
    const viewer = aViewer('ASSESSOR', { unitId })
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => record(RESULT, { ...result(), idempotencyKey: 'race' }, viewer)),
    )
    for (const answer of answers) expect(answer.participant.certificates.competency).toHaveLength(1)
  })
})

describe.each([
  ['TRAINING_CERTIFICATE', TRAINING, course],
  ['COMPETENCY_RESULT', RESULT, result],
] as const)('%s', (what, source, input) => {
  it.each(MEMBER_ROLES)('by %s goes by the table, and elsewhere finds nobody', async (role) => {
    const own = await record(source, input(), aViewer(role, { unitId }))
    if (mayRecord(role, what)) expect(own.errors).toEqual([])
    else expect(own.thrown).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    const elsewhere = await record(source, input(), aViewer(role, { unitId: crypto.randomUUID() }))
    if (mayRecord(role, what)) expect(refusals(elsewhere)).toEqual(['ParticipantNotFound participant'])
    else expect(elsewhere.thrown).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  })
})
