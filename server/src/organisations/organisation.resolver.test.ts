import { graphql } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import type { Viewer } from '../platform/auth/viewer.ts'
import type { Database } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { cursorsUnder } from '../platform/graphql/cursor.ts'
import { NodeResolver } from '../platform/graphql/node.ts'
import { Operation } from '../platform/graphql/operation.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { createSchema } from '../schema.ts'
import { deliveredVocabulary } from '../vocabulary/vocabulary.fixture.ts'
import { anEmployer } from './organisation.builder.ts'
import { OrganisationResolver } from './organisation.resolver.ts'
import { OrganisationRegionResolver } from './organisation-region.resolver.ts'
import { OrganisationVerificationResolver, VerificationResolver } from './verification.resolver.ts'

const schema = createSchema([
  new OrganisationResolver(),
  new OrganisationRegionResolver(deliveredVocabulary()),
  new OrganisationVerificationResolver(),
  new VerificationResolver(),
  new NodeResolver(),
])

describe('organisations through the API', () => {
  let database: Database
  let employers: { own: string; other: string; waiting: string }

  beforeAll(async () => {
    database = await testDatabase()
    employers = await database.transaction('titian_command', systemFacts('2026-11-24'), async (tx) => ({
      own: await anEmployer(tx, { name: 'PT Contoh Sendiri' }),
      other: await anEmployer(tx, { name: 'PT Contoh Lain' }),
      waiting: await anEmployer(tx, { name: 'PT Contoh Menunggu', state: 'APPLIED' }),
    }))
  })
  afterAll(() => database.close())

  const member = (
    role: 'ADMINISTRATOR' | 'EMPLOYER',
    organisationId: string | null,
    isVerified = true,
  ): Viewer => ({
    kind: 'ACCOUNT',
    accountId: '00000000-0000-4000-8000-000000000001',
    name: 'Contoh',
    membershipId: null,
    role,
    organisationId,
    organisationIsVerified: isVerified,
    unitId: null,
    personId: null,
    hasFreshSecondFactor: true,
    openedFiles: [],
  })
  const key = (organisationId: string): Viewer => ({
    kind: 'KEY',
    keyId: '00000000-0000-4000-8000-000000000002',
    organisationId,
    organisationIsVerified: true,
    scopes: ['supply', 'cards'],
    purpose: 'RECRUITMENT',
  })

  const ask = async (viewer: Viewer, source: string) => {
    const operation = new Operation({
      viewer,
      now: new Date('2026-11-24T03:00:00Z'),
      today: '2026-11-24',
      language: 'id',
      door: 'page',
      address: '203.0.113.9',
      database,
      outbox: { enqueue: async () => undefined },
      cursors: cursorsUnder('cursors of tests'),
    })
    // biome-ignore lint/suspicious/noExplicitAny: answers are judged by the tests, field by field.
    const { data, errors } = (await graphql({ schema, source, contextValue: operation })) as any
    await operation.finish()
    return { data, errors }
  }
  const namesFor = async (viewer: Viewer, args = 'first: 100') =>
    (
      await ask(viewer, `{ organisations(${args}) { edges { node { name } } } }`)
    ).data.organisations.edges.map((edge: { node: { name: string } }) => edge.node.name)

  it('are none for who is not signed in', async () => {
    expect(await namesFor({ kind: 'PUBLIC' })).toEqual([])
  })

  it('are the own one for an employer and its key, and none while it waits', async () => {
    expect(await namesFor(member('EMPLOYER', employers.own))).toEqual(['PT Contoh Sendiri'])
    expect(await namesFor(key(employers.own))).toEqual(['PT Contoh Sendiri'])
    expect(await namesFor(member('EMPLOYER', employers.waiting, false))).toEqual([])
  })

  it('never show a unit to an employer, whatever it asks', async () => {
    const viewer = member('EMPLOYER', employers.own)
    expect(await namesFor(viewer, 'kind: CORRECTIONS_UNIT')).toEqual([])
    expect(await namesFor(viewer, 'search: "lapas"')).toEqual([])
    const [unit] = await database.transaction('titian_reader', systemFacts('2026-11-24'), (tx) =>
      tx.rows<{ id: string }>(sql`select id from org.organisation where kind = 'CORRECTIONS_UNIT' limit 1`),
    )
    const absent = '00000000-0000-4000-8000-0000000000ff'
    for (const id of [unit!.id, employers.other, absent]) {
      const { data, errors } = await ask(viewer, `{ node(id: "${toTypeId('org', id)}") { id } }`)
      expect({ data, errors }).toEqual({ data: { node: null }, errors: undefined })
    }
  })

  it('are all there for staff, by kind and by a part of the name, with their region', async () => {
    const staff = member('ADMINISTRATOR', null)
    const { data } = await ask(
      staff,
      '{ organisations(kind: TRAINING_CENTRE, search: "bbpvp medan") { edges { node { name kind region { code name } verification { state } } } } }',
    )
    expect(data.organisations.edges).toEqual([
      {
        node: {
          name: 'BBPVP Medan',
          kind: 'TRAINING_CENTRE',
          region: { code: '12.71', name: 'Kota Medan' },
          verification: null,
        },
      },
    ])
    const employer = await ask(
      staff,
      '{ organisations(kind: EMPLOYER, search: "menunggu") { edges { node { verification { state } } } } }',
    )
    expect(employer.data.organisations.edges).toEqual([{ node: { verification: { state: 'APPLIED' } } }])
  })

  it('are read through page by page without gap or repetition', async () => {
    const staff = member('ADMINISTRATOR', null)
    const seen: string[] = []
    let after = ''
    do {
      const { data } = await ask(
        staff,
        `{ organisations(kind: COMMUNITY_CORRECTIONS, first: 40${after}) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
      )
      seen.push(...data.organisations.edges.map((edge: { node: { id: string } }) => edge.node.id))
      after = data.organisations.pageInfo.hasNextPage
        ? `, after: "${data.organisations.pageInfo.endCursor}"`
        : ''
    } while (after)
    expect(seen).toHaveLength(89)
    expect(new Set(seen).size).toBe(89)
  })

  it('refuse a cursor of another list and a search that is too long', async () => {
    const staff = member('ADMINISTRATOR', null)
    const { data } = await ask(staff, '{ organisations(first: 1) { pageInfo { endCursor } } }')
    const foreign = `kind: EMPLOYER, after: "${data.organisations.pageInfo.endCursor}"`
    for (const args of [foreign, `search: "${'a'.repeat(101)}"`]) {
      const { errors } = await ask(staff, `{ organisations(${args}) { edges { cursor } } }`)
      expect(errors[0].extensions.code).toBe('BAD_USER_INPUT')
    }
  })
})
