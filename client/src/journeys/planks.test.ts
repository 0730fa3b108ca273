import { expect, it } from 'vitest'
import type { WorkStage } from '../graphql/schema.generated.ts'
import { planksOf } from './planks.ts'

const journey = (...stages: readonly (readonly [WorkStage, boolean?])[]) => ({
  __typename: 'Journey' as const,
  id: 'jrn_1',
  stage: stages.at(-1)?.[0] ?? 'ADMITTED',
  sinceOn: `2026-0${stages.length}-01`,
  pathway: 'EMPLOYMENT' as const,
  steps: stages.map(([toStage, counts = true], place) => ({
    __typename: 'JourneyStep' as const,
    toStage,
    effectiveOn: `2026-0${place + 1}-01`,
    counts,
  })),
})

const kinds = (...stages: readonly (readonly [WorkStage, boolean?])[]) =>
  planksOf(journey(...stages))
    .map((plank) => plank.kind[0])
    .join('')

it('planks behind are walked, one is now, the rest lie ahead', () => {
  expect(kinds(['ADMITTED'], ['ASSESSED'], ['IN_TRAINING'])).toBe('wwnaaaa')
  expect(planksOf(journey(['ADMITTED'], ['ASSESSED'])).map((plank) => plank.since)).toEqual([
    '2026-01-01',
    '2026-02-01',
    null,
    null,
    null,
    null,
    null,
  ])
})

it('mentoring before training stays walked, and what no step led to is not claimed', () => {
  expect(kinds(['ADMITTED'], ['ASSESSED'], ['IN_MENTORING'], ['IN_TRAINING'])).toBe('wwnwaaa')
  expect(kinds(['ADMITTED'], ['ASSESSED'], ['IN_TRAINING'], ['JOB_READY'])).toBe('wwwanaa')
})

it('a pause keeps the person on the plank where they stood', () => {
  expect(kinds(['ADMITTED'], ['ASSESSED'], ['IN_TRAINING'], ['PAUSED'])).toBe('wwnaaaa')
})

it('a step that was corrected was never walked', () => {
  expect(kinds(['ADMITTED'], ['PLACED', false], ['ASSESSED'])).toBe('wnaaaaa')
})

it('a placement that was taken back leaves the day of the stage before as it was', () => {
  const undone = journey(
    ['ADMITTED'],
    ['JOB_READY'],
    ['PLACED', false],
    ['JOB_READY', false],
    ['IN_TRAINING'],
  )
  const ready = planksOf(undone).find((plank) => plank.stage === 'JOB_READY')
  expect(ready).toEqual({ stage: 'JOB_READY', kind: 'walked', since: '2026-02-01' })
})
