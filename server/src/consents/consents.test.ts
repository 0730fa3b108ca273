import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { anOrganisation } from '../organisations/organisation.builder.ts'
import { aParticipant } from '../participants/participant.builder.ts'
import { participantsResolvers } from '../participants/participants.ts'
import type { OfPerson } from '../participants/per-person.ts'
import { apiOf, aViewer, TODAY, testCipher } from '../participants/staff.fixture.ts'
import type { Database, Tx } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { deliveredVocabulary } from '../vocabulary/vocabulary.fixture.ts'
import { aConsent } from './consent.builder.ts'
import { consentsResolvers } from './consents.ts'
import type { EndedConsent } from './on-consent-ended.ts'

let database: Database
let ask: ReturnType<typeof apiOf>
let unitId: string
let told: EndedConsent[]
let isListenerBroken = false
beforeAll(async () => {
  database = await testDatabase()
  const listener = async (_tx: Tx, ended: EndedConsent) => {
    if (isListenerBroken) throw new Error('the card could not be taken away')
    told.push(ended)
  }
  ask = apiOf(database, [
    ...participantsResolvers(testCipher, deliveredVocabulary()),
    ...consentsResolvers(deliveredVocabulary(), { onConsentEnded: [listener], onExcluded: [] }),
  ])
  unitId = await as((tx) => anOrganisation(tx))
})
afterAll(() => database.close())

const as = <T>(act: (tx: Tx) => Promise<T>) => database.transaction('titian_command', systemFacts(TODAY), act)

const WITHDRAW = `mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) {
  withdrawal { purpose endedAt lawfulDeadlineAt } consent { id isInForce withdrawnVia }
  errors { __typename ... on UserError { message path } } } }`

/** Somebody who agreed to be shown, twice, and to be contacted. */
const aPersonWhoAgreed = () => {
  told = []
  return as(async (tx): Promise<{ person: OfPerson; show: string; older: string; followUp: string }> => {
    const person = await aParticipant(tx, { unitId })
    return {
      person,
      show: await aConsent(tx, person),
      older: await aConsent(tx, person, { givenAt: '2026-02-01T03:00:00Z', untilOn: '2027-01-01' }),
      followUp: await aConsent(tx, person, { purpose: 'FOLLOW_UP' }),
    }
  })
}

const inForce = (person: OfPerson) =>
  as((tx) =>
    tx.rows<{ purpose: string }>(sql`
      select purpose from people.consent where person_id = ${person.personId}::uuid and withdrawn_at is null`),
  )

