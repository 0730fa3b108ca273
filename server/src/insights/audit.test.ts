import { MEMBER_ROLES } from '@titian/shared/accounts/role.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { ViewerResolver } from '../accounts/viewer.resolver.ts'
import { anOrganisation } from '../organisations/organisation.builder.ts'
import { aParticipant } from '../participants/participant.builder.ts'
import { participantsResolvers } from '../participants/participants.ts'
import { apiOf, aViewer, TODAY, testCipher } from '../participants/staff.fixture.ts'
import type { Database } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { deliveredVocabulary } from '../vocabulary/vocabulary.fixture.ts'
import { AuditResolver } from './audit.resolver.ts'

let database: Database
let ask: ReturnType<typeof apiOf>
let people: string[]
const officer = aViewer('PROTECTION_OFFICER')
const administrator = aViewer('ADMINISTRATOR')
beforeAll(async () => {
  database = await testDatabase()
  ask = apiOf(database, [
    ...participantsResolvers(testCipher, deliveredVocabulary()),
    new ViewerResolver(),
    new AuditResolver(),
  ])
  people = await database.transaction('titian_command', systemFacts(TODAY), async (tx) => {
    const unitId = await anOrganisation(tx)
    const made = [await aParticipant(tx, { unitId }), await aParticipant(tx, { unitId })]
    return made.map(({ personId }) => toTypeId('ptc', personId))
  })
  for (const participant of people)
    await ask(administrator, OPEN, {
      input: { participant, kind: 'TRANSFER', reason: 'menyiapkan rapat kepulangan' },
    })
})
afterAll(() => database.close())

const OPEN = `mutation ($input: OpenFileInput!) { openFile(input: $input) { openedFile { id participant { id } } } }`
const LOG = `query ($participant: ID, $account: ID, $commandsOnly: Boolean, $first: Int, $after: String) {
  auditEntries(participant: $participant, account: $account, commandsOnly: $commandsOnly, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor } edges { node { command role actorKind door subjects subjectCount classes } } } }`
const WEEK = '{ openedFileRecords { openedBy subject kind reason openedAt } }'
const nodes = (data: { auditEntries: { edges: { node: object }[] } }) =>
  data.auditEntries.edges.map(({ node }) => node)

describe('the audit log', () => {
  it('tells the protection officer who did what about one person', async () => {
    const { data } = await ask(officer, LOG, { participant: people[0] })
    expect(nodes(data)).toEqual([
      {
        command: 'OpenFile',
        role: 'ADMINISTRATOR',
        actorKind: 'ACCOUNT',
        door: 'page',
        subjects: [people[0]],
        subjectCount: 1,
        classes: [],
      },
    ])
  })

  it('tells what one account did, page by page without gap or repetition', async () => {
    const account = toTypeId('acc', administrator.accountId)
    const seen: object[] = []
    let after: string | null = null
    do {
      const { data } = await ask(officer, LOG, { account, first: 1, after })
      seen.push(...nodes(data))
      after = data.auditEntries.pageInfo.hasNextPage ? data.auditEntries.pageInfo.endCursor : null
    } while (after)
    expect(seen.map((node) => (node as { subjects: string[] }).subjects[0])).toEqual(people.toReversed())
  })

  it('lists the files that were opened in the week, with their reasons', async () => {
    const { data } = await ask(officer, WEEK)
    const subjects = data.openedFileRecords.map(({ subject }: { subject: string }) => subject)
    expect(subjects.toSorted()).toEqual(people.toSorted())
    expect(data.openedFileRecords[0]).toMatchObject({
      kind: 'TRANSFER',
      reason: 'menyiapkan rapat kepulangan',
    })
  })

  it('tells who read it, and about whom', async () => {
    const watcher = aViewer('PROTECTION_OFFICER')
    const account = toTypeId('acc', watcher.accountId)
    await ask(watcher, LOG, { participant: people[1] })
    await ask(watcher, WEEK)
    await ask(watcher, LOG, { participant: 'ptc_nobody' })
    const read = { command: null, role: 'PROTECTION_OFFICER', classes: ['audit'] }
    const { data } = await ask(officer, LOG, { account })
    expect(nodes(data)).toMatchObject([
      { ...read, subjects: [] },
      { ...read, subjects: [] },
      { ...read, subjects: [people[1]] },
    ])
  })

  it.each(MEMBER_ROLES.filter((role) => role !== 'PROTECTION_OFFICER'))('is shut to %s', async (role) => {
    const { data, withheld } = await ask(aViewer(role), LOG)
    expect([data.auditEntries, withheld]).toEqual([null, [{ class: 'audit', rule: 'ROLE' }]])
    expect((await ask(aViewer(role), WEEK)).data.openedFileRecords).toBeNull()
  })

  it.each(['ADMINISTRATOR', 'OFFICER', 'PERSON'])('gives %s no row in the database either', async (role) => {
    const read = (query: string) =>
      database.transaction('titian_reader', { ...systemFacts(TODAY), role }, (tx) => tx.rows(sql.raw(query)))
    expect(await read('select 1 from audit.entries(null, 50, null, null, false, null, null)')).toEqual([])
    expect(await read("select 1 from audit.opened_files('-infinity', 'infinity')")).toEqual([])
    await expect(read('select 1 from audit.operation')).rejects.toThrow(/permission denied/)
  })

  it('keeps a list of the own files for who opened them', async () => {
    const { data } = await ask(
      administrator,
      '{ viewer { recentlyOpenedFiles { reason participant { id } } } }',
    )
    expect(
      data.viewer.recentlyOpenedFiles
        .map((file: { participant: { id: string } }) => file.participant.id)
        .toSorted(),
    ).toEqual(people.toSorted())
    const other = await ask(aViewer('ADMINISTRATOR'), '{ viewer { recentlyOpenedFiles { reason } } }')
    expect(other.data.viewer.recentlyOpenedFiles).toEqual([])
  })
})
