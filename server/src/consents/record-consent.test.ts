import { MEMBER_ROLES } from '@titian/shared/accounts/role.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { anOrganisation } from '../organisations/organisation.builder.ts'
import { aParticipant } from '../participants/participant.builder.ts'
import { participantsResolvers } from '../participants/participants.ts'
import type { OfPerson } from '../participants/per-person.ts'
import { apiOf, aViewer, TODAY, testCipher } from '../participants/staff.fixture.ts'
import type { Viewer } from '../platform/auth/viewer.ts'
import type { Database, Tx } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { deliveredVocabulary } from '../vocabulary/vocabulary.fixture.ts'
import { consentsResolvers } from './consents.ts'

let database: Database
let ask: ReturnType<typeof apiOf>
let unitId: string
let told: string[] = []
beforeAll(async () => {
  database = await testDatabase()
  const onExcluded = async (_tx: Tx, personId: string) => void told.push(personId)
  ask = apiOf(database, [
    ...participantsResolvers(testCipher, deliveredVocabulary()),
    ...consentsResolvers(deliveredVocabulary(), { onConsentEnded: [], onExcluded: [onExcluded] }),
  ])
  unitId = await as((tx) => anOrganisation(tx))
})
afterAll(() => database.close())

const as = <T>(act: (tx: Tx) => Promise<T>) => database.transaction('titian_command', systemFacts(TODAY), act)
const aPerson = () => as((tx) => aParticipant(tx, { unitId }))

const RECORD = `mutation ($input: RecordConsentInput!) { recordConsent(input: $input) {
  participant { consents { purpose givenAt untilOn channel witnessOffice isInForce } }
  errors { __typename ... on UserError { message path } } } }`

const SIGNED = {
  purpose: 'SHOW',
  givenOn: '2026-11-20',
  untilOn: '2027-11-20',
  channel: 'PAPER',
  witnessOffice: 'PROBATION_OFFICE',
}

const record = async (viewer: Viewer, person: OfPerson, change: object = {}) => {
  const input = { participant: toTypeId('ptc', person.personId), ...SIGNED, ...change }
  const { data, errors } = await ask(viewer, RECORD, { input })
  return { payload: data?.recordConsent, code: errors?.[0]?.extensions['code'] }
}

const rows = (person: OfPerson) =>
  as((tx) =>
    tx.rows<{ excluded_employers: string[]; excluded_regions: string[]; excluded_families: string[] }>(
      sql`select excluded_employers, excluded_regions, excluded_families from people.consent
        where person_id = ${person.personId}::uuid`,
    ),
  )

