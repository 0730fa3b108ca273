import type { RefObject } from 'react'
import { useKeys } from '../../browser/use-keys.ts'

interface ListKeys {
  list: RefObject<HTMLUListElement | null>
  /** False while something lies over the list. */
  active: boolean
  onSelect: (id: string) => void
  onSearch: () => void
  onHelp: () => void
}

/** `/` to the search box, `j k` through the cards, `x` selects, Enter is the link's own, `?` shows the keys. */
export const useListKeys = ({ list, active, onSelect, onSearch, onHelp }: ListKeys): void => {
  const cards = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-candidate]') ?? [])]
  const here = () => cards().findIndex((card) => card.contains(document.activeElement))
  const move = (step: 1 | -1) => {
    const all = cards()
    const place = Math.min(Math.max(here() + step, 0), all.length - 1)
    const link = all[place]?.querySelector<HTMLElement>('[data-open]')
    link?.focus()
    all[place]?.scrollIntoView({ block: 'nearest' })
  }
  const only = (act: () => void) => (event: KeyboardEvent) => {
    if (!active) return
    event.preventDefault()
    act()
  }
  useKeys({
    j: only(() => move(1)),
    k: only(() => move(-1)),
    x: only(() => {
      const id = cards()[here()]?.dataset['candidate']
      if (id) onSelect(id)
    }),
    '/': only(onSearch),
    '?': only(onHelp),
  })
}
