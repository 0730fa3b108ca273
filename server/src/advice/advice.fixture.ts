import type { MemberRole } from '@titian/shared/accounts/role.ts'
import { testDatabase } from '../../test/database.ts'
import { addMembership, createAccount } from '../accounts/create-account.ts'
import { aJourneyOf } from '../journeys/journey.builder.ts'
import { journeysResolvers } from '../journeys/journeys.ts'
import { anOrganisation } from '../organisations/organisation.builder.ts'
import { filesOpenNow } from '../participants/files-open-now.ts'
import { aParticipant, type GivenParticipant } from '../participants/participant.builder.ts'
import { participantsResolvers } from '../participants/participants.ts'
import { apiOf, aViewer, TODAY, testCipher } from '../participants/staff.fixture.ts'
import { roleOf, type Viewer } from '../platform/auth/viewer.ts'
import type { Tx } from '../platform/database/database.ts'
import { type ActingRole, systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { deliveredVocabulary } from '../vocabulary/vocabulary.fixture.ts'
import { adviceResolvers } from './advice.ts'
import { caseloadNow } from './caseload-now.ts'
import { mentorAssigned } from './mentor-assigned.ts'

const NOW = Date.parse('2026-11-24T03:00:00Z')

/** `hours` from the moment at which tests ask, ISO 8601. */
export const inHours = (hours: number): string => new Date(NOW + hours * 3_600_000).toISOString()

export interface Client {
  personId: string
  unitId: string
  id: string
}

/** The room over a database of its own: a unit, an organisation of counsellors, and whoever is on whose caseload. */
export const adviceWorld = async () => {
  const database = await testDatabase()
  const machine = { factSources: [mentorAssigned], onJourneyMoved: [] }
  const api = apiOf(database, [
    ...participantsResolvers(testCipher, deliveredVocabulary()),
    ...journeysResolvers(machine),
    ...adviceResolvers(),
  ])
  const as = <T>(role: ActingRole, act: (tx: Tx) => Promise<T>) =>
    database.transaction(role, systemFacts(TODAY), act)
  const [unitId, organisationId] = await as('titian_command', async (tx) => [
    await anOrganisation(tx),
    await anOrganisation(tx, { kind: 'NGO' }),
  ])
  let people = 0

  /** Somebody with a membership; their caseload and opened files are found anew for every question. */
  const aMember = (role: MemberRole, of = organisationId) =>
    as('titian_auth', async (tx) => {
      const name = `Pendamping ${++people}`
      const accountId = await createAccount(tx, { name, address: `pendamping${people}@titian.example` })
      const membershipId = await addMembership(tx, { accountId, role, organisationId: of })
      const viewer = { ...aViewer(role), accountId, name, membershipId, organisationId: of }
      return { ...viewer, id: toTypeId('cou', membershipId) }
    })
  const staff = (role: MemberRole) => aViewer(role, { unitId })
  const officer = staff('OFFICER')

  /** The organisation's own system, as its key is identified. */
  const aSystem = (of = organisationId): Viewer & { kind: 'KEY' } => ({
    kind: 'KEY',
    keyId: crypto.randomUUID(),
    organisationId: of,
    organisationIsVerified: true,
    scopes: ['advice'],
    purpose: 'PLANNING',
  })

  /** The viewer as the next request finds them. */
  const asNow = async (viewer: Viewer): Promise<Viewer> => {
    if (viewer.kind === 'PUBLIC' || !viewer.organisationId) return viewer
    const { organisationId: of } = viewer
    const membershipId = viewer.kind === 'ACCOUNT' ? viewer.membershipId : null
    return as('titian_auth', async (tx) => {
      const acting = { role: roleOf(viewer), membershipId, organisationId: of }
      const caseload = await caseloadNow(tx, acting, TODAY)
      return viewer.kind === 'KEY'
        ? { ...viewer, caseload }
        : { ...viewer, caseload, openedFiles: await filesOpenNow(tx, viewer.accountId, new Date(NOW)) }
    })
  }
  const ask = async (viewer: Viewer, source: string, variables: Record<string, unknown> = {}) =>
    api(await asNow(viewer), source, variables)

  const aPerson = (given: Partial<GivenParticipant> = {}): Promise<Client> =>
    as('titian_command', async (tx) => {
      const person = await aParticipant(tx, { unitId, pathway: 'ENTERPRISE', ...given })
      await aJourneyOf(tx, person, { through: ['ADMITTED', 'ASSESSED'], pathway: 'ENTERPRISE' })
      return { ...person, id: toTypeId('ptc', person.personId) }
    })

  /** Sends a mutation of the room and answers its payload, or the code with which it was refused altogether. */
  const send = async (
    viewer: Viewer,
    mutation: string,
    input: object,
    asked = PAYLOADS[mutation] ?? SESSION,
  ) => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`
    const { data, errors } = await ask(
      viewer,
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${asked}
        errors { __typename ... on UserError { message path } } } }`,
      { input },
    )
    // As it goes over the wire: moments are texts.
    return (
      (data && JSON.parse(JSON.stringify(data))[mutation]) ?? {
        thrown: errors?.[0]?.extensions['code'] ?? errors?.[0]?.message,
      }
    )
  }

  /** Puts somebody on a caseload, as staff of the unit do. */
  const assign = async ({ id }: Client, counsellor: { id: string }, more: object = {}) =>
    send(officer, 'assignCaseload', {
      participant: id,
      counsellor: counsellor.id,
      idempotencyKey: crypto.randomUUID(),
      ...more,
    })
  const aClient = async (counsellor: { id: string }, given: Partial<GivenParticipant> = {}) => {
    const person = await aPerson(given)
    await assign(person, counsellor)
    return person
  }
  const log = (viewer: Viewer, participants: string[], more: object = {}, content: object = {}) =>
    send(viewer, 'logSession', {
      participants,
      content: { ...HELD, ...content },
      idempotencyKey: crypto.randomUUID(),
      ...more,
    })
  const countOf = async (table: string): Promise<number> => {
    const [row] = await as('titian_command', (tx) =>
      tx.rows<{ count: number }>(sql`select count(*)::int as count from ${sql.table(`people.${table}`)}`),
    )
    return row?.count ?? 0
  }
  return {
    database,
    unitId,
    organisationId,
    as,
    aMember,
    aSystem,
    staff,
    asNow,
    ask,
    aPerson,
    aClient,
    send,
    assign,
    log,
    countOf,
  }
}

