import type { MemberRole } from '@titian/shared/accounts/role.ts'
import type { Stage } from '@titian/shared/journeys/stage.ts'
import { expect } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { aJourneyOf } from '../journeys/journey.builder.ts'
import { journeysResolvers } from '../journeys/journeys.ts'
import { moveJourneyWith } from '../journeys/move-journey.ts'
import { anOrganisation } from '../organisations/organisation.builder.ts'
import { aParticipant } from '../participants/participant.builder.ts'
import { participantsResolvers } from '../participants/participants.ts'
import { apiOf, aViewer, TODAY, testCipher } from '../participants/staff.fixture.ts'
import type { Viewer } from '../platform/auth/viewer.ts'
import type { Tx } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { deliveredVocabulary } from '../vocabulary/vocabulary.fixture.ts'
import { enterprisesResolvers } from './enterprises.ts'
import { tradingFacts } from './follow-journeys.ts'

const BUSINESS = `id kind stage sinceOn tradingSinceOn closedOn version viewerCanKeep name { text }
  trade { code } region { code } members { isLeader participant { id } }
  steps { fromStage toStage reason } nextStages { stage isAllowed reasons blockers }
  plan { customers price breakEvenUnits gaps version months { month profit cumulative } }
  licences { kind state number version } marketLinks { kind counterparty amount }
  milestones { id kind affirmation channel viewerCanAffirm version }
  survivalChecks { month dueOn finding isDue }
  capital { id state amount toolsPart materialsPart disbursed undisbursed accepted version tranches { id number paidOn
    reportDueOn reportState openAmount gaps viewerCanWrite viewerCanReview version lines { kind amount } } }`

/** The room over a database of its own, with a unit and its people on the enterprise pathway. */
export const enterpriseWorld = async () => {
  const database = await testDatabase()
  const vocabulary = deliveredVocabulary()
  const machine = { factSources: [tradingFacts], onJourneyMoved: [] }
  const ask = apiOf(database, [
    ...participantsResolvers(testCipher, vocabulary),
    ...journeysResolvers(machine),
    ...enterprisesResolvers(vocabulary, moveJourneyWith(machine)),
  ])
  const inCommand = <T>(act: (tx: Tx) => Promise<T>) =>
    database.transaction('titian_command', systemFacts(TODAY), act)
  const unitId = await inCommand((tx) => anOrganisation(tx))
  const staff = (role: MemberRole) => aViewer(role, { unitId })
  const keeper = staff('PROBATION_OFFICER')

  const aPerson = (
    given: { birthOn?: string; pathway?: 'EMPLOYMENT'; unitId?: string; through?: Stage[] } = {},
  ) =>
    inCommand(async (tx) => {
      const { through = ['ADMITTED', 'ASSESSED', 'JOB_READY'], pathway = 'ENTERPRISE', ...rest } = given
      const person = await aParticipant(tx, { unitId, pathway, ...rest })
      await aJourneyOf(tx, person, { through, pathway })
      return { ...person, id: toTypeId('ptc', person.personId) }
    })

  /** Sends one mutation of the room and answers its payload. */
  const send = async (mutation: string, input: object, viewer: Viewer = keeper) => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`
    const { data, errors } = await ask(
      viewer,
      `mutation ($input: ${type}!) { ${mutation}(input: $input) {
        enterprise { ${BUSINESS} } errors { __typename ... on UserError { message path } } } }`,
      { input },
    )
    return data?.[mutation] ?? { thrown: errors?.[0]?.extensions['code'] }
  }
  const open = async (participant: string, more: object = {}, viewer: Viewer = keeper) => {
    const { enterprise, errors } = await send(
      'openEnterprise',
      {
        participant,
        kind: 'INDIVIDUAL',
        name: 'Lele Segar',
        trade: '7531-penjahit',
        region: '32.73',
        openedOn: '2026-08-01',
        ...more,
      },
      viewer,
    )
    expect(errors).toEqual([])
    return enterprise
  }
  const read = (viewer: Viewer, participant: string) =>
    ask(
      viewer,
      `query ($id: ID!) { node(id: $id) { ... on Participant { journey { stage } viewerCanOpenEnterprise
        enterprise { ${BUSINESS} } } } }`,
      { id: participant },
    )
  return { database, unitId, ask, inCommand, staff, keeper, aPerson, send, open, read }
}

export const aPlan = {
  customers: 'Warung pecel lele di sekitar pasar',
  product: 'Lele segar',
  place: 'Diantar tiap pagi',
  unitName: 'kilogram',
  price: 26_000,
  unitCost: 18_000,
  fixedCosts: [{ kind: 'RENT', amount: 700_000 }],
  startCost: 5_000_000,
  monthlyUnits: [0, 60, 120, 180, 240, 260, 260, 260, 260, 260, 260, 260],
}
