import { fireEvent, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { renderIn } from '../languages/language.fixture.tsx'
import { AppliedFilters } from './applied-filters.tsx'
import type { SearchQuestion } from './search-question.ts'

const show = (question: SearchQuestion) => {
  const onAsk = vi.fn()
  renderIn('id', <AppliedFilters question={question} onAsk={onAsk} labelOf={(value) => `[${value}]`} />)
  return onAsk
}

test('each filter can be taken off by itself', () => {
  const onAsk = show({ q: 'las', keahlian: ['las-smaw', 'las-fcaw'], dekat: '32.77', km: 25 })
  fireEvent.click(screen.getByRole('button', { name: 'Hapus saringan [las-smaw]' }))
  expect(onAsk).toHaveBeenLastCalledWith({ q: 'las', keahlian: ['las-fcaw'], dekat: '32.77', km: 25 })
  fireEvent.click(screen.getByRole('button', { name: 'Hapus batas jarak' }))
  expect(onAsk).toHaveBeenLastCalledWith({ q: 'las', keahlian: ['las-smaw', 'las-fcaw'] })
})

test('clearing all keeps the words and the order', () => {
  const onAsk = show({ q: 'las', urut: 'AVAILABILITY', bersertifikat: 'ya', tanpa: ['cimahi'] })
  fireEvent.click(screen.getByRole('button', { name: 'Hapus semua' }))
  expect(onAsk).toHaveBeenCalledWith({ q: 'las', urut: 'AVAILABILITY' })
})

test('without a filter there is nothing to clear', () => {
  show({ q: 'las' })
  expect(screen.queryByRole('button')).toBeNull()
})
