import { fireEvent, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { renderIn } from '../languages/language.fixture.tsx'
import type { UnderstoodTerms_UnderstoodFragment } from './understood-terms.generated.ts'
import { UnderstoodTerms } from './understood-terms.tsx'

type Term = UnderstoodTerms_UnderstoodFragment['terms'][number]

const forklift = {
  __typename: 'UnderstoodTerm',
  text: 'forklif',
  kind: 'SKILL',
  labels: ['Mengemudi forklif'],
  correctedFrom: 'forklip',
} satisfies Term
const cimahi = {
  __typename: 'UnderstoodTerm',
  text: 'cimahi',
  kind: 'PLACE',
  labels: ['Kota Cimahi'],
  correctedFrom: null,
} satisfies Term

const show = (more: Partial<UnderstoodTerms_UnderstoodFragment> = {}) => {
  const onAsk = vi.fn()
  const understood: UnderstoodTerms_UnderstoodFragment = {
    __typename: 'UnderstoodText',
    terms: [forklift, cimahi],
    unknown: [],
    answersAllTerms: true,
    ...more,
  }
  renderIn(
    'id',
    <UnderstoodTerms understood={understood} question={{ q: 'sopir forklip cimahi' }} onAsk={onAsk} />,
  )
  return onAsk
}

test('a place that was read in the text can be taken out again', () => {
  const onAsk = show()
  fireEvent.click(screen.getByRole('button', { name: 'Abaikan cimahi' }))
  expect(onAsk).toHaveBeenCalledWith({ q: 'sopir forklip cimahi', tanpa: ['cimahi'] })
})

test('a corrected typing error is told and can be refused', () => {
  const onAsk = show()
  expect(screen.getByText(/“forklip” dibaca sebagai/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Jangan pakai koreksi ini' }))
  expect(onAsk).toHaveBeenCalledWith({ q: 'sopir forklip cimahi', tanpa: ['forklif'] })
})

test('an answer to some of the terms says so, and words that mean nothing are named', () => {
  show({ answersAllTerms: false, unknown: ['astronaut'] })
  expect(screen.getByText(/Ini yang memenuhi sebagian/)).toBeTruthy()
  expect(screen.getByText('Belum dikenali: astronaut.')).toBeTruthy()
})
