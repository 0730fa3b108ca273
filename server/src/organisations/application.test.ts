import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { account } from '../../test/leaks/viewers.ts'
import type { Viewer } from '../platform/auth/viewer.ts'
import type { Database } from '../platform/database/database.ts'
import { deliveredVocabulary } from '../vocabulary/vocabulary.fixture.ts'
import { organisationsResolvers } from './organisations.ts'
import { APPLY, application, organisationsApi, QUEUE } from './organisations-api.fixture.ts'

const TODAY = '2026-11-24'
let database: Database
let ask: ReturnType<typeof organisationsApi>
beforeAll(async () => {
  database = await testDatabase()
  ask = organisationsApi(database, organisationsResolvers(deliveredVocabulary()))
})
afterAll(() => database.close())

const NOBODY: Viewer = { kind: 'PUBLIC' }
const waiting = async (search: string) =>
  (await ask(account('ADMINISTRATOR'), QUEUE, { search })).data.organisations.edges.map(
    ({ node }: { node: object }) => node,
  )

describe('an application', () => {
  it('can be sent by anybody, and waits for an administrator with what speaks against it', async () => {
    const input = application()
    const { data } = await ask(NOBODY, APPLY, { input })
    expect(data.applyAsEmployer).toEqual({ reference: expect.stringMatching(/^[A-Z2-9]{8}$/), errors: [] })
    const [found] = await waiting(input.name)
    expect(found.verification).toMatchObject({
      state: 'APPLIED',
      nib: '9900000001234',
      termsAcceptedOn: TODAY,
      application: { reference: data.applyAsEmployer.reference, contactEmail: 'ratna@uji.example' },
      nextStates: [
        { to: 'VERIFIED', allowed: false, blockers: ['VISITED'], reasons: ['CHECKED'] },
        { to: 'SUSPENDED', allowed: true, blockers: [] },
      ],
      steps: [],
    })
  })

  it('that is sent again is one employer with one reference', async () => {
    const input = application()
    const first = await ask(NOBODY, APPLY, { input }, { address: '203.0.113.20' })
    const again = await ask(NOBODY, APPLY, { input }, { address: '203.0.113.20' })
    expect(again.data).toEqual(first.data)
    expect(await waiting(input.name)).toHaveLength(1)
  })

  it('with the NIB of another is taken without a word about the other, who decides sees both', async () => {
    const [one, other] = [application({ nib: '9911111111111' }), application({ nib: '99.11111.111111' })]
    await ask(NOBODY, APPLY, { input: one }, { address: '203.0.113.30' })
    const { data } = await ask(NOBODY, APPLY, { input: other }, { address: '203.0.113.31' })
    expect(data.applyAsEmployer.errors).toEqual([])
    expect((await waiting(other.name))[0].verification.sameNib).toEqual([{ name: one.name }])
  })

  it('comes back with every field that has to be put right', async () => {
    const input = application({ name: ' ', nib: '123', regencyCode: '32', termsVersion: 'lama' })
    const { data } = await ask(NOBODY, APPLY, { input })
    expect(data.applyAsEmployer.reference).toBeNull()
    expect(data.applyAsEmployer.errors.map((error: { path: string[] }) => error.path[0])).toEqual([
      'name',
      'nib',
      'regencyCode',
      'termsVersion',
    ])
  })

  it('is the sixth of a day from one network, and waits until tomorrow', async () => {
    const from = { address: '203.0.113.40' }
    const types = []
    const sent = application()
    // Whoever sends the same application again, because the answer was lost, uses up no other.
    for (let n = 0; n < 4; n += 1) await ask(NOBODY, APPLY, { input: sent }, from)
    for (let n = 0; n < 5; n += 1) {
      const { data } = await ask(NOBODY, APPLY, { input: application() }, from)
      types.push(data.applyAsEmployer.errors[0]?.__typename ?? 'TAKEN')
    }
    expect(types).toEqual([...Array(4).fill('TAKEN'), 'TooManyApplications'])
    expect((await ask(NOBODY, APPLY, { input: sent }, from)).data.applyAsEmployer.errors).toEqual([])
    const elsewhere = await ask(NOBODY, APPLY, { input: application() }, { address: '203.0.113.41' })
    expect(elsewhere.data.applyAsEmployer.errors).toEqual([])
  })
})
