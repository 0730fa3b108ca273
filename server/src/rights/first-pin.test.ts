import { MEMBER_ROLES } from '@titian/shared/accounts/role.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browser } from '../accounts/accounts.fixture.ts'
import { aParticipant } from '../participants/participant.builder.ts'
import type { OfPerson } from '../participants/per-person.ts'
import { aViewer } from '../participants/staff.fixture.ts'
import { sql } from '../platform/database/sql.ts'
import { type KioskWorld, kioskWorld, OWN } from './kiosk.fixture.ts'
import { idOf, selfOf } from './rights.fixture.ts'

let world: KioskWorld
beforeAll(async () => {
  world = await kioskWorld()
})
afterAll(() => world.close())

/** Whether the viewer is told that they may give this person a PIN. */
const canGive = async (viewer: ReturnType<typeof aViewer>, person: OfPerson): Promise<boolean> => {
  const { data } = await world.ask(viewer, `{ participant(id: "${idOf(person)}") { viewerCanGiveKioskPin } }`)
  return data.participant?.viewerCanGiveKioskPin ?? false
}

describe('a first PIN', () => {
  it('is good for one sign-in, at which the person chooses their own', async () => {
    const person = await world.registered()
    const { firstPin } = await world.give(person)
    expect(firstPin).toMatchObject({
      number: person.registerNumber.replace(/\D/g, ''),
      pin: expect.stringMatching(/^\d{6}$/),
    })
    const page = browser(world.app)
    const { number, pin } = firstPin
    expect((await page.post('/auth/kiosk', { number: person.registerNumber, pin })).json()).toEqual({
      next: 'CHOOSE_PIN',
    })
    expect(page.jar.size).toBe(0)
    for (const newPin of ['111111', '12345', pin, 'abcdef', 7])
      expect((await page.post('/auth/kiosk', { number, pin, newPin })).json().errors[0].extensions.code).toBe(
        'PIN_NOT_ACCEPTED',
      )
    expect((await page.post('/auth/kiosk', { number, pin, newPin: OWN })).json()).toEqual({ next: 'NONE' })
    expect(await world.identify(page)).toMatchObject({
      role: 'PERSON',
      personId: person.personId,
      isKiosk: true,
    })
    const again = await browser(world.app).post('/auth/kiosk', { number, pin, newPin: '713902' })
    expect(again.json().errors[0].extensions.code).toBe('WRONG_PIN')
    expect((await browser(world.app).post('/auth/kiosk', { number, pin: OWN })).json()).toEqual({
      next: 'NONE',
    })
  })

  it('ends after a week', async () => {
    const { firstPin } = await world.give(await world.registered())
    const before = world.clock.now
    world.clock.now = new Date('2026-12-01T03:00:00Z')
    const answer = await browser(world.app).post('/auth/kiosk', { ...firstPin, newPin: OWN })
    expect(answer.json().errors[0].extensions.code).toBe('WRONG_PIN')
    world.clock.now = before
  })

  it('takes the place of the own PIN, ends its sessions, and both the person and the other office see it', async () => {
    const { person, screen: page, number } = await world.atKiosk()
    const { firstPin } = await world.give(person, aViewer('PROBATION_OFFICER', { unitId: world.unitId }))
    expect(firstPin.number).toBe(number)
    expect(await world.identify(page)).toEqual({ kind: 'PUBLIC' })
    const old = await browser(world.app).post('/auth/kiosk', { number, pin: OWN })
    expect(old.json().errors[0].extensions.code).toBe('WRONG_PIN')
    const { data } = await world.ask(
      selfOf(person),
      `{ participant(id: "${idOf(person)}") { kioskPins { role } receipts { edges { node { act role about } } } } }`,
    )
    expect(data.participant.kioskPins).toHaveLength(2)
    expect(data.participant.receipts.edges).toContainEqual({
      node: { act: 'RECORDED', role: 'PROBATION_OFFICER', about: ['your PIN for the kiosk'] },
    })
    const told = await world.ask(
      aViewer('OFFICER', { unitId: world.unitId }),
      '{ recentKioskPins { number participant { id } } }',
    )
    // The clock of the test stands still, so the latest are equally late.
    expect(told.data.recentKioskPins).toContainEqual({ number, participant: { id: idOf(person) } })
    const elsewhere = await world.ask(
      aViewer('OFFICER', { unitId: world.otherUnitId }),
      '{ recentKioskPins { number } }',
    )
    expect(elsewhere.data.recentKioskPins).toEqual([])
  })

  it('is given by two roles, in their own unit', async () => {
    const person = await world.registered()
    const elsewhere = await world.give(person, aViewer('OFFICER', { unitId: world.otherUnitId }))
    expect(elsewhere).toEqual({ firstPin: null, errors: [{ __typename: 'KioskPersonNotFound' }] })
    for (const role of MEMBER_ROLES) {
      if (role === 'OFFICER' || role === 'PROBATION_OFFICER') continue
      const viewer = aViewer(role, { unitId: world.unitId, personId: person.personId })
      await expect(world.give(person, viewer), role).rejects.toThrow(/gives no PINs/)
      expect(await canGive(viewer, person), role).toBe(false)
    }
    const officer = aViewer('OFFICER', { unitId: world.unitId })
    expect(await canGive(officer, person)).toBe(true)
    const opener = aViewer('ADMINISTRATOR', { opened: [person.personId] })
    expect(await canGive(opener, person)).toBe(false)
  })

  it('is kept nowhere in clear', async () => {
    const { firstPin } = await world.give(await world.registered())
    const rows = await world.auth.transaction((tx) =>
      tx.rows<{ text: string }>(
        sql`select k::text as text from auth.kiosk_pin k where number = ${firstPin.number}`,
      ),
    )
    expect(rows[0]?.text).toContain('$argon2id$')
    expect(rows[0]?.text).not.toContain(firstPin.pin)
  })

  it('has a number of its own where two units gave the same register number', async () => {
    const twins = [world.unitId, world.otherUnitId].map((unitId) =>
      world.as((tx) => aParticipant(tx, { unitId, registerNumber: '99/KEMBAR/7777' })),
    )
    const [one, other] = await Promise.all(twins)
    const first = await world.give(one!)
    const second = await world.give(other!, aViewer('OFFICER', { unitId: world.otherUnitId }))
    expect(first.firstPin.number).toBe('997777')
    expect(second.firstPin.number).toMatch(/^997777\d{4}$/)
  })
})
