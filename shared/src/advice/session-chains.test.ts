import { expect, it } from 'vitest'
import { chainsOf } from './session-chains.ts'

const session = (
  id: string,
  state: 'PLANNED' | 'HELD' | 'RESCHEDULED',
  reschedules: string | null = null,
) => ({
  id,
  state,
  reschedules,
})

it('shows a session that was moved twice once, as what became of it', () => {
  const chains = chainsOf([
    session('c', 'HELD', 'b'),
    session('x', 'PLANNED'),
    session('b', 'RESCHEDULED', 'a'),
    session('a', 'RESCHEDULED'),
  ])
  expect(chains.map(({ last, movedCount }) => [last.id, movedCount])).toEqual([
    ['c', 2],
    ['x', 0],
  ])
})

it('counts a move whose beginning lies on another page', () => {
  expect(chainsOf([session('b', 'HELD', 'a')])).toMatchObject([{ movedCount: 1 }])
})
