import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import type { Database } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { deliveredVocabulary } from '../vocabulary/vocabulary.fixture.ts'
import { account, candidatesApi } from './candidates-api.fixture.ts'
import { asEmployer, TODAY } from './card-database.fixture.ts'
import { asCommand, aUnit, type JobReadyPerson, jobReady, storePeople } from './job-ready-people.fixture.ts'
import { takeAwayLapsed } from './lapsed-cards.ts'
import { LonelyCardError, refuseLonelyCards } from './publication-scan.ts'
import { publishCards } from './publish-cards.ts'
import { seeded, uuid } from './random-cards.fixture.ts'
import { unpublishOnConsentEnded } from './unpublish-card.ts'

const vocabulary = deliveredVocabulary()

describe('a publication', () => {
  let database: Database
  let unit: string
  beforeEach(async () => {
    database = await testDatabase()
    unit = await aUnit(database)
  })
  afterEach(() => database.close())

  const random = seeded(11)
  const publish = () =>
    database.transaction('titian_projector', systemFacts(TODAY), (tx) =>
      publishCards(tx, {
        now: new Date(`${TODAY}T03:00:00Z`),
        today: TODAY,
        vocabulary,
        random,
        newId: () => uuid(random),
      }),
    )
  const store = (people: JobReadyPerson[]) => storePeople(database, unit, people)
  const cards = () =>
    asEmployer(database, null, (tx) =>
      tx.rows<{ id: string; code_name: string; region: string; skills: { code: string }[] }>(
        sql`select id, code_name, region, skills from card.card order by id`,
      ),
    )
  const withdraw = (personId: string) =>
    asCommand(database, async (tx) => {
      await tx.rows(sql`update people.consent set withdrawn_at = '2026-11-24T03:00:00Z', withdrawn_via = 'KIOSK'
        where person_id = ${personId}::uuid`)
      await unpublishOnConsentEnded(tx, { personId, purpose: 'SHOW', at: new Date() })
    })

  it('shows those who may be shown, and nobody else', async () => {
    const others: Partial<JobReadyPerson>[] = [
      { stage: 'IN_TRAINING' },
      { legalStage: 'REMAND' },
      { birthOn: '2009-01-01' },
      { consentGivenAt: '2026-11-21T03:00:01Z' },
      { confirmedOn: '2026-10-01' },
      { occupation: 'no-such-trade' },
      { regions: ['32.73'], excludedRegions: ['32'] },
    ]
    await store([...jobReady(random, 25), ...jobReady(random, others.length, (at) => others[at] ?? {})])
    expect(await publish()).toEqual({ published: 25, added: 25, changed: 0, removed: 0, heldBack: 0 })
    expect(await cards()).toHaveLength(25)
  })

  it('gives every card a crowd: too few in a town are told with their province, too few of a trade wait', async () => {
    await store([
      ...jobReady(random, 21),
      ...jobReady(random, 3, () => ({ regions: ['32.77'] })),
      ...jobReady(random, 2, () => ({ regions: ['32.04'] })),
      ...jobReady(random, 4, () => ({ occupation: '7531-penjahit', skills: ['sew'] })),
    ])
    expect(await publish()).toMatchObject({ published: 26, heldBack: 4 })
    const regions = (await cards()).map((card) => card.region)
    expect(regions.filter((region) => region === '32.73')).toHaveLength(21)
    expect(regions.filter((region) => region === '32')).toHaveLength(5)
  })

  it('rolls a skill up that fewer than twenty hold', async () => {
    await store([
      ...jobReady(random, 19, () => ({ skills: ['weld-smaw'] })),
      ...jobReady(random, 2, () => ({ skills: ['weld'] })),
    ])
    await publish()
    const shown = new Set((await cards()).flatMap((card) => card.skills.map(({ code }) => code)))
    expect(shown).toEqual(new Set(['weld']))
  })

  it('leaves a card its id and name while it stays, and gives new ones to who comes back', async () => {
    const people = jobReady(random, 25)
    await store(people)
    await publish()
    const first = await cards()
    expect(await publish()).toMatchObject({ added: 0, changed: 0, removed: 0 })
    expect(await cards()).toEqual(first)

    const [leaver] = people
    await withdraw(leaver?.personId ?? '')
    const after = await cards()
    const [gone] = first.filter((card) => !after.some(({ id }) => id === card.id))
    const agreeAnew = sql`update people.consent set withdrawn_at = null, withdrawn_via = null`
    await asCommand(database, (tx) => tx.rows(agreeAnew))
    expect(await publish()).toMatchObject({ added: 1, removed: 0 })
    const back = await cards()
    expect(back).toHaveLength(25)
    expect(back.map((card) => card.id)).not.toContain(gone?.id)
    expect(back.map((card) => card.code_name)).not.toContain(gone?.code_name)
  })

  it('lets a card go with the withdrawal, in the same transaction', async () => {
    const people = jobReady(random, 25)
    await store(people)
    await publish()
    await withdraw(people[3]?.personId ?? '')
    expect(await cards()).toHaveLength(24)
    const [origin] = await asCommand(database, (tx) =>
      tx.rows(sql`select 1 from people.card_origin where person_id = ${people[3]?.personId ?? ''}::uuid`),
    )
    expect(origin).toBeUndefined()
  })

  it('changes nothing at all when the cards that it wrote would single somebody out', async () => {
    await store(jobReady(random, 25))
    await publish()
    const before = await cards()
    const broken = database.transaction('titian_projector', systemFacts(TODAY), async (tx) => {
      await tx.rows(sql`update card.card set region = '33.01' where id = ${before[0]?.id ?? ''}::uuid`)
      await refuseLonelyCards(tx.rows, vocabulary)
    })
    await expect(broken).rejects.toThrow(LonelyCardError)
    expect(await cards()).toEqual(before)
  })

  it('hides a card from an employer whom the person excluded, and tells it no other employer', async () => {
    const [excluded, other] = [randomUUID(), randomUUID()]
    await store([...jobReady(random, 2, () => ({ excludedEmployers: [excluded] })), ...jobReady(random, 25)])
    await publish()
    const hiddenFrom = (organisation: string) =>
      asEmployer(database, organisation, (tx) =>
        tx.rows<{ hidden: string[] }>(sql`select card.hidden_from_viewer() as hidden`),
      )
    expect((await hiddenFrom(excluded))[0]?.hidden).toHaveLength(2)
    expect((await hiddenFrom(other))[0]?.hidden).toEqual([])
    const peek = asEmployer(database, other, (tx) => tx.rows(sql`select * from card.hidden`))
    await expect(peek).rejects.toThrow(/permission denied/)
  })

  it('takes away, between publications, cards whose right ran out, and hides them from who was excluded', async () => {
    const people = jobReady(random, 25)
    await store(people)
    await publish()
    const [first, second, third] = people.map((person) => person.personId)
    const employer = randomUUID()
    await asCommand(database, async ({ rows }) => {
      await rows(
        sql`update people.consent set until_on = '2026-11-23' where person_id = ${first ?? ''}::uuid`,
      )
      await rows(
        sql`update people.custody_episode set legal_stage = 'REMAND' where person_id = ${second ?? ''}::uuid`,
      )
      await rows(sql`update people.consent set excluded_employers = array[${employer}::uuid]
        where person_id = ${third ?? ''}::uuid`)
    })
    const lapse = () =>
      database.transaction('titian_projector', systemFacts(TODAY), (tx) =>
        takeAwayLapsed(tx, { now: new Date(`${TODAY}T03:00:00Z`), today: TODAY, vocabulary }),
      )
    expect(await lapse()).toEqual({ removed: 2, hidden: 1 })
    expect(await lapse()).toEqual({ removed: 0, hidden: 0 })
    expect(await cards()).toHaveLength(23)
  })

  it('can be asked for by an administrator where everybody is invented, once confirmed', async () => {
    await store(jobReady(random, 25))
    const { ask } = candidatesApi(database)
    const publishNow = (isConfirmed: boolean) =>
      ask(
        account(null, { role: 'ADMINISTRATOR' }),
        `mutation ($sure: Boolean!) { publishCards(input: { isConfirmed: $sure }) {
          publication { publishedCount addedCount heldBackCount } errors { __typename } } }`,
        { sure: isConfirmed },
      )
    expect((await publishNow(false)).data.publishCards).toEqual({
      publication: null,
      errors: [{ __typename: 'PublicationNotConfirmed' }],
    })
    expect((await publishNow(true)).data.publishCards).toEqual({
      publication: { publishedCount: 25, addedCount: 25, heldBackCount: 0 },
      errors: [],
    })
    const supply = await ask(
      { kind: 'PUBLIC' },
      '{ supply { weekOf candidatesAtLeast cells { province { code } family atLeast } } }',
    )
    expect(supply.data.supply).toEqual({
      weekOf: TODAY,
      candidatesAtLeast: 20,
      cells: [{ province: { code: '32' }, family: 'METAL', atLeast: 20 }],
    })
  })
})
