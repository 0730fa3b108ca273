import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import type { Database } from '../platform/database/database.ts'
import type { OfPerson } from './per-person.ts'
import { recordingWorld, refusals } from './recording.fixture.ts'
import { TODAY } from './staff.fixture.ts'

let database: Database
let world: Awaited<ReturnType<typeof recordingWorld>>
let person: OfPerson
beforeAll(async () => {
  database = await testDatabase()
  world = await recordingWorld(database)
})
beforeEach(async () => {
  person = await world.newPerson()
  world.notShown.length = 0
})
afterAll(() => database.close())

const record = (...sent: Parameters<typeof world.record>) => world.record(...sent)

describe('recording fitness', () => {
  it('keeps a yes or no with its last day, and is for who may know it', async () => {
    const rehab = world.viewer('REHAB_COUNSELLOR')
    const note = {
      fitness: 'WITH_ADJUSTMENTS',
      notedOn: TODAY,
      validUntilOn: '2027-11-24',
      expectedVersion: 1,
    }
    const { participant } = await record(person, 'recordFitness', note, rehab)
    expect(participant.health).toEqual({
      fitness: 'WITH_ADJUSTMENTS',
      validUntilOn: '2027-11-24',
      version: 2,
    })
    expect(participant.viewerCanRecord).toEqual(['FITNESS'])
    expect(
      refusals(await record(person, 'recordFitness', { ...note, notedOn: '2026-11-25' }, rehab)),
    ).toEqual(['VersionConflict expectedVersion'])
    expect(
      refusals(
        await record(person, 'recordFitness', { ...note, notedOn: '2026-11-25', expectedVersion: 2 }, rehab),
      ),
    ).toEqual(['DayNotAccepted notedOn'])
  })
})

describe('confirming availability', () => {
  it('begins its 45 days anew, and refuses a start that the band does not promise', async () => {
    const band = { band: 'WITHIN_3_MONTHS', latestStartOn: '2027-02-01' }
    const first = await record(person, 'confirmAvailability', band, world.viewer('PLACEMENT_OFFICER'))
    expect(first.participant.work.availability).toEqual({
      band: 'WITHIN_3_MONTHS',
      confirmedOn: TODAY,
      version: 1,
    })
    const again = await record(person, 'confirmAvailability', { ...band, band: 'NOW', expectedVersion: 1 })
    expect(refusals(again)).toEqual(['DayNotAccepted latestStartOn'])
    const stale = await record(person, 'confirmAvailability', { ...band, expectedVersion: 7 })
    expect(refusals(stale)).toEqual(['VersionConflict expectedVersion'])
  })
})

describe('recording a work profile', () => {
  const profile = {
    occupation: '7212-welder',
    experienceMonths: 36,
    education: 'PRIMARY',
    languages: ['lang-id'],
    licences: ['lic-sim-c'],
    workingHours: ['DAY', 'DAY'],
    wantedRegions: ['32.73', '32'],
    skills: [
      { skill: 'weld-smaw', evidence: 'EXPERIENCE' },
      { skill: 'weld-smaw', evidence: 'ASSESSED' },
    ],
    expectedVersion: 1,
  }

  it('keeps it whole, with skills and what speaks for them', async () => {
    const { participant, errors } = await record(person, 'recordWorkProfile', profile)
    expect(errors).toEqual([])
    expect(participant.work).toMatchObject({
      wantedRegions: [{ code: '32.73' }, { code: '32' }],
      version: 2,
      skills: [
        { skill: { code: 'weld-smaw' }, evidence: 'ASSESSED', recordedOn: TODAY },
        { skill: { code: 'weld-smaw' }, evidence: 'EXPERIENCE', recordedOn: TODAY },
      ],
    })
    const fewer = { ...profile, skills: profile.skills.slice(1), expectedVersion: 2 }
    expect((await record(person, 'recordWorkProfile', fewer)).participant.work.skills).toHaveLength(1)
    const kept = { ...profile, skills: null, experienceMonths: 40, expectedVersion: 2 }
    expect((await record(person, 'recordWorkProfile', kept)).participant.work.skills).toHaveLength(1)
  })

  it('lets only who reviews skills add or take away a review', async () => {
    const placement = world.viewer('PLACEMENT_OFFICER')
    expect(refusals(await record(person, 'recordWorkProfile', profile, placement))).toEqual([
      'SkillEvidenceNotAccepted skills',
    ])
    await record(person, 'recordWorkProfile', profile)
    const without = { ...profile, skills: profile.skills.slice(0, 1), expectedVersion: 2 }
    expect(refusals(await record(person, 'recordWorkProfile', without, placement))).toEqual([
      'SkillEvidenceNotAccepted skills',
    ])
    expect(
      (await record(person, 'recordWorkProfile', { ...profile, expectedVersion: 2 }, placement)).errors,
    ).toEqual([])
  })

  it('says which codes are not on the list', async () => {
    const wrong = {
      ...profile,
      occupation: 'x',
      licences: ['lang-id'],
      wantedRegions: ['ID'],
      experienceMonths: -1,
    }
    expect(refusals(await record(person, 'recordWorkProfile', wrong))).toEqual([
      'UnknownCode occupation',
      'NumberNotAccepted experienceMonths',
      'UnknownCode licences',
      'UnknownCode wantedRegions',
    ])
  })
})
