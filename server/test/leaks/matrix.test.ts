import type { Relation } from '@titian/shared/accounts/policy.ts'
import { type DocumentNode, execute, parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roleOf, type Viewer } from '../../src/platform/auth/viewer.ts'
import { systemFacts } from '../../src/platform/database/roles.ts'
import { sql } from '../../src/platform/database/sql.ts'
import { NodeResolver } from '../../src/platform/graphql/node.ts'
import { toTypeId } from '../../src/platform/graphql/type-id.ts'
import { type TestApp, testApp } from '../app.ts'
import { type Canary, type CanaryWorld, writeCanaries } from './canaries.ts'
import { NAMED_ACCOUNT } from './canary-introductions.ts'
import { signedFor } from './expectation.ts'
import { type Fill, fieldOf, seeded, selectionOf } from './questions.ts'
import { account, viewersOf } from './viewers.ts'

const SEED = 20261124

describe('the leak matrix', () => {
  let app: TestApp
  let world: CanaryWorld
  let ids: string[]
  const skipped = new Set<string>()
  beforeAll(async () => {
    app = await testApp()
    world = await writeCanaries(app.installation.database)
    const uuids = [
      ...world.people,
      ...world.units,
      ...world.journeys,
      ...world.consents,
      ...world.files,
      ...world.dataRequests,
      ...world.vacancies,
      ...world.introductions,
      ...world.placements,
      ...world.enterprises,
      ...world.sessions,
    ]
    const nodes = app.rooms.resolvers.find((resolver) => resolver instanceof NodeResolver) as NodeResolver
    ids = nodes.prefixes.flatMap((prefix) => uuids.map((uuid) => toTypeId(prefix, uuid)))
  }, 60_000)
  afterAll(() => app.close())

  /** Most questions are put to every viewer: each is read once. */
  const documents = new Map<string, DocumentNode>()

  const ask = async (viewer: Viewer, source: string): Promise<string> => {
    const { schema } = app.engine
    const document = documents.get(source) ?? parse(source)
    if (!documents.has(source)) {
      const problems = validate(schema, document)
      if (problems.length > 0) throw new Error(`${problems[0]?.message} in ${source.slice(0, 300)}`)
      documents.set(source, document)
    }
    const operation = app.operationFor(viewer, 'playground', 'id')
    operation.name = 'Matrix'
    const result = await execute({ schema, document, contextValue: operation })
    await operation.finish()
    return JSON.stringify(result)
  }

  /** The canaries in an answer that nobody signed for, for this viewer. */
  const leaks = (answer: string, viewer: Viewer, relations: readonly Relation[]): Canary[] =>
    world.canaries.filter(({ text, class: dataClass, person }) => {
      if (!answer.includes(text)) return false
      const relation = relations[world.people.indexOf(person)]!
      return !signedFor(roleOf(viewer), relation, dataClass)
    })

  const everything = (share: number, choose: () => number): Fill => ({ ids, choose, share, skipped })

  it('knows a canary of every class that has a table', () => {
    expect(new Set(world.canaries.map((canary) => canary.class))).toEqual(
      new Set(['work', 'identity', 'contact', 'criminal', 'health', 'care-note']),
    )
  })

  it('finds nothing through node, whatever the id and the type', async () => {
    const { schema } = app.engine
    const selection = selectionOf(
      schema,
      schema.getType('Node') as never,
      4,
      everything(1, () => 0),
    )
    for (const { name, viewer, relations } of viewersOf(world))
      for (let at = 0; at < ids.length; at += 100) {
        const answer = await ask(
          viewer,
          `{ nodes(ids: ${JSON.stringify(ids.slice(at, at + 100))}) ${selection} }`,
        )
        expect.soft(leaks(answer, viewer, relations), name).toEqual([])
      }
  }, 300_000)

  it('finds nothing through any root, to depth five', async () => {
    const { schema } = app.engine
    const roots = Object.values(schema.getQueryType()!.getFields()).filter(
      ({ name }) => name !== 'node' && name !== 'nodes',
    )
    for (const { name, viewer, relations } of viewersOf(world))
      for (const root of roots)
        for (const id of ['participant', 'candidate'].includes(root.name) ? world.people : ['']) {
          const fill = {
            ...everything(1, () => 0),
            ids: [toTypeId(root.name === 'candidate' ? 'cnd' : 'ptc', id || world.people[0])],
          }
          const field = fieldOf(schema, root, 5, fill)
          if (!field) continue
          const answer = await ask(viewer, `{ ${field} }`)
          expect.soft(leaks(answer, viewer, relations), `${name} through ${root.name}`).toEqual([])
        }
  }, 300_000)

  it('finds nothing on random paths', async () => {
    const { schema } = app.engine
    const choose = seeded(SEED)
    const participants = world.people.map((person) => toTypeId('ptc', person))
    for (const { name, viewer, relations } of viewersOf(world))
      for (let n = 0; n < 4; n++) {
        const fill = { ...everything(0.6, choose), ids: [...participants, ...ids] }
        const answer = await ask(
          viewer,
          `{ ${selectionOf(schema, schema.getQueryType()!, 5, fill).slice(1, -1)} }`,
        )
        expect.soft(leaks(answer, viewer, relations), `${name}, seed ${SEED}, question ${n}`).toEqual([])
      }
  }, 300_000)

  it('does find what may be read, so that silence means something', async () => {
    const personal = (viewer: Viewer) =>
      ask(
        viewer,
        `{ participant(id: "${toTypeId('ptc', world.people[0])}") ${selectionOf(
          app.engine.schema,
          app.engine.schema.getType('Participant') as never,
          3,
          everything(1, () => 0),
        )} }`,
      )
    const seen = async (viewer: Viewer) => {
      const answer = await personal(viewer)
      return new Set(
        world.canaries
          .filter(({ text, person }) => person === world.people[0] && answer.includes(text))
          .map((canary) => canary.class),
      )
    }
    expect(await seen(account('OFFICER', { unitId: world.units[0] }))).toEqual(
      new Set(['work', 'identity', 'contact', 'criminal']),
    )
    const work = await personal(account('PLACEMENT_OFFICER', { unitId: world.units[0] }))
    for (const text of ['1965-03-10', '1966-03-10', '777650010', '777660010', '1967-03-10', '1968-03-10'])
      expect(work).toContain(text)
    expect(await seen(account('REHAB_COUNSELLOR', { unitId: world.units[0] }))).toEqual(
      new Set(['work', 'identity', 'health']),
    )
    expect(await seen(account('PERSON', { personId: world.people[0] }))).toEqual(
      new Set(['work', 'identity', 'contact', 'criminal', 'health']),
    )
    const caseload = [{ id: world.people[0], personId: world.people[0] }]
    expect(await seen(account('COUNSELLOR', { caseload }))).toEqual(
      new Set(['work', 'identity', 'contact', 'care-note']),
    )
    expect(await seen(account('SUPERVISOR', { caseload }))).toEqual(new Set(['work', 'identity']))
    expect(await seen(account('ADMINISTRATOR'))).toEqual(new Set(['work']))
    expect(await seen(account('EMPLOYER'))).toEqual(new Set())
    const named = await ask(
      account('EMPLOYER', { accountId: NAMED_ACCOUNT }),
      '{ introductions(first: 9) { edges { node { disclosed { fullName codeName certificates { number } contact { phone email } } } } } }',
    )
    const disclosed = world.canaries.filter(({ text }) => text.startsWith('CANARY-disclosed'))
    expect(disclosed.filter(({ text }) => named.includes(text)).map(({ person }) => person)).toEqual(
      Array(5).fill(world.people[0]),
    )
  })

  it('leaves no field unasked for want of an argument', () => {
    expect([...skipped]).toEqual([])
  })

  it('writes every reading of a person down, with names and ids and never a value', async () => {
    const entries = await app.installation.database.transaction('titian_command', systemFacts(''), (tx) =>
      tx.rows<{ text: string }>(auditText),
    )
    const text = entries.map((entry) => entry.text).join('\n')
    expect(text).toContain(world.people[0])
    expect(text).toContain('Identity')
    expect(world.canaries.filter((canary) => text.includes(canary.text))).toEqual([])
  })
})

const auditText = sql<{ text: string }>`select o::text as text from audit.operation o`