describe('a signed consent', () => {
  it('is written down by staff of the unit, and counts from the end of the day of signing', async () => {
    for (const role of ['OFFICER', 'PROBATION_OFFICER', 'PLACEMENT_OFFICER'] as const) {
      const person = await aPerson()
      const { payload } = await record(aViewer(role, { unitId }), person)
      expect(payload).toEqual({
        participant: {
          consents: [
            {
              purpose: 'SHOW',
              givenAt: new Date('2026-11-20T16:59:59Z'),
              untilOn: '2027-11-20',
              channel: 'PAPER',
              witnessOffice: 'PROBATION_OFFICE',
              isInForce: true,
            },
          ],
        },
        errors: [],
      })
    }
  })

  it('is written down by nobody else', async () => {
    const person = await aPerson()
    for (const role of ['TRAINER', 'COUNSELLOR', 'ADMINISTRATOR', 'EMPLOYER', 'PROTECTION_OFFICER'] as const)
      expect((await record(aViewer(role, { unitId }), person)).code).toBe('FORBIDDEN')
    const elsewhere = await as((tx) => anOrganisation(tx))
    const { payload } = await record(aViewer('OFFICER', { unitId: elsewhere }), person)
    const absent = await record(aViewer('OFFICER', { unitId }), { personId: crypto.randomUUID(), unitId })
    expect(payload.errors).toEqual(absent.payload.errors)
    expect(payload.errors[0].__typename).toBe('ParticipantNotFound')
    expect(await rows(person)).toEqual([])
  })

  it('is given by the person on the own screen, without a witness, and only for themself', async () => {
    const [person, other] = [await aPerson(), await aPerson()]
    const self = aViewer('PERSON', { personId: person.personId })
    const own = { channel: 'ELECTRONIC', givenOn: null, untilOn: '2027-11-24', witnessOffice: null }
    const { payload } = await record(self, person, own)
    expect(payload.errors).toEqual([])
    expect(payload.participant.consents).toMatchObject([{ channel: 'ELECTRONIC', witnessOffice: null }])
    expect((await record(self, other, own)).payload.errors[0].__typename).toBe('ParticipantNotFound')
  })

  it('is refused with all that is wrong, each at its field, and nothing is written', async () => {
    const person = await aPerson()
    const wrong = { givenOn: '2026-12-24', untilOn: '2028-01-01', witnessOffice: null }
    const { payload } = await record(aViewer('OFFICER', { unitId }), person, wrong)
    const refused = payload.errors.map((one: { __typename: string; path: string[] }) => [
      one.__typename,
      ...one.path,
    ])
    expect(refused).toEqual([
      ['DayNotAccepted', 'givenOn'],
      ['DayNotAccepted', 'untilOn'],
      ['WitnessNeeded', 'witnessOffice'],
    ])
    expect(await rows(person)).toEqual([])
  })

  it('comes back by no sheet that is older than a withdrawal, only by agreeing anew', async () => {
    const person = await aPerson()
    const officer = aViewer('OFFICER', { unitId })
    await record(officer, person)
    await as((tx) =>
      tx.rows(sql`update people.consent set withdrawn_at = '2026-11-23T05:00:00Z', withdrawn_via = 'HOTLINE'
        where person_id = ${person.personId}::uuid`),
    )
    for (const givenOn of ['2026-11-20', '2026-11-23']) {
      const { payload } = await record(officer, person, { givenOn, idempotencyKey: givenOn })
      expect(payload.errors).toMatchObject([{ __typename: 'DayNotAccepted', path: ['givenOn'] }])
    }
    // What ended is that one purpose.
    expect((await record(officer, person, { purpose: 'FOLLOW_UP' })).payload.errors).toEqual([])
    const anew = await record(officer, person, { givenOn: TODAY, untilOn: '2027-11-24' })
    expect(anew.payload.errors).toEqual([])
  })

  it('keeps whom and what the person excludes, and has a card that stands taken away', async () => {
    const person = await aPerson()
    const employer = await as((tx) => anOrganisation(tx, { kind: 'EMPLOYER' }))
    told = []
    const excluded = {
      excludedEmployers: [toTypeId('org', employer)],
      excludedRegions: ['32.73'],
      excludedFamilies: ['METAL'],
    }
    expect((await record(aViewer('OFFICER', { unitId }), person, excluded)).payload.errors).toEqual([])
    expect(await rows(person)).toEqual([
      { excluded_employers: [employer], excluded_regions: ['32.73'], excluded_families: ['METAL'] },
    ])
    expect(told).toEqual([person.personId])
  })

  it('excludes nobody who is no employer, and no region that is none', async () => {
    const person = await aPerson()
    const officer = aViewer('OFFICER', { unitId })
    for (const change of [
      { excludedEmployers: [toTypeId('org', unitId)] },
      { excludedEmployers: ['org_nothing'] },
      { excludedRegions: ['99.99'] },
    ])
      expect((await record(officer, person, change)).payload.errors[0].__typename).toBe('UnknownCode')
    expect(await rows(person)).toEqual([])
  })

  it('is written down once, however often it is sent under the same key', async () => {
    const person = await aPerson()
    const officer = aViewer('OFFICER', { unitId })
    const sent = { idempotencyKey: 'lembar-1' }
    await record(officer, person, sent)
    expect((await record(officer, person, sent)).payload.participant.consents.length).toBe(1)
    const other = await record(officer, person, { ...sent, untilOn: '2027-01-01' })
    expect(other.payload.errors[0].__typename).toBe('IdempotencyKeyReused')
  })
})

it.each(MEMBER_ROLES)(
  '%s is told whether they may write a consent down, as the command has it',
  async (role) => {
    const person = await aPerson()
    const CAN = 'query ($id: ID!) { participant(id: $id) { viewerCanRecordConsent } }'
    const can = async (viewer: Viewer) =>
      (await ask(viewer, CAN, { id: toTypeId('ptc', person.personId) })).data.participant
        ?.viewerCanRecordConsent ?? false
    const own = role === 'PERSON' ? { personId: person.personId } : { unitId }
    const channel = role === 'PERSON' ? { channel: 'ELECTRONIC', givenOn: TODAY, witnessOffice: null } : {}
    const { payload } = await record(aViewer(role, own), person, channel)
    expect(await can(aViewer(role, own))).toBe(payload?.errors.length === 0)
    expect(await can(aViewer(role, { opened: [person.personId] }))).toBe(false)
  },
)
