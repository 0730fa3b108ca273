import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemFacts } from '../../src/platform/database/roles.ts'
import { sql } from '../../src/platform/database/sql.ts'
import { fromTypeId, toTypeId } from '../../src/platform/graphql/type-id.ts'
import { type TestApp, testApp } from '../app.ts'
import { errors, isFound, persona, posted, type Say, sayingAs, themself } from './actors.ts'
import { writePapers } from './papers.ts'

/** One welder crosses, and turns back: every room in its turn, over the whole server and the demonstration. */
describe('one welder', () => {
  let app: TestApp
  let clock = new Date()
  let probation: Say
  let placement: Say
  let employer: Say
  let administrator: Say
  let clinic: Say
  let welder: Say
  let participant = ''
  let personId = ''
  let codeName = ''
  let introduction = ''

  beforeAll(async () => {
    app = await testApp({ now: () => clock })
    probation = sayingAs(app, persona(app, 'probation-officer'))
    placement = sayingAs(app, persona(app, 'placement-officer'))
    employer = sayingAs(app, persona(app, 'employer'))
    administrator = sayingAs(app, persona(app, 'administrator'))
    const viewer = await persona(app, 'probation-officer')()
    clinic = sayingAs(app, posted('REHAB_COUNSELLOR', viewer.kind === 'ACCOUNT' ? (viewer.unitId ?? '') : ''))
  })
  afterAll(() => app.close())

  const inDays = (days: number) =>
    new Date(clock.getTime() + 7 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10)

  it('is registered, and what is on paper is written down', async () => {
    participant = await writePapers({ probation, placement, clinic }, inDays(0), inDays)
    personId = fromTypeId('ptc', participant) ?? ''
    welder = sayingAs(app, themself(personId))
    const { participant: person } = await probation(
      `{ participant(id: "${participant}") { journey { stage } } }`,
    )
    expect(person.journey.stage).toBe('ADMITTED')
  })

  it('becomes job-ready for reasons that everybody can read', async () => {
    await probation(
      `mutation ($input: RecordAssessmentInput!) { recordAssessment(input: $input) { ${errors} } }`,
      {
        participant,
        assessedOn: inDays(0),
      },
    )
    const journey = `{ participant(id: "${participant}") { journey { id version stage } readiness { isComplete answers { requirement state } } } }`
    const before = (await probation(journey)).participant
    expect(before.readiness.answers.filter(({ state }: { state: string }) => state === 'NOT_MET')).toEqual([])
    await probation(`mutation ($input: MoveJourneyInput!) { moveJourney(input: $input) { ${errors} } }`, {
      journey: before.journey.id,
      expectedVersion: before.journey.version,
      to: 'ASSESSED',
      reason: 'INTAKE_ASSESSMENT',
    })
    const assessed = (await placement(journey)).participant
    await placement(
      `mutation ($input: ConfirmJobReadyInput!) { confirmJobReady(input: $input) { ${errors} } }`,
      {
        participant,
        expectedVersion: assessed.journey.version,
      },
    )
    expect((await placement(journey)).participant.journey.stage).toBe('JOB_READY')
  })

  it('agrees on paper, and is published after 72 hours and not before', async () => {
    await placement(`mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { ${errors} } }`, {
      participant,
      purpose: 'SHOW',
      channel: 'PAPER',
      untilOn: inDays(360),
      witnessOffice: 'LABOUR_OFFICE',
    })
    const publish = `mutation ($input: PublishCardsInput!) { publishCards(input: $input) { ${errors} } }`
    const status = `{ participants(first: 1) { edges { node { cardStatus { isPublished codeName } } } } }`
    await administrator(publish, { isConfirmed: true })
    expect((await welder(status)).participants.edges[0].node.cardStatus.isPublished).toBe(false)
    clock = new Date(clock.getTime() + 4 * 86_400_000)
    await administrator(publish, { isConfirmed: true })
    codeName = (await welder(status)).participants.edges[0].node.cardStatus.codeName
    expect(codeName).toMatch(/ /)
  })

  it('is found, asked, and says yes; only then a named member reads the name', async () => {
    expect(await isFound(app, codeName)).toBe(true)
    const { postVacancy } = await employer(
      `mutation ($input: PostVacancyInput!) { postVacancy(input: $input) { vacancy { id } ${errors} } }`,
      {
        content: {
          title: 'Juru las SMAW',
          occupation: '7212-welder',
          skills: ['weld-smaw'],
          region: '32.73',
          places: 1,
          employmentKind: 'FIXED_TERM',
          wageFrom: 6000000,
          wageTo: 7000000,
          workingHours: ['DAY'],
          openUntilOn: inDays(60),
        },
        idempotencyKey: 'story',
      },
    )
    const vacancy = postVacancy.vacancy.id
    const [card] = await app.installation.database.transaction(
      'titian_command',
      systemFacts(inDays(0)),
      (tx) =>
        tx.rows<{ id: string }>(
          sql`select card_id::text as id from people.card_origin where person_id = ${personId}::uuid`,
        ),
    )
    const { requestIntroduction } = await employer(
      `mutation ($input: RequestIntroductionInput!) { requestIntroduction(input: $input) {
        introduction { id state disclosed { fullName } } ${errors} } }`,
      { vacancy, candidate: toTypeId('cnd', card?.id ?? ''), idempotencyKey: 'story' },
    )
    introduction = requestIntroduction.introduction.id
    expect(requestIntroduction.introduction).toMatchObject({ state: 'REQUESTED', disclosed: null })
    const asked = await welder(
      '{ participants(first: 1) { edges { node { introductions { id viewerCanAnswer } } } } }',
    )
    const [question] = asked.participants.edges[0].node.introductions
    expect(question.viewerCanAnswer).toBe(true)
    await welder(
      `mutation ($input: AnswerIntroductionInput!) { answerIntroduction(input: $input) { ${errors} } }`,
      { introduction: question.id, answer: 'YES' },
    )
    const { node } = await employer(
      `{ node(id: "${introduction}") { ... on Introduction { state version disclosed { fullName contact { phone } } } } }`,
    )
    expect(node).toMatchObject({ state: 'DISCLOSED', disclosed: { fullName: 'Sutrisnowati' } })
    // A key never receives a name.
    const { text } = await app.ask(
      `{ node(id: "${introduction}") { ... on Introduction { state disclosed { fullName } } } }`,
    )
    expect(text).not.toContain('Sutrisnowati')
  })

  it('sees in plain words who read the name', async () => {
    const { participants } = await welder(
      '{ participants(first: 1) { edges { node { receipts(first: 50) { edges { node { act purpose role place readOn } } } } } } }',
    )
    const receipts = participants.edges[0].node.receipts.edges.map(({ node }: { node: object }) => node)
    expect(receipts.some(({ role }: { role: string }) => role === 'EMPLOYER')).toBe(true)
    expect(JSON.stringify(receipts)).not.toMatch(/Rini|Arif|Siti/)
  })

  it('is hired, and stands at work', async () => {
    const read = `{ node(id: "${introduction}") { ... on Introduction { version } } }`
    const move = `mutation ($input: MoveIntroductionInput!) { moveIntroduction(input: $input) { ${errors} } }`
    for (const [to, more] of [
      ['INTERVIEW', { interviewAt: new Date(clock.getTime() + 86_400_000).toISOString() }],
      ['OFFER', { offeredWage: 6500000 }],
      ['HIRED', { hire: { kind: 'FIXED_TERM', startsOn: inDays(0), wage: 6500000, hoursPerWeek: 40 } }],
    ] as const)
      await employer(move, {
        introduction,
        to,
        expectedVersion: (await employer(read)).node.version,
        ...more,
      })
    const { participant: person } = await placement(
      `{ participant(id: "${participant}") { journey { stage } } }`,
    )
    expect(person.journey.stage).toBe('PLACED')
    expect(await isFound(app, codeName)).toBe(false)
  })

  it('turns back: a consent ends with one tap, and no employer reads a name any more', async () => {
    const { participants } = await welder(
      '{ participants(first: 1) { edges { node { consents { id purpose isInForce } } } } }',
    )
    for (const { id, isInForce } of participants.edges[0].node.consents)
      if (isInForce)
        await welder(
          `mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { ${errors} } }`,
          {
            consent: id,
          },
        )
    const { node } = await employer(
      `{ node(id: "${introduction}") { ... on Introduction { state candidate { codeName } disclosed { fullName } } } }`,
    )
    expect(node).toMatchObject({ candidate: null, disclosed: null })
  })
})
