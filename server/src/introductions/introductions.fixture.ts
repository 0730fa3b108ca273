import { randomUUID } from 'node:crypto'
import { testDatabase } from '../../test/database.ts'
import { addMembership, createAccount } from '../accounts/create-account.ts'
import { account, candidatesApi } from '../candidates/candidates-api.fixture.ts'
import { asCommand, aUnit, jobReady, storePeople } from '../candidates/job-ready-people.fixture.ts'
import { seeded } from '../candidates/random-cards.fixture.ts'
import { unpublishOnConsentEnded, unpublishOnExcluded } from '../candidates/unpublish-card.ts'
import { consentsResolvers } from '../consents/consents.ts'
import { anEmployer } from '../organisations/organisation.builder.ts'
import { participantsResolvers } from '../participants/participants.ts'
import { aViewer, testCipher } from '../participants/staff.fixture.ts'
import type { Viewer } from '../platform/auth/viewer.ts'
import type { Database } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { vacanciesResolvers } from '../vacancies/vacancies.ts'
import { aVacancy } from '../vacancies/vacancy.builder.ts'
import { deliveredVocabulary } from '../vocabulary/vocabulary.fixture.ts'
import { readHolidays } from './holidays.ts'
import { introductionsResolvers } from './introductions.ts'
import { endOnConsentEnded, endOnExcluded, withdrawOnVacancyClosed } from './listeners.ts'
import type { HiringListener } from './on-hired.ts'

export const TODAY = '2026-11-24'

/** People with cards, an employer with three members and a second employer, and the API around them. */
export const introductionsWorld = async (
  hiring: readonly HiringListener[] = [],
  more: readonly object[] = [],
) => {
  const database = await testDatabase()
  const vocabulary = deliveredVocabulary()
  const { room, ask } = candidatesApi(database, 'SYNTHETIC', ({ search }) => [
    ...participantsResolvers(testCipher, vocabulary),
    ...consentsResolvers(vocabulary, {
      onConsentEnded: [endOnConsentEnded, unpublishOnConsentEnded],
      onExcluded: [endOnExcluded, unpublishOnExcluded],
    }),
    ...vacanciesResolvers({
      vocabulary,
      minimumWages: [],
      search,
      onVacancyClosed: [withdrawOnVacancyClosed],
    }),
    ...introductionsResolvers({ vocabulary, kind: 'SYNTHETIC', holidays: readHolidays(), hiring }),
    ...more,
  ])
  const unitId = await aUnit(database)
  const people = jobReady(seeded(7), 30)
  await storePeople(database, unitId, people)
  await room.publish(new Date(`${TODAY}T03:00:00Z`))
  const [employerId, otherId] = await asCommand(database, async (tx) => [
    await anEmployer(tx, { name: 'PT Karya Contoh' }),
    await anEmployer(tx, { name: 'PT Lain Contoh' }),
  ])
  const member = (organisationId: string, name: string) => aMember(database, organisationId, name)
  const [rini, bagus, sari] = [
    await member(employerId, 'Rini Contoh'),
    await member(employerId, 'Bagus Contoh'),
    await member(employerId, 'Sari Contoh'),
  ]
  return {
    database,
    room,
    ask,
    unitId,
    employerId,
    otherId,
    rini,
    bagus,
    sari,
    other: await member(otherId, 'Tono Contoh'),
    vacancyOf: async (organisationId: string, opensUntil = '2027-06-01') =>
      toTypeId('vac', await asCommand(database, (tx) => aVacancy(tx, organisationId, { opensUntil }))),
    /** Somebody with a card who was not given before. */
    next: cardGiver(database),
    self: (personId: string) => aViewer('PERSON', { personId }),
    placement: aViewer('PLACEMENT_OFFICER', { unitId }),
    as: <T>(act: Parameters<typeof asCommand<T>>[1]) => asCommand(database, act),
  }
}

export type IntroductionsWorld = Awaited<ReturnType<typeof introductionsWorld>>

