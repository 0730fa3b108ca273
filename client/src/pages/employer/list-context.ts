import { createContext, useContext } from 'react'
import type { CandidateResult_EdgeFragment } from '../../candidates/candidate-result.generated.ts'

/** The list behind an open candidate: where it is in the order, and how to go on from it. */
export interface ListAround {
  edges: readonly CandidateResult_EdgeFragment[]
  total: number | null
  openNext: (step: 1 | -1) => void
  close: () => void
}

export const ListContext = createContext<ListAround | null>(null)

export const useListAround = (): ListAround | null => useContext(ListContext)
