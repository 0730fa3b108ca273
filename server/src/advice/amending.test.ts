import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refusals } from '../participants/recording.fixture.ts'
import { sql } from '../platform/database/sql.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import { type AdviceWorld, adviceWorld, HELD, inHours } from './advice.fixture.ts'

let world: AdviceWorld
let counsellor: Awaited<ReturnType<AdviceWorld['aMember']>>
beforeAll(async () => {
  world = await adviceWorld()
  counsellor = await world.aMember('COUNSELLOR')
})
afterAll(() => world.database.close())

describe('an amendment', () => {
  const amend = (session: string, expectedVersion: number, content: object) =>
    world.send(counsellor, 'amendSession', { session, expectedVersion, content: { ...HELD, ...content } })

  it('is merged with what another device changed elsewhere, and keeps what stood before', async () => {
    const { id } = await world.aClient(counsellor)
    const { session } = await world.log(counsellor, [id])
    expect((await amend(session.id, 1, { contactMinutes: 45 })).errors).toEqual([])
    const merged = await amend(session.id, 1, { advice: 'Naikkan harga', topics: ['MARKETING', 'FINANCE'] })
    expect(merged.errors).toEqual([])
    expect(merged.session).toMatchObject({
      contactMinutes: 45,
      version: 3,
      note: { advice: 'Naikkan harga', topics: ['FINANCE', 'MARKETING'] },
      amendments: [
        { version: 1, changed: ['contactMinutes'] },
        { version: 2, changed: ['topics', 'advice'] },
      ],
    })
  })

  it('of the same field in two ways is refused, and both sides are told', async () => {
    const { id } = await world.aClient(counsellor)
    const { session } = await world.log(counsellor, [id])
    await amend(session.id, 1, { advice: 'Kata perangkat satu' })
    const { data } = await world.ask(
      counsellor,
      `mutation ($input: AmendSessionInput!) { amendSession(input: $input) { session { id } errors { __typename
        ... on SessionConflict { path fields { field yours theirs } session { version note { advice } } } } } }`,
      {
        input: {
          session: session.id,
          expectedVersion: 1,
          content: { ...HELD, advice: 'Kata perangkat dua' },
        },
      },
    )
    expect(data.amendSession).toEqual({
      session: null,
      errors: [
        {
          __typename: 'SessionConflict',
          path: ['content'],
          fields: [{ field: 'advice', yours: 'Kata perangkat dua', theirs: 'Kata perangkat satu' }],
          session: { version: 2, note: { advice: 'Kata perangkat satu' } },
        },
      ],
    })
  })

  it('finds a session by the key it was logged under, a planned one as well, before its answer has arrived', async () => {
    const { id } = await world.aClient(counsellor)
    const { session: planned } = await world.send(counsellor, 'planSession', {
      participants: [id],
      startsAt: inHours(0.01),
      medium: 'VISIT',
      idempotencyKey: crypto.randomUUID(),
    })
    for (const more of [{}, { participants: [], planned: planned.id }]) {
      const loggedUnder = crypto.randomUUID()
      const { errors } = await world.log(counsellor, [id], { idempotencyKey: loggedUnder, ...more })
      expect(errors).toEqual([])
      const amended = await world.send(counsellor, 'amendSession', {
        loggedUnder,
        expectedVersion: 1,
        content: { ...HELD, advice: 'Sesudah dipikir lagi' },
      })
      expect(amended).toMatchObject({ session: { note: { advice: 'Sesudah dipikir lagi' } }, errors: [] })
    }
  })

  it('of a session of long ago may keep its start', async () => {
    const { id } = await world.aClient(counsellor)
    const { session } = await world.log(counsellor, [id])
    await world.as('titian_command', (tx) =>
      tx.rows(sql`update people.advice_session set starts_at = ${inHours(-70 * 24)}::timestamptz
        where id = ${fromTypeId('ses', session.id)}::uuid`),
    )
    const kept = await amend(session.id, 1, { startsAt: inHours(-70 * 24), advice: 'Tambahan' })
    expect(kept.errors).toEqual([])
    expect(refusals(await amend(session.id, 2, { startsAt: inHours(-69 * 24), advice: 'Tambahan' }))).toEqual(
      ['SessionTimeNotAccepted content.startsAt'],
    )
  })
})
