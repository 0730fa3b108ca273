import type { RefObject } from 'react'
import { useKeys } from '../../browser/use-keys.ts'

/** `j k` through the candidates of a vacancy, `s` presses the star of the one in hand, `?` shows the keys. */
export const useMatchKeys = (list: RefObject<HTMLElement | null>, onHelp: () => void): void => {
  const cards = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-candidate]') ?? [])]
  const here = () => cards().findIndex((card) => card.contains(document.activeElement))
  const move = (step: 1 | -1) => {
    const all = cards()
    const card = all[Math.min(Math.max(here() + step, 0), all.length - 1)]
    card?.querySelector<HTMLElement>('[data-open]')?.focus()
    card?.scrollIntoView({ block: 'nearest' })
  }
  const only = (act: () => void) => (event: KeyboardEvent) => {
    // While something lies over the list, the keys are that thing's.
    if (document.querySelector('dialog[open]')) return
    event.preventDefault()
    act()
  }
  useKeys({
    j: only(() => move(1)),
    k: only(() => move(-1)),
    s: only(() => cards()[here()]?.querySelector<HTMLElement>('[aria-pressed]')?.click()),
    '?': only(onHelp),
  })
}
