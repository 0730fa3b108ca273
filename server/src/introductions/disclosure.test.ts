import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { key } from '../candidates/candidates-api.fixture.ts'
import { aViewer } from '../participants/staff.fixture.ts'
import { sql } from '../platform/database/sql.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import {
  ANSWER,
  actsIn,
  type IntroductionsWorld,
  introductionsWorld,
  otherSide,
  READ,
  RECALL,
} from './introductions.fixture.ts'

let world: IntroductionsWorld
let { answered, seenBy } = {} as ReturnType<typeof actsIn>
beforeAll(async () => {
  world = await introductionsWorld()
  ;({ answered, seenBy } = actsIn(world))
})
afterAll(() => world.database.close())

describe('after a yes', () => {
  it('named recipients read name, certificates and the placement office, until a day', async () => {
    const one = await answered('YES')
    expect(one.answer).toMatchObject({
      state: 'DISCLOSED',
      answeredVia: 'PHONE',
      disclosure: {
        openedOn: '2026-11-24',
        untilOn: '2027-01-23',
        endedOn: null,
        recipientCount: 2,
        isThroughOffice: true,
      },
    })
    expect(await seenBy(world.bagus, one.id)).toMatchObject({
      state: 'DISCLOSED',
      disclosedOn: '2026-11-24',
      openUntilOn: '2027-01-23',
      disclosed: {
        fullName: 'Orang Contoh',
        startMonth: '2027-01-01',
        contact: { of: 'OFFICE', office: 'Kantor penempatan', phone: null },
      },
      nextStates: ['INTERVIEW', 'OFFER', 'HIRED', 'DECLINED'],
    })
  })

  it('somebody else of the same employer, another employer, a key and staff read no name', async () => {
    const { id, request } = await answered('YES')
    expect(await seenBy(world.sari, id)).toMatchObject({
      state: 'DISCLOSED',
      disclosed: null,
      nextStates: [],
    })
    expect(await seenBy(world.other, id)).toBeNull()
    const withScopes = key(world.employerId, { scopes: ['supply', 'cards', 'introductions'] })
    const { data, withheld } = await world.ask(withScopes, READ, { id })
    expect(data.node).toMatchObject({ state: 'DISCLOSED', disclosed: null })
    expect(withheld).toContainEqual({ class: 'identity', rule: 'ROLE' })
    expect(await seenBy(key(world.employerId), id)).toBeNull()
    for (const role of ['OFFICER', 'ADMINISTRATOR', 'PERSON'] as const)
      expect(await seenBy(aViewer(role, { unitId: world.unitId }), id)).toBeNull()
    expect(await seenBy(world.rini, request)).toBeNull()
  })

  it('each reading is written down with the disclosure that it rests on, and no value', async () => {
    const { id, personId } = await answered('YES')
    await seenBy(world.bagus, id)
    const entries = await world.as((tx) =>
      tx.rows<{ classes: string[]; purposes: string[]; text: string }>(sql`
        select classes, purposes, o::text as text from audit.operation o
        where ${personId}::uuid = any (subjects) and command is null and role = 'EMPLOYER'`),
    )
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({
      classes: ['contact', 'identity'],
      purposes: [expect.stringMatching(/^disclosure:/)],
    })
    expect(entries[0]?.text).not.toContain('Orang Contoh')
  })

  it('the name is gone with the next request when the person recalls it, and the introduction stays', async () => {
    const { id, personId, request } = await answered('YES')
    const { data } = await world.ask(world.self(personId), RECALL, { input: { introduction: request } })
    expect(data.recallDisclosure).toMatchObject({
      request: { state: 'RECALLED', disclosure: { endedOn: '2026-11-24' } },
      errors: [],
    })
    expect(await seenBy(world.rini, id)).toMatchObject({
      state: 'ENDED',
      disclosed: null,
      openUntilOn: null,
      nextStates: [],
    })
  })

  it('any staff member ends it on the word of the person, and learns nothing', async () => {
    const { id, request } = await answered('YES')
    const elsewhere = aViewer('COUNSELLOR', { unitId: crypto.randomUUID() })
    const { data } = await world.ask(elsewhere, RECALL, { input: { introduction: request } })
    expect(data.recallDisclosure).toMatchObject({ request: null, errors: [] })
    expect(await seenBy(world.rini, id)).toMatchObject({ state: 'ENDED', disclosed: null })
  })

  it.each(['SHOW', 'INTRODUCE'] as const)(
    'withdrawing %s closes the name, and staff can not open it again',
    async (purpose) => {
      const { id, personId } = await answered('YES')
      const CONSENTS =
        'query ($id: ID!) { participant(id: $id) { consents { id purpose isInForce witnessOffice } } }'
      const self = world.self(personId)
      const { data } = await world.ask(self, CONSENTS, { id: toTypeId('ptc', personId) })
      const consent = data.participant.consents.find((one: { purpose: string }) => one.purpose === purpose)
      const END =
        'mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { errors { __typename } } }'
      const ended = await world.ask(self, END, { input: { consent: consent.id } })
      expect(ended.data.withdrawConsent.errors).toEqual([])
      expect(await seenBy(world.rini, id)).toMatchObject({
        state: 'ENDED',
        disclosed: null,
        ...(purpose === 'SHOW' && { candidate: null }),
      })
      const again = await world.ask(world.placement, ANSWER, {
        input: { introduction: otherSide(id), answer: 'YES' },
      })
      expect(again.data.answerIntroduction.errors).toMatchObject([{ __typename: 'IntroductionNotPossible' }])
    },
  )
})
