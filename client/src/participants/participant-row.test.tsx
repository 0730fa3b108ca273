import { createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderIn } from '../languages/language.fixture.tsx'
import type { ParticipantRow_ParticipantFragment } from './participant-row.generated.ts'
import { ParticipantRow } from './participant-row.tsx'

const person: ParticipantRow_ParticipantFragment = {
  __typename: 'Participant',
  id: 'ptc_1',
  registerNumber: 'B.I/17',
  identity: { __typename: 'Identity', fullName: 'Sri' },
  journey: { __typename: 'Journey', id: 'jrn_1', stage: 'IN_TRAINING' },
  custody: {
    __typename: 'Custody',
    legalStage: 'SENTENCED',
    expectedRelease: { __typename: 'ExpectedRelease', on: '2027-01-15', source: 'REGISTER' },
  },
  readiness: {
    __typename: 'Readiness',
    answeredCount: 2,
    isComplete: false,
    confirmedAt: null,
    answers: (['MET', 'MET', 'NOT_MET'] as const).map((state) => ({
      __typename: 'RequirementAnswer',
      state,
    })),
    nextStep: {
      __typename: 'ReadinessStep',
      requirement: 'BANK_ACCOUNT',
      owner: 'BANK',
      byOn: null,
    },
  },
}

const show = async (language: 'id' | 'en', given: Partial<ParticipantRow_ParticipantFragment> = {}) => {
  const component = () => <ParticipantRow person={{ ...person, ...given }} today="2026-11-24" />
  renderIn(
    language,
    <RouterProvider router={createRouter({ routeTree: createRootRoute({ component }) }) as never} />,
  )
  return (await screen.findByRole('article')).textContent
}

const released = (on: string) => ({
  ...person.custody!,
  expectedRelease: { ...person.custody!.expectedRelease!, on },
})

it('says how far somebody is, what comes next and who does it, and when they go home', async () => {
  const text = await show('id')
  expect(text).toContain('Pelatihan')
  expect(text).toContain('2 dari 3 syarat')
  expect(text).toContain('Berikutnya: Rekening bank (Bank)')
  expect(text).toContain('Pulang 15 Jan 2027, 7 minggu lagi')
  expect(text).toContain('Perkiraan dari register')
})

it.each([
  ['2026-11-24', 'today'],
  ['2026-11-25', 'in 1 day'],
  ['2026-12-07', 'in 13 days'],
  ['2026-12-08', 'in 2 weeks'],
  ['2026-11-20', 'Passed: 20 Nov 2026'],
])('a release on %s is %s', async (on, words) => {
  expect(await show('en', { custody: released(on) })).toContain(words)
})

it('says nothing of custody to who may not know it', async () => {
  expect(await show('id', { custody: null })).not.toMatch(/Pulang|register|pidana/)
})

it('tells of who is outside where the law has them, and awaits nobody there', async () => {
  const outside = { ...person.custody!, legalStage: 'CONDITIONAL_RELEASE' as const, expectedRelease: null }
  const text = await show('id', { custody: outside })
  expect(text).toContain('Pembebasan bersyarat (PB)')
  expect(text).not.toContain('Belum ada perkiraan')
})

it('waits for a person to confirm what is complete', async () => {
  const complete = { ...person.readiness!, isComplete: true, nextStep: null }
  expect(await show('id', { readiness: complete })).toContain('Tinggal dikonfirmasi')
})