const aMember = async (database: Database, organisationId: string, name: string): Promise<Viewer> => {
  const accountId = await database.transaction('titian_auth', systemFacts(TODAY), async (tx) => {
    const id = await createAccount(tx, { name, address: `${randomUUID()}@contoh.example` })
    await addMembership(tx, { accountId: id, role: 'EMPLOYER', organisationId })
    return id
  })
  return account(organisationId, { accountId, membershipId: randomUUID(), name })
}

interface Shown {
  personId: string
  candidate: string
}

const cardGiver = (database: Database) => {
  let given = 0
  return async (): Promise<Shown> => {
    const rows = await asCommand(database, (tx) =>
      tx.rows<{ card_id: string; person_id: string }>(
        sql`select card_id, person_id from people.card_origin order by card_id`,
      ),
    )
    const row = rows[given++]
    if (!row) throw new Error('Nobody with a card is left.')
    return { personId: row.person_id, candidate: toTypeId('cnd', row.card_id) }
  }
}

export const REQUEST = `mutation ($input: RequestIntroductionInput!) { requestIntroduction(input: $input) {
  introduction { id state requestedOn answerByOn version recipients { name isViewer } candidate { id } disclosed { fullName } }
  errors { __typename ... on UserError { message path } } } }`

export const ANSWER = `mutation ($input: AnswerIntroductionInput!) { answerIntroduction(input: $input) {
  request { id state answeredVia disclosure { openedOn untilOn endedOn recipientCount isThroughOffice } }
  errors { __typename ... on UserError { message path } } } }`

export const MOVE = `mutation ($input: MoveIntroductionInput!) { moveIntroduction(input: $input) {
  introduction { id state version nextStates canGoBackTo }
  errors { __typename ... on UserError { message path } } } }`

export const UNDO = `mutation ($input: UndoIntroductionMoveInput!) { undoIntroductionMove(input: $input) {
  wasRead introduction { id state version disclosed { fullName } } errors { __typename } } }`

export const WITHDRAW = `mutation ($input: WithdrawIntroductionInput!) { withdrawIntroduction(input: $input) {
  introduction { id state version } errors { __typename } } }`

export const RECALL = `mutation ($input: RecallDisclosureInput!) { recallDisclosure(input: $input) {
  endedAt request { id state disclosure { endedOn } } errors { __typename } } }`

/** Everything that an employer can read of an introduction. */
export const READ = `query ($id: ID!) { node(id: $id) { ... on Introduction { id state requestedOn answerByOn disclosedOn openUntilOn
  interviewAt offeredWage startsOn declineReason version nextStates canGoBackTo vacancy { title } candidate { id codeName }
  recipients { name isViewer } disclosed { fullName codeName startMonth certificates { number }
    contact { of office phone email } } } } }`

/** The same uuid under the prefix of the other side. */
export const otherSide = (id: string): string =>
  id.startsWith('itd_') ? id.replace('itd_', 'irq_') : id.replace('irq_', 'itd_')

/** What a test asks of one world: requests of Rini for somebody new, with Rini and Bagus as recipients. */
export const actsIn = (world: IntroductionsWorld) => {
  const asked = async () => {
    const { ask, rini, bagus, next, vacancyOf, employerId } = world
    const shown = await next()
    const recipients = [rini, bagus].map((one) =>
      toTypeId('acc', one.kind === 'ACCOUNT' ? one.accountId : ''),
    )
    const vacancy = await vacancyOf(employerId)
    const { data } = await ask(rini, REQUEST, {
      input: { vacancy, candidate: shown.candidate, recipients },
    })
    const { introduction, errors } = data.requestIntroduction
    if (errors.length > 0) throw new Error(JSON.stringify(errors))
    const { id } = introduction as { id: string }
    return { ...shown, vacancy, id, request: otherSide(id) }
  }
  const answered = async (answer: 'YES' | 'NO' | 'LATER') => {
    const one = await asked()
    const { data } = await world.ask(world.self(one.personId), ANSWER, {
      input: { introduction: one.request, answer },
    })
    const { request, errors } = data.answerIntroduction
    if (errors.length > 0) throw new Error(JSON.stringify(errors))
    return { ...one, answer: request }
  }
  const seenBy = async (viewer: Viewer, id: string) => (await world.ask(viewer, READ, { id })).data.node
  return { asked, answered, seenBy }
}
