import type { ReactNode, RefObject } from 'react'
import type { CandidateResult_EdgeFragment } from './candidate-result.generated.ts'
import { CandidateResult } from './candidate-result.tsx'
import classes from './result-list.module.css'

interface ResultListProps {
  edges: readonly CandidateResult_EdgeFragment[]
  wanted: ReadonlySet<string>
  selected: readonly string[]
  /** How many can be held side by side. */
  limit: number
  onSelect: (id: string) => void
  /** What can be done with a card beside opening it. */
  act: (candidate: CandidateResult_EdgeFragment['node']) => ReactNode
  listRef: RefObject<HTMLUListElement | null>
}

/** The cards of an answer, in the order of the answer. */
export const ResultList = ({ edges, wanted, selected, limit, onSelect, act, listRef }: ResultListProps) => (
  <ul className={classes['list']} ref={listRef}>
    {edges.map((edge) => (
      <li key={edge.node.id}>
        <CandidateResult
          edge={edge}
          wanted={wanted}
          selected={selected.includes(edge.node.id)}
          selectable={selected.length < limit}
          onSelect={onSelect}
          act={act}
        />
      </li>
    ))}
  </ul>
)
