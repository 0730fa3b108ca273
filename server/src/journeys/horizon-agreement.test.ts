import { addDays } from '@titian/shared/participants/calendar.ts'
import { expectedReleaseOn, HORIZON_WEEKS, horizonEnd } from '@titian/shared/participants/expected-release.ts'
import { isInside, LEGAL_STAGES, type LegalStage } from '@titian/shared/participants/legal-stage.ts'
import { expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { seededRandom } from '../demo/random.ts'
import { anOrganisation } from '../organisations/organisation.builder.ts'
import { CustodyEpisode } from '../participants/custody-episode.entity.ts'
import { apiOf, aViewer, TODAY } from '../participants/staff.fixture.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { aJourney } from './journey.fixture.ts'
import { ParticipantListResolver } from './participant-list.resolver.ts'

it('the list of who leaves soon is the rule, person by person, on random histories of custody', async () => {
  const database = await testDatabase()
  const random = seededRandom('horizons')
  const stages = LEGAL_STAGES.filter((stage): stage is Exclude<LegalStage, 'NONE'> => stage !== 'NONE')
  const due = new Map<string, string | null>()
  const unit = await database.transaction('titian_command', systemFacts(TODAY), async (tx) => {
    const unitId = await anOrganisation(tx)
    for (let person = 0; person < 150; person += 1) {
      const personId = await aJourney(tx, unitId, { legalStage: null })
      const starts = Array.from({ length: random.int(0, 3) }, () => random.int(-900, -1)).toSorted(
        (a, b) => a - b,
      )
      const episodes = [...new Set(starts)].map((start) => {
        const legalStage = random.chance(0.6) ? 'SENTENCED' : random.pick(stages)
        const leaves =
          isInside(legalStage) && random.chance(0.8) ? addDays(TODAY, random.int(-20, 200)) : null
        const isSaid = leaves !== null && leaves >= addDays(TODAY, start)
        return {
          legalStage,
          isLife: false,
          furtherCasePending: false,
          startedOn: addDays(TODAY, start),
          endedOn: random.chance(0.4) ? addDays(TODAY, random.int(0, 2)) : null,
          expectedReleaseOn: isSaid ? leaves : null,
        }
      })
      for (const { furtherCasePending: _, ...episode } of episodes)
        tx.em.create(CustodyEpisode, {
          personId,
          unitId,
          ...episode,
          asOfOn: TODAY,
          ...(episode.expectedReleaseOn && {
            expectedReleaseSource: 'REGISTER' as const,
            expectedReleaseAsOfOn: TODAY,
          }),
        })
      due.set(toTypeId('ptc', personId), expectedReleaseOn(episodes, TODAY))
    }
    await tx.em.flush()
    return unitId
  })
  const ask = apiOf(database, [new ParticipantListResolver()])
  for (const weeks of HORIZON_WEEKS) {
    const { data } = await ask(
      aViewer('OFFICER', { unitId: unit }),
      'query ($f: ParticipantFilter) { participants(filter: $f, first: 100) { totalCount edges { node { id } } } }',
      { f: { releaseWithinWeeks: weeks } },
    )
    const listed: string[] = data.participants.edges.map(({ node }: { node: { id: string } }) => node.id)
    const expected = [...due].filter(([, on]) => on !== null && on <= horizonEnd(weeks, TODAY))
    expect(expected.length).toBeGreaterThan(10)
    expect(listed.toSorted()).toEqual(expected.map(([id]) => id).toSorted())
    const days = listed.map((id) => due.get(id) ?? '')
    expect(days).toEqual(days.toSorted())
    expect(data.participants.totalCount).toBe(expected.length)
  }
  await database.close()
})
