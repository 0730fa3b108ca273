import { MEMBER_ROLES } from '@titian/shared/accounts/role.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { ViewerResolver } from '../accounts/viewer.resolver.ts'
import { anOrganisation } from '../organisations/organisation.builder.ts'
import type { Viewer } from '../platform/auth/viewer.ts'
import type { Database } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { deliveredVocabulary } from '../vocabulary/vocabulary.fixture.ts'
import { aParticipant } from './participant.builder.ts'
import { participantsResolvers } from './participants.ts'
import { apiOf, aViewer, TODAY, testCipher } from './staff.fixture.ts'

let database: Database
let ask: ReturnType<typeof apiOf>
let participant: string
let personId: string
beforeAll(async () => {
  database = await testDatabase()
  ask = apiOf(database, [...participantsResolvers(testCipher, deliveredVocabulary()), new ViewerResolver()])
  const person = await database.transaction('titian_command', systemFacts(TODAY), async (tx) =>
    aParticipant(tx, {
      unitId: await anOrganisation(tx, { name: 'Lapas Uji' }),
      registerNumber: '99/UJI/0412b',
    }),
  )
  personId = person.personId
  participant = toTypeId('ptc', personId)
})
afterAll(() => database.close())

const OPEN = `mutation ($input: OpenFileInput!) { openFile(input: $input) {
  openedFile { id kind reason openedAt closesAt } errors { __typename ... on UserError { message path } } } }`
const reason = 'menyiapkan rapat kepulangan'

describe('opening a file', () => {
  it('lasts sixty minutes, is written down, and the person can see it', async () => {
    const administrator = aViewer('ADMINISTRATOR')
    const { data } = await ask(administrator, OPEN, { input: { participant, reason } })
    expect(data.openFile).toEqual({
      errors: [],
      openedFile: {
        id: expect.stringMatching(/^opf_/),
        kind: 'OTHER',
        reason,
        openedAt: new Date('2026-11-24T03:00:00Z'),
        closesAt: new Date('2026-11-24T04:00:00Z'),
      },
    })
    const seen = await database.transaction(
      'titian_reader',
      { ...systemFacts(TODAY), role: 'PERSON', person: personId },
      (tx) => tx.rows<{ reason: string }>(sql`select reason from people.opened_file`),
    )
    expect(seen).toEqual([{ reason }])
    const [entry] = await database.transaction('titian_command', systemFacts(TODAY), (tx) =>
      tx.rows<{ subjects: string[] }>(
        sql`select subjects from audit.operation where command = 'OpenFile' and actor_id = ${administrator.accountId}::uuid`,
      ),
    )
    expect(entry?.subjects).toEqual([personId])
  })

  it('shows the viewer their own open files, and nobody else', async () => {
    const administrator = aViewer('ADMINISTRATOR')
    await ask(administrator, OPEN, { input: { participant, reason } })
    const MINE = '{ viewer { openedFiles { reason } } }'
    expect((await ask(administrator, MINE)).data.viewer.openedFiles).toEqual([{ reason }])
    expect((await ask(aViewer('ADMINISTRATOR'), MINE)).data.viewer.openedFiles).toEqual([])
    const { id } = (await ask(administrator, '{ viewer { openedFiles { id } } }')).data.viewer.openedFiles[0]
    const NODE = 'query ($id: ID!) { node(id: $id) { id } }'
    expect((await ask(administrator, NODE, { id })).data.node).toEqual({ id })
    expect((await ask(aViewer('ADMINISTRATOR'), NODE, { id })).data.node).toBeNull()
  })

  it.each([
    ['nobody', { participant: 'ptc_00000000000000000000000000', reason }, ['ParticipantNotFound']],
    [
      'something that is no participant',
      { participant: 'x', reason: 'kurang' },
      ['ParticipantNotFound', 'ReasonNotAccepted'],
    ],
  ])('of %s is refused with every problem at once', async (_whose, input, types) => {
    const { data } = await ask(aViewer('ADMINISTRATOR'), OPEN, { input })
    expect(data.openFile.openedFile).toBeNull()
    expect(data.openFile.errors.map((error: { __typename: string }) => error.__typename)).toEqual(types)
  })

  it('needs a fresh second factor', async () => {
    const { data } = await ask(aViewer('ADMINISTRATOR', { isFresh: false }), OPEN, {
      input: { participant, reason },
    })
    expect(data.openFile.errors).toEqual([
      { __typename: 'SecondFactorNeeded', message: 'Give a code of your second factor first.', path: null },
    ])
  })

  it('happens ten times a day, and not once more', async () => {
    const administrator = aViewer('ADMINISTRATOR')
    const open = async () =>
      (await ask(administrator, OPEN, { input: { participant, reason } })).data.openFile
    const outcomes = await Promise.all(Array.from({ length: 12 }, open))
    expect(outcomes.filter(({ openedFile }) => openedFile).length).toBe(10)
    expect(outcomes.flatMap(({ errors }) => errors).map(({ __typename }) => __typename)).toEqual([
      'TooManyOpenedFiles',
      'TooManyOpenedFiles',
    ])
  })

  it.each(['OFFICER', 'COUNSELLOR', 'EMPLOYER', 'PERSON'] as const)(
    'is nothing for a role like %s',
    async (role) => {
      const { errors } = await ask(aViewer(role), OPEN, { input: { participant, reason } })
      expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
    },
  )
})

