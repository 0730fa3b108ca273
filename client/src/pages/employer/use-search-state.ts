import { type RefObject, useCallback, useRef, useState } from 'react'
import type { CandidateResult_EdgeFragment } from '../../candidates/candidate-result.generated.ts'

/** How many cards can be held side by side. */
const LIMIT = 4

/** What the search page keeps beside its address: ticks, and whether the filters are open on a phone. */
export interface SearchState {
  selected: readonly string[]
  limit: number
  toggle: (id: string) => void
  clear: () => void
  edges: readonly CandidateResult_EdgeFragment[]
  total: number | null
  setEdges: (edges: readonly CandidateResult_EdgeFragment[], total: number | null) => void
  isFiltering: boolean
  startFiltering: () => void
  stopFiltering: () => void
  onGrown: (shown: number) => void
  listRef: RefObject<HTMLUListElement | null>
}

export const useSearchState = (onGrown: (shown: number) => void): SearchState => {
  const [selected, setSelected] = useState<readonly string[]>([])
  const [list, setList] = useState<{ edges: readonly CandidateResult_EdgeFragment[]; total: number | null }>({
    edges: [],
    total: null,
  })
  const [isFiltering, setFiltering] = useState(false)
  const listRef = useRef<HTMLUListElement>(null)
  const toggle = useCallback(
    (id: string) =>
      setSelected((before) => {
        if (before.includes(id)) return before.filter((one) => one !== id)
        return before.length < LIMIT ? [...before, id] : before
      }),
    [],
  )
  const setEdges = useCallback(
    (edges: readonly CandidateResult_EdgeFragment[], total: number | null) => setList({ edges, total }),
    [],
  )
  return {
    // A card that left the answer leaves the ticks too: nothing is selected that can't be seen.
    selected: selected.filter((id) => list.edges.some((edge) => edge.node.id === id)),
    limit: LIMIT,
    toggle,
    clear: useCallback(() => setSelected([]), []),
    ...list,
    setEdges,
    isFiltering,
    startFiltering: useCallback(() => setFiltering(true), []),
    stopFiltering: useCallback(() => setFiltering(false), []),
    onGrown,
    listRef,
  }
}
