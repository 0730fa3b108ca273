import { MEMBER_ROLES } from '@titian/shared/accounts/role.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { aViewer } from '../participants/staff.fixture.ts'
import { sql } from '../platform/database/sql.ts'
import { idOf, type RightsWorld, rightsWorld, selfOf } from './rights.fixture.ts'

let world: RightsWorld
beforeAll(async () => {
  world = await rightsWorld()
})
afterAll(() => world.database.close())

const WATCH = '{ overseenDataRequests { id subject unit { name } kind hoursLeft clock } }'
const ABOUT = '{ openDataRequests(first: 100) { edges { node { id about } } } }'
const watcher = aViewer('PROTECTION_OFFICER')

it('the protection officer sees each open request of every unit with its clock, and no name or word of it', async () => {
  const [soon, late] = [await world.somebody(), await world.somebody()]
  const one = await world.make(soon, { kind: 'CORRECTION', about: 'Nama ibu saya keliru' })
  const other = await world.make(late, { kind: 'ERASURE' })
  await world.as((tx) =>
    tx.rows(sql`update people.data_request set made_at = made_at - interval '80 hours'
      where person_id = ${late.personId}::uuid`),
  )
  const { data } = await world.ask(watcher, WATCH)
  const unit = { name: 'Bapas Uji' }
  expect(data.overseenDataRequests).toEqual([
    { id: other.dataRequest.id, subject: idOf(late), unit, kind: 'ERASURE', hoursLeft: 0, clock: 'OVERDUE' },
    {
      id: one.dataRequest.id,
      subject: idOf(soon),
      unit,
      kind: 'CORRECTION',
      hoursLeft: 72,
      clock: 'RUNNING',
    },
  ])
  expect(JSON.stringify(data)).not.toContain('keliru')
})

it('what somebody wrote is read by the protection officer only while that file is open', async () => {
  const [person, stranger] = [await world.somebody(), await world.somebody()]
  await world.make(person, { kind: 'CORRECTION', about: 'Tanggal lahir saya salah' })
  await world.make(stranger, { kind: 'CORRECTION', about: 'Alamat saya salah' })
  expect((await world.ask(watcher, ABOUT)).data.openDataRequests.edges).toEqual([])
  const opened = aViewer('PROTECTION_OFFICER', { opened: [person.personId] })
  const { data } = await world.ask(opened, ABOUT)
  expect(data.openDataRequests.edges.map(({ node }: { node: { about: string } }) => node.about)).toEqual([
    'Tanggal lahir saya salah',
  ])
})

it('an answered request and one taken back are watched no longer', async () => {
  const person = await world.somebody()
  const { dataRequest } = await world.make(person)
  await world.ask(
    selfOf(person),
    'mutation ($input: TakeBackDataRequestInput!) { takeBackDataRequest(input: $input) { errors { __typename } } }',
    { input: { dataRequest: dataRequest.id } },
  )
  const { data } = await world.ask(watcher, WATCH)
  expect(JSON.stringify(data)).not.toContain(dataRequest.id)
})

it.each(MEMBER_ROLES.filter((role) => role !== 'PROTECTION_OFFICER'))('%s watches nothing', async (role) => {
  const person = await world.somebody()
  await world.make(person)
  const viewer = aViewer(role, { unitId: world.unitId, personId: person.personId, opened: [person.personId] })
  const { data } = await world.ask(viewer, WATCH)
  expect(data.overseenDataRequests).toBeNull()
})
