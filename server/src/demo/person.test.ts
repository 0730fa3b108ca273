import { hasEnded } from '@titian/shared/journeys/stage.ts'
import { TRANSITIONS } from '@titian/shared/journeys/transitions.ts'
import { addDays, addMonths } from '@titian/shared/participants/calendar.ts'
import { currentLegalStage, isInside, mayBeShown } from '@titian/shared/participants/legal-stage.ts'
import { describe, expect, it } from 'vitest'
import { fieldCipher } from '../platform/crypto/field-cipher.ts'
import { deliveredVocabulary } from '../vocabulary/vocabulary.fixture.ts'
import { buildWorld } from './build-world.ts'
import { knownOf } from './known-vocabulary.ts'
import { emptyRows } from './people-rows.ts'
import { composePerson } from './person.ts'
import { addPersonRows } from './person-rows.ts'
import { DEMONSTRATION_MIX, drawPlan } from './plan.ts'
import { seededRandom } from './random.ts'
import { inventUnits } from './units.ts'

const today = '2026-11-24'
const cipher = fieldCipher(new Map([[1, Buffer.alloc(32, 7)]]))
const vocabulary = knownOf(deliveredVocabulary())
const world = buildWorld({
  today,
  vocabulary,
  units: inventUnits(seededRandom('units'), vocabulary.regencies).map(({ unit }) => unit),
  employers: [],
  cipher,
})
const people = Array.from({ length: 2_400 }, (_, index) => {
  const random = seededRandom(`person ${index}`)
  return composePerson(random, world, drawPlan(random, DEMONSTRATION_MIX), index + 1)
})
const showable = people.filter(({ plan }) => plan.isShowable)

describe('a synthetic person', () => {
  it('has a history that the table of moves allows, in order, and before today', () => {
    for (const [index, person] of people.entries()) {
      const rows = emptyRows()
      addPersonRows(rows, person, { random: seededRandom(`rows ${index}`), today, cipher, serial: index })
      rows.journey_step.reduce<string | null>((from, step) => {
        expect(step['from_stage']).toBe(from)
        if (from !== null)
          expect(
            TRANSITIONS.some(
              (way) =>
                way.from === from &&
                way.to === step['to_stage'] &&
                way.reasons.some((reason) => reason === step['reason']),
            ),
          ).toBe(true)
        expect(String(step['effective_on']) < today).toBe(true)
        return String(step['to_stage'])
      }, null)
      const days = person.timeline.moments.map(({ on }) => on)
      expect(days).toEqual(days.toSorted())
    }
  })

  it('carries a NIK that can be nobody else, and a number that reaches nobody', () => {
    for (const { who } of people) if (who.nik) expect(who.nik).toMatch(/^99\d{14}$/)
    expect(new Set(people.flatMap(({ who }) => who.nik ?? [])).size).toBeGreaterThan(1_800)
    const rows = emptyRows()
    for (const person of people)
      addPersonRows(rows, person, { random: seededRandom('r'), today, cipher, serial: 1 })
    for (const { phone } of rows.contact) if (phone) expect(phone).toMatch(/^\+62 000 /)
  })

  it('has a legal stage that agrees with the work stage', () => {
    for (const { plan, custody } of people) {
      expect(currentLegalStage(custody.episodes, today)).toBe(custody.legalStage)
      if (plan.stage === 'PLACED' || plan.stage === 'SUSTAINED')
        expect(isInside(custody.legalStage)).toBe(false)
      if (plan.stage === 'RETURNED_TO_CUSTODY') expect(custody.legalStage).toBe('SENTENCED')
      for (const { startedOn, endedOn } of custody.episodes)
        expect(endedOn === null || startedOn <= endedOn).toBe(true)
    }
  })

  it('inside has a day of release on record where the register says one, and nobody else has', () => {
    const open = people.flatMap(({ custody, plan }) =>
      custody.episodes
        .filter(({ endedOn }) => endedOn === null)
        .map((episode) => ({ ...episode, stage: plan.stage })),
    )
    for (const { expectedReleaseOn, legalStage, isLife, startedOn } of open) {
      if (expectedReleaseOn === null) continue
      expect(isInside(legalStage) && legalStage !== 'REMAND' && !isLife).toBe(true)
      expect(expectedReleaseOn > startedOn && expectedReleaseOn >= today).toBe(true)
    }
    const sentenced = open.filter(({ legalStage, isLife }) => legalStage === 'SENTENCED' && !isLife)
    const known = sentenced.filter(({ expectedReleaseOn }) => expectedReleaseOn !== null)
    expect(known.length / sentenced.length).toBeGreaterThan(0.8)
    expect(known.length).toBeLessThan(sentenced.length)
  })

  it('under eighteen is with children, comes no further than training and agreed to nothing', () => {
    const children = people.filter(({ plan }) => plan.isChild)
    expect(children.length).toBeGreaterThan(3)
    for (const { who, plan, agreements } of children) {
      expect(who.birthOn > addMonths(today, -18 * 12)).toBe(true)
      expect(who.unit.isForChildren).toBe(true)
      expect(agreements).toEqual([])
      expect(hasEnded(plan.stage) || ['ADMITTED', 'ASSESSED', 'IN_TRAINING'].includes(plan.stage)).toBe(true)
    }
  })
})

describe('whoever is to be shown', () => {
  it('is about a quarter of the demonstration', () => {
    expect(showable.length / people.length).toBeGreaterThan(0.2)
    expect(showable.length / people.length).toBeLessThan(0.31)
  })

  it('may be shown, agreed at least four days ago and after the certificate, and can start within six months', () => {
    for (const { who, custody, agreements, band, timeline, work } of showable) {
      expect(mayBeShown({ birthOn: who.birthOn, episodes: custody.episodes }, today)).toBe(true)
      const consent = agreements.find(({ purpose }) => purpose === 'SHOW')
      const competentOn = timeline.dayOf('COMPETENT') ?? today
      expect(consent?.withdrawnOn).toBeNull()
      expect(consent && consent.givenOn > competentOn && consent.givenOn <= addDays(today, -4)).toBe(true)
      expect(consent && consent.untilOn > today && consent.untilOn <= addMonths(consent.givenOn, 12)).toBe(
        true,
      )
      expect(
        band && band.confirmedOn >= addDays(today, -40) && band.latestStartOn < addMonths(today, 6),
      ).toBe(true)
      expect(band?.band === 'NOW').toBe(custody.legalStage !== 'SENTENCED')
      expect(
        work.competency.some(({ result, until }) => result === 'COMPETENT' && until && until > today),
      ).toBe(true)
    }
  })
})
