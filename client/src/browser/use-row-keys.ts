import type { RefObject } from 'react'
import { useKeys } from './use-keys.ts'

interface RowKeys {
  /** Holds elements with `data-row`, each with one link with `data-open`. */
  list: RefObject<HTMLElement | null>
  /** False while something lies over the list. */
  active: boolean
  onSearch: () => void
  onHelp: () => void
}

/** `/` to the search box, `j k` through the rows, Enter is the link's own, `?` shows the keys. */
export const useRowKeys = ({ list, active, onSearch, onHelp }: RowKeys): void => {
  const move = (step: 1 | -1) => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
    const here = rows.findIndex((row) => row.contains(document.activeElement))
    const next = rows[Math.min(Math.max(here + step, 0), rows.length - 1)]
    next?.querySelector<HTMLElement>('[data-open]')?.focus()
    next?.scrollIntoView({ block: 'nearest' })
  }
  const only = (act: () => void) => (event: KeyboardEvent) => {
    if (!active) return
    event.preventDefault()
    act()
  }
  useKeys({
    j: only(() => move(1)),
    k: only(() => move(-1)),
    '/': only(onSearch),
    '?': only(onHelp),
  })
}
