import { MEMBER_ROLES, type MemberRole } from '@titian/shared/accounts/role.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { account } from '../../test/leaks/viewers.ts'
import type { Viewer } from '../platform/auth/viewer.ts'
import type { Database } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { deliveredVocabulary } from '../vocabulary/vocabulary.fixture.ts'
import { anEmployer } from './organisation.builder.ts'
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
const administrator = account('ADMINISTRATOR')

const MOVE = `mutation ($input: MoveVerificationInput!) { moveVerification(input: $input) {
  organisation { verification { state version steps { from to reason note } } }
  errors { __typename ... on UserError { message path } } } }`
const CHECK = `mutation ($input: RecordEmployerCheckInput!) { recordEmployerCheck(input: $input) {
  organisation { verification { nib wlkpNumber visitedOn version } } errors { __typename ... on UserError { path } } } }`

const waiting = async (search: string, viewer: Viewer = administrator) =>
  (await ask(viewer, QUEUE, { search })).data.organisations.edges.map(({ node }: { node: object }) => node)

const anEmployerId = (state: 'APPLIED' | 'VERIFIED' | 'SUSPENDED') =>
  database.transaction('titian_command', systemFacts(TODAY), (tx) => anEmployer(tx, { state }))

describe('the verification of an employer', () => {
  it('is reached by a check and a decision, and every step is kept', async () => {
    const input = application()
    await ask(NOBODY, APPLY, { input }, { address: '203.0.113.50' })
    const [{ id: organisation, verification }] = await waiting(input.name)
    const refused = await ask(administrator, MOVE, {
      input: { organisation, to: 'VERIFIED', reason: 'CHECKED', expectedVersion: verification.version },
    })
    expect(refused.data.moveVerification).toEqual({
      organisation: null,
      errors: [{ __typename: 'VerificationNotPossible', message: 'Not visited yet.', path: ['to'] }],
    })
    const found = { nib: verification.nib, wlkpNumber: '99.7', visitedOn: TODAY, termsAcceptedOn: TODAY }
    const checked = await ask(administrator, CHECK, {
      input: { organisation, ...found, expectedVersion: verification.version },
    })
    const { version } = checked.data.recordEmployerCheck.organisation.verification
    const moved = await ask(administrator, MOVE, {
      input: { organisation, to: 'VERIFIED', reason: 'CHECKED', note: ' rapi ', expectedVersion: version },
    })
    expect(moved.data.moveVerification).toEqual({
      organisation: {
        verification: {
          state: 'VERIFIED',
          version: version + 1,
          steps: [{ from: 'APPLIED', to: 'VERIFIED', reason: 'CHECKED', note: 'rapi' }],
        },
      },
      errors: [],
    })
  })

  it('is moved by one of two who decide at once, and the other learns of it', async () => {
    const organisation = toTypeId('org', await anEmployerId('VERIFIED'))
    const input = { organisation, to: 'SUSPENDED', reason: 'COMPLAINT', expectedVersion: 1 }
    const types = []
    for (const reason of ['COMPLAINT', 'MISUSE_OF_DATA']) {
      const { data } = await ask(account('PROTECTION_OFFICER'), MOVE, { input: { ...input, reason } })
      types.push(data.moveVerification.errors.map((error: { __typename: string }) => error.__typename))
    }
    expect(types).toEqual([[], ['VersionConflict']])
  })

  it.each(MEMBER_ROLES.filter((role) => role !== 'ADMINISTRATOR' && role !== 'PROTECTION_OFFICER'))(
    'is no matter of %s',
    async (role: MemberRole) => {
      const id = await anEmployerId('VERIFIED')
      const viewer = account(role, { organisationId: id })
      const input = {
        organisation: toTypeId('org', id),
        to: 'SUSPENDED',
        reason: 'COMPLAINT',
        expectedVersion: 1,
      }
      const { errors } = await ask(viewer, MOVE, { input })
      expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN')
      const { data } = await ask(viewer, QUEUE, {})
      for (const { node } of data.organisations.edges)
        expect([node.verification.application, node.verification.steps]).toEqual([null, []])
    },
  )

  it('is not let in by the protection officer, and nobody checks who is not an administrator', async () => {
    const organisation = toTypeId('org', await anEmployerId('SUSPENDED'))
    const officer = account('PROTECTION_OFFICER')
    const { data } = await ask(officer, MOVE, {
      input: { organisation, to: 'VERIFIED', reason: 'CLEARED', expectedVersion: 1 },
    })
    expect(data.moveVerification.errors.map((error: { message: string }) => error.message)).toContain(
      'Your role may not do this.',
    )
    const { errors } = await ask(officer, CHECK, { input: { organisation, expectedVersion: 1 } })
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN')
  })

  it.each(['org_00000000000000000000000000', 'x', toTypeId('reg', crypto.randomUUID())])(
    'of what is no employer (%s) is not found',
    async (organisation) => {
      const { data } = await ask(administrator, MOVE, {
        input: { organisation, to: 'VERIFIED', reason: 'CHECKED', expectedVersion: 1 },
      })
      expect(data.moveVerification.errors[0].__typename).toBe('EmployerNotFound')
    },
  )

  it('keeps contacts and steps from every other reader by row security', async () => {
    await anEmployerId('APPLIED')
    for (const role of ['OFFICER', 'PERSON', 'COUNSELLOR'])
      for (const table of ['employer_application', 'verification_step']) {
        const rows = await database.transaction('titian_reader', { ...systemFacts(TODAY), role }, (tx) =>
          tx.rows(sql`select 1 from ${sql.raw(`org.${table}`)}`),
        )
        expect(rows).toEqual([])
      }
  })
})
