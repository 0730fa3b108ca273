import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderIn } from '../languages/language.fixture.tsx'
import { ReadinessList } from './readiness-list.tsx'

const answer = {
  __typename: 'RequirementAnswer' as const,
  on: null,
  owner: null,
  reason: null,
  viewerCanRecordEvidence: [],
  viewerCanWaive: false,
}
const readiness = {
  __typename: 'Readiness' as const,
  on: '2026-11-24',
  answeredCount: 1,
  isComplete: false,
  confirmedAt: null,
  nextStep: {
    __typename: 'ReadinessStep' as const,
    requirement: 'BANK_ACCOUNT' as const,
    owner: 'BANK' as const,
    byOn: '2026-12-02',
  },
  answers: [
    { ...answer, requirement: 'IDENTITY_DOCUMENT' as const, state: 'MET' as const, on: '2026-11-24' },
    {
      ...answer,
      requirement: 'BANK_ACCOUNT' as const,
      state: 'ALMOST' as const,
      on: '2026-12-02',
      owner: 'BANK' as const,
    },
    { ...answer, requirement: 'AVAILABILITY' as const, state: 'NOT_MET' as const, owner: 'PERSON' as const },
  ],
}

it('the next step says who takes it and by when', () => {
  renderIn('id', <ReadinessList readiness={readiness} />)
  const step = screen.getByText('Langkah termurah: Rekening bank.').parentElement as HTMLElement
  expect(within(step).getByText('Yang mengurus: Bank.')).toBeTruthy()
  expect(within(step).getByText('Kira-kira selesai 2 Des 2026.')).toBeTruthy()
})

it('what is still to come stands first, and what falls to the person is never a failing', () => {
  renderIn('id', <ReadinessList readiness={readiness} />)
  const rows = screen.getAllByRole('listitem').map((row) => row.textContent)
  expect(rows).toEqual([
    'Bisa mulaiAnda bisa mulai. Petugas membantu. Belum',
    'Rekening bankYang mengurus: Bank. Kira-kira 2 Des 2026.Hampir',
    'Dokumen identitasTerpenuhi',
  ])
})

it('what is complete but unconfirmed waits for staff, not for the person', () => {
  renderIn('en', <ReadinessList readiness={{ ...readiness, isComplete: true, nextStep: null }} />)
  expect(screen.getByText(/A placement officer only has to confirm it/)).toBeTruthy()
})
