import { comparable } from '@titian/shared/candidates/score.ts'
import { whyItFits } from '@titian/shared/vacancies/match.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { account, key } from '../candidates/candidates-api.fixture.ts'
import { anEmployer } from '../organisations/organisation.builder.ts'
import type { Viewer } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import { fromTypeId, toTypeId } from '../platform/graphql/type-id.ts'
import { cards, fitting, vocabulary, worldWithCards } from './matching-cards.fixture.ts'
import { AMEND, aContent, SHORTLIST } from './vacancies-api.fixture.ts'
import { aVacancy, aWeldingVacancy } from './vacancy.builder.ts'

let world: Awaited<ReturnType<typeof worldWithCards>>
beforeAll(async () => {
  world = await worldWithCards()
})
afterAll(() => world.database.close())

const MATCHES = `query ($id: ID!, $first: Int, $after: String) { vacancy(id: $id) { matches(first: $first, after: $after) {
  totalCount { exact atLeast } pageInfo { endCursor hasNextPage }
  edges { node { id } reasons { kind text } coveredRegion { code } distanceKm } } } }`

const matches = async (variables: object = {}, viewer: Viewer = account(world.own), id = world.vacancy) => {
  const answer = await world.api.ask(viewer, MATCHES, { id: toTypeId('vac', id), first: 100, ...variables })
  if (answer.errors) throw answer.errors[0]
  return answer.data.vacancy?.matches
}

const idsOf = (list: { edges: { node: { id: string } }[] }): string[] =>
  list.edges.map(({ node }) => fromTypeId('cnd', node.id) ?? '')

describe('the matches of a vacancy', () => {
  it('are exactly the cards that fit by the rule, each with its reasons', async () => {
    const found = await matches()
    expect(idsOf(found).toSorted()).toEqual(fitting().toSorted())
    expect(found.totalCount.exact).toBe(fitting().length)
    expect(fitting().length).toBeGreaterThanOrEqual(40)
    for (const { node, reasons } of found.edges) {
      const card = cards.find(({ id }) => id === fromTypeId('cnd', node.id))!
      const rule = whyItFits(comparable(card, vocabulary), aWeldingVacancy(), vocabulary)
      expect(reasons).toEqual(rule?.map(({ kind, text }) => ({ kind, text: text.en })))
    }
  })

  it('are read page by page, with cursors that belong to this vacancy as it is', async () => {
    const [first, whole] = [await matches({ first: 15 }), await matches()]
    const rest = await matches({ first: 100, after: first.pageInfo.endCursor })
    expect([...idsOf(first), ...idsOf(rest)]).toEqual(idsOf(whole))
    const another = await world.command((tx) => aVacancy(tx, world.own))
    await expect(
      matches({ after: first.pageInfo.endCursor }, account(world.own), another),
    ).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
    })
  })

  it('stay the same bytes whatever age, sex and domicile the employer reports', async () => {
    const answers = new Set<string>()
    for (const report of [
      {},
      { ageFrom: 18, ageTo: 20, sex: 'FEMALE' as const, domicile: '94.01' },
      { ageFrom: 60, ageTo: 99, sex: 'MALE' as const, domicile: '32' },
    ]) {
      const id = await world.command((tx) => aVacancy(tx, world.own, {}, { report }))
      const { pageInfo: _, ...answer } = await matches({}, account(world.own), id)
      answers.add(JSON.stringify(answer))
    }
    expect(answers.size).toBe(1)
  })

  it('are there for a key with cards, and for nobody beside the employer', async () => {
    expect(idsOf(await matches({}, key(world.own)))).toEqual(idsOf(await matches()))
    expect(await matches({}, account(world.other))).toBeUndefined()
    expect(await matches({}, account(null, { role: 'PLACEMENT_OFFICER' }))).toBeNull()
    expect(await matches({}, account(null, { role: 'PERSON' }))).toBeNull()
  })

  it('are counted as cards that were read', async () => {
    const reader = await world.command((tx) => anEmployer(tx))
    const id = await world.command((tx) => aVacancy(tx, reader))
    const found = await matches({ first: 7 }, account(reader), id)
    expect(found.edges).toHaveLength(7)
    const { data } = await world.api.ask(account(reader), '{ rateLimit { cardsRead } }')
    expect(data.rateLimit.cardsRead).toBe(7)
  })

  it('follow an amendment on the next request', async () => {
    const id = await world.command((tx) => aVacancy(tx, world.own))
    const content = aContent({ experience: 'FROM_5_TO_10_YEARS', wageTo: 5_500_000 })
    await world.api.ask(account(world.own), AMEND, {
      input: { vacancy: toTypeId('vac', id), expectedVersion: 1, content },
    })
    const expected = fitting(aWeldingVacancy({ experience: 'FROM_5_TO_10_YEARS' }))
    expect(idsOf(await matches({}, account(world.own), id)).toSorted()).toEqual(expected.toSorted())
    expect(expected.length).toBeLessThan(fitting().length)
  })

  it('do not hold who is hidden from the employer', async () => {
    const employer = await world.command((tx) => anEmployer(tx))
    const id = await world.command((tx) => aVacancy(tx, employer))
    const [hidden] = fitting()
    await world.project((tx) =>
      tx.rows(
        sql`insert into card.hidden (organisation_id, card_id) values (${employer}::uuid, ${hidden}::uuid)`,
      ),
    )
    expect(idsOf(await matches({}, account(employer), id)).toSorted()).toEqual(fitting().slice(1).toSorted())
  })

  it('are the same seen from a candidate: exactly the open vacancies that list them', async () => {
    const employer = await world.command((tx) => anEmployer(tx))
    const [fits, tooFar, past] = await world.command(async (tx) => [
      await aVacancy(tx, employer),
      await aVacancy(tx, employer, { region: '12.71' }),
      await aVacancy(tx, employer, { opensUntil: '2026-11-01' }),
    ])
    const [first = ''] = fitting()
    const input = { vacancy: toTypeId('vac', fits ?? ''), candidate: toTypeId('cnd', first) }
    await world.api.ask(account(employer), SHORTLIST, { input })
    const FITS = `query ($id: ID!) { candidate(id: $id) { fittingVacancies { isShortlisted vacancy { id } reasons { kind text } } } }`
    const { data } = await world.api.ask(account(employer), FITS, { id: input.candidate })
    const listed = (await matches({}, account(employer), fits)).edges.find(
      ({ node }: { node: { id: string } }) => node.id === input.candidate,
    )
    expect(data.candidate.fittingVacancies).toEqual([
      { isShortlisted: true, vacancy: { id: input.vacancy }, reasons: listed.reasons },
    ])
    for (const none of [tooFar, past]) expect(JSON.stringify(data)).not.toContain(toTypeId('vac', none ?? ''))
    const { data: theirs } = await world.api.ask(account(world.other), FITS, { id: input.candidate })
    expect(theirs.candidate.fittingVacancies).toEqual([])
  })
})