const LOOK_UP = `mutation ($input: LookUpFileInput!) { lookUpFile(input: $input) {
  found { subject unit { name } } errors { __typename } } }`

describe('opening a file, in every role', () => {
  it.each(MEMBER_ROLES)('is offered to %s by the same rule that allows it', async (role) => {
    const viewer = aViewer(role)
    const { data } = await ask(viewer, '{ viewer { viewerCanOpenFiles } }')
    const { errors } = await ask(viewer, OPEN, { input: { participant, reason } })
    expect(errors?.[0]?.extensions['code']).toBe(data.viewer.viewerCanOpenFiles ? undefined : 'FORBIDDEN')
  })
})

describe('looking for a file', () => {
  const lookUp = async (viewer: Viewer, registerNumber: string) =>
    (await ask(viewer, LOOK_UP, { input: { registerNumber } })).data.lookUpFile

  it.each(['ADMINISTRATOR', 'PROTECTION_OFFICER'] as const)(
    'tells %s of a whole register number that a unit has it, and writes down whom it was about',
    async (role) => {
      const viewer = aViewer(role)
      expect(await lookUp(viewer, ' 99/uji/0412B ')).toEqual({
        found: [{ subject: participant, unit: { name: 'Lapas Uji' } }],
        errors: [],
      })
      for (const part of ['99/UJI/0412', '99/UJI/%', '', '_'])
        expect(await lookUp(viewer, part)).toEqual({ found: [], errors: [] })
      const entries = await database.transaction('titian_command', systemFacts(TODAY), (tx) =>
        tx.rows<{ subjects: string[] }>(sql`select subjects from audit.operation
          where command = 'LookUpFile' and actor_id = ${viewer.accountId}::uuid order by position`),
      )
      expect(entries.map(({ subjects }) => subjects)).toEqual([[personId], [], [], [], []])
    },
  )

  it('happens fifty times a day, also when all are asked at once', async () => {
    const viewer = aViewer('ADMINISTRATOR')
    const answers = await Promise.all(Array.from({ length: 70 }, () => lookUp(viewer, 'tidak ada')))
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(50)
  }, 30_000)

  it('happens fifty times a day and needs a fresh second factor', async () => {
    const viewer = aViewer('ADMINISTRATOR')
    for (let n = 0; n < 50; n++) expect((await lookUp(viewer, 'tidak ada')).errors).toEqual([])
    expect(await lookUp(viewer, '99/UJI/0412b')).toEqual({
      found: [],
      errors: [{ __typename: 'TooManyLookups' }],
    })
    expect(await lookUp(aViewer('ADMINISTRATOR', { isFresh: false }), '99/UJI/0412b')).toEqual({
      found: [],
      errors: [{ __typename: 'SecondFactorNeeded' }],
    })
  })

  it.each(MEMBER_ROLES)(
    'is open to %s if the role opens files and has no caseload to find them by',
    async (role) => {
      const { errors } = await ask(aViewer(role), LOOK_UP, { input: { registerNumber: 'x' } })
      const looksUp = ['ADMINISTRATOR', 'PROTECTION_OFFICER'].includes(role)
      expect(errors?.[0]?.extensions['code']).toBe(looksUp ? undefined : 'FORBIDDEN')
    },
  )
})
