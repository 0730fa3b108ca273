import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { Menu } from './menu.tsx'

const show = () => {
  const chosen = vi.fn()
  const entries = ['Satu', 'Dua', 'Tiga'].map((label) => ({
    key: label,
    label,
    onChoose: () => chosen(label),
  }))
  render(<Menu face="Buka" faceClass={undefined} entries={entries} />)
  const button = screen.getByRole('button', { name: 'Buka' })
  fireEvent.click(button)
  return { chosen, button }
}

const press = (key: string) => fireEvent.keyDown(document.activeElement as Element, { key })

test('the arrow keys go round the entries and Enter is the entry’s own', () => {
  show()
  expect(document.activeElement?.textContent).toBe('Satu')
  press('ArrowDown')
  expect(document.activeElement?.textContent).toBe('Dua')
  press('ArrowUp')
  press('ArrowUp')
  expect(document.activeElement?.textContent).toBe('Tiga')
})

test('Escape closes the menu and gives the focus back to its button', () => {
  const { button } = show()
  press('Escape')
  expect(screen.queryByRole('menu')).toBeNull()
  expect(document.activeElement).toBe(button)
})

test('choosing closes the menu and does the act once', () => {
  const { chosen } = show()
  fireEvent.click(screen.getByRole('menuitem', { name: 'Dua' }))
  expect(screen.queryByRole('menu')).toBeNull()
  expect(chosen.mock.calls).toEqual([['Dua']])
})

test('a press elsewhere closes the menu', () => {
  show()
  fireEvent.pointerDown(document.body)
  expect(screen.queryByRole('menu')).toBeNull()
})
