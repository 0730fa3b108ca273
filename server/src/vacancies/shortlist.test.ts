import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { account, key } from '../candidates/candidates-api.fixture.ts'
import { storeCards, TODAY } from '../candidates/card-database.fixture.ts'
import { anEmployer } from '../organisations/organisation.builder.ts'
import type { Viewer } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import { fromTypeId, toTypeId } from '../platform/graphql/type-id.ts'
import { cards, fitting, vocabulary, worldWithCards } from './matching-cards.fixture.ts'
import { READ_SHORTLIST, SHORTLIST, UNSHORTLIST } from './vacancies-api.fixture.ts'
import { aVacancy } from './vacancy.builder.ts'

let world: Awaited<ReturnType<typeof worldWithCards>>
beforeAll(async () => {
  world = await worldWithCards()
})
afterAll(() => world.database.close())

describe('a shortlist', () => {
  const note = async (
    source: string,
    card: string,
    viewer: Viewer = account(world.own),
    id = world.vacancy,
  ) => {
    const input = { vacancy: toTypeId('vac', id), candidate: toTypeId('cnd', card) }
    const { data, errors } = await world.api.ask(viewer, source, { input })
    if (errors) throw errors[0]
    return Object.values(data)[0] as {
      vacancy: { shortlist: { candidate: { id: string } }[] }
      errors: object[]
    }
  }
  const listed = (answer: { vacancy: { shortlist: { candidate: { id: string } }[] } | null }): string[] =>
    answer.vacancy?.shortlist.map(({ candidate }) => fromTypeId('cnd', candidate.id) ?? '') ?? []
  const shortlist = async (viewer: Viewer = account(world.own), id = world.vacancy) =>
    listed((await world.api.ask(viewer, READ_SHORTLIST, { id: toTypeId('vac', id) })).data)

  it('takes a candidate once, however often asked, and lets go of one', async () => {
    const [one = '', two = ''] = fitting()
    await note(SHORTLIST, one)
    expect(listed(await note(SHORTLIST, one))).toEqual([one])
    expect(listed(await note(SHORTLIST, two)).toSorted()).toEqual([one, two].toSorted())
    expect(listed(await note(UNSHORTLIST, one))).toEqual([two])
    expect(listed(await note(UNSHORTLIST, one))).toEqual([two])
    await note(UNSHORTLIST, two)
  })

  it('is read by nobody but the own employer', async () => {
    const [one = ''] = fitting()
    await note(SHORTLIST, one)
    expect(await shortlist()).toEqual([one])
    for (const viewer of [
      account(world.other),
      account(null, { role: 'PLACEMENT_OFFICER' }),
      account(null, { role: 'ADMINISTRATOR' }),
      account(null, { role: 'PERSON' }),
    ])
      expect(await shortlist(viewer)).toEqual([])
    await note(UNSHORTLIST, one)
  })

  it('loses a candidate with the card, in the same moment', async () => {
    const [one = '', two = ''] = fitting()
    await note(SHORTLIST, one)
    await note(SHORTLIST, two)
    await world.project((tx) => tx.rows(sql`delete from card.card where id = ${one}::uuid`))
    expect(await shortlist()).toEqual([two])
    const rows = await world.command((tx) =>
      tx.rows(sql`select 1 from hire.shortlist_entry where card_id = ${one}::uuid`),
    )
    expect(rows).toEqual([])
    await note(UNSHORTLIST, two)
    await storeCards(
      world.database,
      cards.filter(({ id }) => id === one),
      vocabulary,
    )
  })

  it('answers alike for who is hidden, who is absent, and what is no candidate', async () => {
    const employer = await world.command((tx) => anEmployer(tx))
    const id = await world.command((tx) => aVacancy(tx, employer))
    const [hidden = ''] = fitting()
    await world.project((tx) =>
      tx.rows(
        sql`insert into card.hidden (organisation_id, card_id) values (${employer}::uuid, ${hidden}::uuid)`,
      ),
    )
    const answer = async (candidate: string) =>
      JSON.stringify(
        await world.api.ask(account(employer), SHORTLIST, {
          input: { vacancy: toTypeId('vac', id), candidate },
        }),
      )
    const theirs = await answer(toTypeId('cnd', hidden))
    expect(theirs).toContain('ShortlistCandidateNotFound')
    expect(await answer(toTypeId('cnd', '00000000-0000-4000-8000-000000000000'))).toBe(theirs)
    expect(await answer('key_00000000000000000000000000')).toBe(theirs)
  })

  it('of another employer is as one that is not there', async () => {
    const [one = ''] = fitting()
    const theirs = JSON.stringify(await note(SHORTLIST, one, account(world.other)))
    expect(theirs).toContain('VacancyNotFound')
    const absent = await note(SHORTLIST, one, account(world.other), '00000000-0000-4000-8000-000000000000')
    expect(JSON.stringify(absent)).toBe(theirs)
    expect(await shortlist()).toEqual([])
  })

  it('is kept by no key, no staff and no participant', async () => {
    const [one = ''] = fitting()
    for (const viewer of [
      key(world.own),
      account(null, { role: 'PLACEMENT_OFFICER' }),
      account(null, { role: 'PERSON' }),
    ])
      for (const source of [SHORTLIST, UNSHORTLIST])
        await expect(note(source, one, viewer)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } })
  })

  it('holds fifty candidates at most', async () => {
    const id = await world.command((tx) => aVacancy(tx, world.own))
    await world.command((tx) =>
      tx.rows(sql`insert into hire.shortlist_entry (vacancy_id, card_id, organisation_id, added_on)
        select ${id}::uuid, unnest(${cards.slice(100, 150).map((card) => card.id)}::uuid[]), ${world.own}::uuid, ${TODAY}::date`),
    )
    const { errors } = await note(SHORTLIST, cards[0]?.id ?? '', account(world.own), id)
    expect(errors).toMatchObject([{ __typename: 'ShortlistIsFull' }])
    expect((await note(SHORTLIST, cards[120]?.id ?? '', account(world.own), id)).errors).toEqual([])
  })
})