describe('withdrawing a consent', () => {
  it('by the person ends every consent for that purpose at once, and no other', async () => {
    const { person, show } = await aPersonWhoAgreed()
    const self = aViewer('PERSON', { personId: person.personId })
    const { data } = await ask(self, WITHDRAW, { input: { consent: toTypeId('cns', show), via: 'KIOSK' } })
    expect(data.withdrawConsent).toEqual({
      withdrawal: {
        purpose: 'SHOW',
        endedAt: new Date('2026-11-24T03:00:00Z'),
        lawfulDeadlineAt: new Date('2026-11-27T03:00:00Z'),
      },
      consent: { id: toTypeId('cns', show), isInForce: false, withdrawnVia: 'KIOSK' },
      errors: [],
    })
    expect(await inForce(person)).toEqual([{ purpose: 'FOLLOW_UP' }])
    expect(told).toEqual([
      { personId: person.personId, purpose: 'SHOW', at: new Date('2026-11-24T03:00:00Z') },
    ])
  })

  it('by staff who may not even see the person still works, and tells them nothing about the person', async () => {
    const { person, show } = await aPersonWhoAgreed()
    const elsewhere = aViewer('COUNSELLOR', { unitId: crypto.randomUUID() })
    const { data } = await ask(elsewhere, WITHDRAW, { input: { consent: toTypeId('cns', show) } })
    expect(data.withdrawConsent).toMatchObject({ withdrawal: { purpose: 'SHOW' }, consent: null, errors: [] })
    expect(await inForce(person)).toEqual([{ purpose: 'FOLLOW_UP' }])
  })

  it('twice says that it had ended, and changes nothing', async () => {
    const { person, show } = await aPersonWhoAgreed()
    const self = aViewer('PERSON', { personId: person.personId })
    const input = { consent: toTypeId('cns', show) }
    await ask(self, WITHDRAW, { input })
    const { data } = await ask(self, WITHDRAW, { input }, 'id')
    expect(data.withdrawConsent.errors).toEqual([
      { __typename: 'ConsentAlreadyEnded', message: 'Persetujuan ini sudah berakhir.', path: ['consent'] },
    ])
    expect(told.length).toBe(1)
  })

  it("of somebody else's is the same to another participant as one that never was", async () => {
    const { person, show } = await aPersonWhoAgreed()
    const other = aViewer('PERSON', { personId: crypto.randomUUID() })
    const answers = []
    for (const consent of [toTypeId('cns', show), toTypeId('cns', crypto.randomUUID()), 'x'])
      answers.push(JSON.stringify((await ask(other, WITHDRAW, { input: { consent } })).data))
    expect(new Set(answers).size).toBe(1)
    expect((await inForce(person)).length).toBe(3)
  })

  it('is nothing for an employer', async () => {
    const { person, show } = await aPersonWhoAgreed()
    const { errors } = await ask(aViewer('EMPLOYER'), WITHDRAW, { input: { consent: toTypeId('cns', show) } })
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
    expect((await inForce(person)).length).toBe(3)
  })

  it('happens together with what later rooms do about it, or not at all', async () => {
    const { person, show } = await aPersonWhoAgreed()
    isListenerBroken = true
    const { errors } = await ask(aViewer('OFFICER', { unitId }), WITHDRAW, {
      input: { consent: toTypeId('cns', show) },
    })
    isListenerBroken = false
    expect(errors?.length).toBe(1)
    expect((await inForce(person)).length).toBe(3)
  })

  it('stands in the audit log with the person it is about', async () => {
    const { person, show } = await aPersonWhoAgreed()
    const officer = aViewer('OFFICER', { unitId })
    await ask(officer, WITHDRAW, { input: { consent: toTypeId('cns', show) } })
    const [entry] = await as((tx) =>
      tx.rows<{ subjects: string[] }>(sql`select subjects from audit.operation
        where command = 'WithdrawConsent' and actor_id = ${officer.accountId}::uuid`),
    )
    expect(entry?.subjects).toEqual([person.personId])
  })
})

describe('consents of a participant', () => {
  it('are seen by the unit, the latest first, each with whether it is in force', async () => {
    const { person, show, older } = await aPersonWhoAgreed()
    const LIST = `query ($id: ID!) { participant(id: $id) { consents { id purpose isInForce witnessOffice } } }`
    const { data } = await ask(aViewer('OFFICER', { unitId }), LIST, { id: toTypeId('ptc', person.personId) })
    expect(data.participant.consents).toHaveLength(3)
    expect(data.participant.consents.at(-1)).toEqual({
      id: toTypeId('cns', older),
      purpose: 'SHOW',
      isInForce: true,
      witnessOffice: 'PROBATION_OFFICE',
    })
    const NODE = 'query ($id: ID!) { node(id: $id) { id } }'
    const hidden = await ask(aViewer('OFFICER', { unitId: crypto.randomUUID() }), NODE, {
      id: toTypeId('cns', show),
    })
    expect(hidden.data.node).toBeNull()
  })

  it('can not last longer than twelve months, whoever writes them', async () => {
    const { person } = await aPersonWhoAgreed()
    await expect(as((tx) => aConsent(tx, person, { untilOn: '2027-10-02' }))).rejects.toThrow(
      /check constraint/,
    )
  })
})
