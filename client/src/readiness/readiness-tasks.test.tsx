import { createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { fireEvent, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderIn } from '../languages/language.fixture.tsx'
import type { ReadinessTasks_TaskFragment } from './readiness-tasks.generated.ts'
import { ReadinessTasks } from './readiness-tasks.tsx'

const task = (
  number: number,
  states: readonly ('MET' | 'WAIVED' | 'NOT_MET')[],
): ReadinessTasks_TaskFragment => ({
  __typename: 'ReadinessTask',
  endedOn: '2026-11-20',
  participant: {
    __typename: 'Participant',
    id: `ptc_${number}`,
    registerNumber: `B.I/${number}`,
    identity: { __typename: 'Identity', fullName: `Orang ${number}` },
    readiness: {
      __typename: 'Readiness',
      answers: states.map((state, at) => ({
        __typename: 'RequirementAnswer',
        requirement: at === 0 ? 'FITNESS_NOTE' : 'HOUSING_PLAN',
        state,
      })),
    },
  },
})

const show = (tasks: readonly ReadinessTasks_TaskFragment[]) => {
  const component = () => (
    <main>
      <ReadinessTasks tasks={tasks} />
    </main>
  )
  return renderIn(
    'id',
    <RouterProvider router={createRouter({ routeTree: createRootRoute({ component }) }) as never} />,
  )
}

it('says whose confirmation ended, what has to be renewed, since when, and opens the file', async () => {
  show([task(1, ['NOT_MET', 'WAIVED']), task(2, ['MET', 'MET'])])
  const link = await screen.findByRole('link', { name: 'Orang 1' })
  expect(link.getAttribute('href')).toBe('/peserta/ptc_1')
  const [first, second] = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(first).toContain('Bugar untuk bekerja')
  expect(first).not.toContain('Rencana tempat tinggal')
  expect(first).toContain('Sejak 20 Nov 2026')
  expect(second).toContain('Tinggal dikonfirmasi')
})

it('shows five of many until somebody asks for all', async () => {
  show(Array.from({ length: 7 }, (_, at) => task(at, ['NOT_MET'])))
  expect(await screen.findAllByRole('listitem')).toHaveLength(5)
  fireEvent.click(screen.getByRole('button'))
  expect(screen.getAllByRole('listitem')).toHaveLength(7)
})

it('draws nothing when nobody waits', async () => {
  show([])
  expect((await screen.findByRole('main')).textContent).toBe('')
})
