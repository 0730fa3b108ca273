import { graphql } from 'graphql'
import { describe, expect, it } from 'vitest'
import { cursorsUnder } from '../platform/graphql/cursor.ts'
import { NodeResolver } from '../platform/graphql/node.ts'
import { Operation } from '../platform/graphql/operation.ts'
import type { Language } from '../platform/graphql/operation-settings.ts'
import { createSchema } from '../schema.ts'
import { deliveredVocabulary } from './vocabulary.fixture.ts'
import { vocabularyResolvers } from './vocabulary.resolvers.ts'

const schema = createSchema([...vocabularyResolvers(deliveredVocabulary()), new NodeResolver()])

/** Asks as somebody who isn't signed in, without any database. */
const ask = async (source: string, language: Language = 'id') => {
  const contextValue = new Operation({
    viewer: { kind: 'PUBLIC' },
    now: new Date('2026-11-24T03:00:00Z'),
    today: '2026-11-24',
    language,
    door: 'page',
    address: '203.0.113.9',
    database: {} as never,
    outbox: { enqueue: async () => undefined },
    cursors: cursorsUnder('cursors of tests'),
  })
  // biome-ignore lint/suspicious/noExplicitAny: answers are judged by the tests, field by field.
  const { data, errors } = (await graphql({ schema, source, contextValue })) as any
  return { data, errors: errors as { message: string; extensions: { code: string; path?: string[] } }[] }
}

describe('lists of the vocabulary', () => {
  it('find a region by a part of its name, the names that begin with it first', async () => {
    const { data } = await ask(
      '{ regions(search: "bandung", first: 5) { edges { node { code name level } } } }',
    )
    expect(data.regions.edges.map((edge: { node: { code: string } }) => edge.node.code).toSorted()).toEqual([
      '32.04',
      '32.17',
      '32.73',
    ])
  })

  it('name things in the language of the viewer and find them by the words of both', async () => {
    const query =
      '{ regions(search: "west java", level: PROVINCE) { edges { node { name parent { name } } } } }'
    expect((await ask(query, 'en')).data.regions.edges).toEqual([
      { node: { name: 'West Java', parent: { name: 'Java' } } },
    ])
    expect((await ask(query, 'id')).data.regions.edges).toEqual([
      { node: { name: 'Jawa Barat', parent: { name: 'Jawa' } } },
    ])
  })

  it('narrow regions to what lies in a wider one', async () => {
    const { data } = await ask('{ regions(within: "ID-NU", level: PROVINCE) { edges { node { code } } } }')
    expect(data.regions.edges.map((edge: { node: { code: string } }) => edge.node.code)).toEqual([
      '51',
      '52',
      '53',
    ])
  })

  it('find a skill by slang and tell the more general one', async () => {
    const { data } = await ask(
      '{ skills(search: "las elektroda") { edges { node { code group broader { code } } } } }',
    )
    expect(data.skills.edges).toEqual([
      { node: { code: 'weld-smaw', group: 'METAL', broader: [{ code: 'weld' }] } },
    ])
  })

  it('narrow skills and trades to groups and families', async () => {
    const { data } = await ask(`{
      skills(groups: [LICENCE], first: 100) { edges { node { group } } }
      occupations(families: [LAUNDRY]) { edges { node { family } } }
    }`)
    expect(data.skills.edges).toHaveLength(8)
    expect(data.occupations.edges).toEqual([{ node: { family: 'LAUNDRY' } }, { node: { family: 'LAUNDRY' } }])
  })

  it('tell what a certificate certifies', async () => {
    const { data } = await ask(
      '{ certificateSchemes(search: "las-smaw-3g") { edges { node { name level skills { code } } } } }',
    )
    expect(data.certificateSchemes.edges[0].node).toEqual({
      name: 'Las SMAW 3G',
      level: 2,
      skills: [{ code: 'weld-smaw' }, { code: 'weld-3g' }],
    })
  })

  it('give all programmes at once', async () => {
    expect((await ask('{ programmes { code name } }')).data.programmes).toHaveLength(43)
  })

  it('can be read through page by page, forwards and backwards, without gap or repetition', async () => {
    const seen: string[] = []
    let after: string | null = null
    do {
      const cursor: string = after ? `, after: "${after}"` : ''
      const { data } = await ask(`{ occupations(first: 50${cursor}) {
        edges { node { code } } pageInfo { hasNextPage endCursor } } }`)
      seen.push(...data.occupations.edges.map((edge: { node: { code: string } }) => edge.node.code))
      after = data.occupations.pageInfo.hasNextPage ? data.occupations.pageInfo.endCursor : null
    } while (after)
    expect(seen).toHaveLength(166)
    expect(new Set(seen).size).toBe(166)
    const { data } = await ask(
      '{ occupations(last: 2) { edges { node { code } } pageInfo { hasPreviousPage } } }',
    )
    expect(data.occupations.edges.map((edge: { node: { code: string } }) => edge.node.code)).toEqual(
      seen.slice(-2),
    )
    expect(data.occupations.pageInfo.hasPreviousPage).toBe(true)
  })
})

describe('the vocabulary refuses', () => {
  it.each([
    ['a page of 101', '{ skills(first: 101) { edges { cursor } } }', ['first']],
    ['a region that is not there', '{ regions(within: "99.99") { edges { cursor } } }', ['within']],
    [
      'a search of 101 characters',
      `{ skills(search: "${'a'.repeat(101)}") { edges { cursor } } }`,
      ['search'],
    ],
    ['a cursor that it did not give', '{ skills(after: "AAAA") { edges { cursor } } }', ['after']],
  ])('%s', async (_, query, path) => {
    const { errors } = await ask(query)
    expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', path })
  })

  it('a cursor of the other language or of another search', async () => {
    const { data } = await ask('{ skills(first: 1) { pageInfo { endCursor } } }')
    const next = `after: "${data.skills.pageInfo.endCursor}"`
    expect((await ask(`{ skills(${next}) { edges { cursor } } }`)).errors).toBeUndefined()
    expect((await ask(`{ skills(${next}) { edges { cursor } } }`, 'en')).errors).toHaveLength(1)
    expect((await ask(`{ skills(search: "las", ${next}) { edges { cursor } } }`)).errors).toHaveLength(1)
  })

  it('finds nothing, and no error, for SQL and signs', async () => {
    const { data, errors } = await ask(`{ skills(search: "' or 1=1; --%_") { edges { cursor } } }`)
    expect(errors).toBeUndefined()
    expect(data.skills.edges).toEqual([])
  })
})

describe('node', () => {
  it.each([
    ['regions', 'Region'],
    ['occupations', 'Occupation'],
    ['skills', 'Skill'],
    ['certificateSchemes', 'CertificateScheme'],
  ])('finds every entry of %s by its id, as the same thing', async (list, typeName) => {
    const { data } = await ask(`{ ${list}(first: 3) { edges { node { id code } } } }`)
    for (const { node } of data[list].edges) {
      const found = await ask(`{ node(id: "${node.id}") { __typename id ... on ${typeName} { code } } }`)
      expect(found.data.node).toEqual({ __typename: typeName, ...node })
    }
  })

  it('finds no skill under the id of a region', async () => {
    const { data } = await ask('{ regions(first: 1) { edges { node { id } } } }')
    const foreign = data.regions.edges[0].node.id.replace('reg_', 'skl_')
    expect((await ask(`{ node(id: "${foreign}") { id } }`)).data.node).toBeNull()
  })
})