export type AdviceWorld = Awaited<ReturnType<typeof adviceWorld>>

/** A session of an hour ago, half an hour by telephone. */
export const HELD = {
  outcome: 'HELD',
  startsAt: inHours(-1),
  medium: 'PHONE',
  contactMinutes: 30,
  topics: ['MARKETING'],
  advice: 'Catat penjualan setiap hari',
}

const ACTION = 'id state dueOn carriedCount version isOverdue note { text dropReason }'

export const SESSION = `session { id state startsAt medium notHeldBy contactMinutes clockOffByMinutes version
  attendees { hasAttended participant { id } } note { topics advice trend } amendments { version changed }
  agreed { ${ACTION} } reschedules { id state } counsellor { id } }`

const PAYLOADS: Record<string, string> = {
  logSession: `${SESSION} entries { participant { id } }`,
  assignCaseload: 'participant { id }',
  handOverCaseload: 'handedOverCount',
  setStandIn: 'counsellor { standIns { fromOn untilOn standIn { id } } }',
  completeAction: `action { ${ACTION} }`,
  dropAction: `action { ${ACTION} }`,
}

export const OF_PERSON = `query ($id: ID!) { participant(id: $id) { agreedActions { ${ACTION} }
  sessions(first: 20) { edges { node { id state note { advice } amendments { version changed } } } } } }`

export const CASELOAD = `query ($filter: CaseloadFilter) { caseload(filter: $filter, first: 50) { totalCount attentionCount
  edges { node { isStandIn fromOn untilOn counsellor { id } participant { id }
    attention { kind words action { id } } lastSession { id } nextSession { id } openActions { id } } } } }`
