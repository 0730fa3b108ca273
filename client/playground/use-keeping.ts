import { useEffect, useState } from 'react'
import { EXAMPLES } from './examples/all.ts'
import { forgetAll, type PastQuery, pastQueries, remember } from './history.ts'
import { usePage } from './page-context.ts'
import type { Question } from './request.ts'

/** What stays in the browser between visits: texts of queries and what examples cost. No variables, no answers. */
export interface Keeping {
  past: readonly PastQuery[]
  forget: () => void
  costs: Readonly<Record<string, number>>
}

const COSTS = 'titian-playground-costs'

const keptCosts = (): Record<string, number> => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(COSTS) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return {}
    return Object.fromEntries(
      Object.entries(kept).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
    )
  } catch {
    return {}
  }
}

export const useKeeping = (asked: Question | null): Keeping => {
  const { reply } = usePage()
  const [past, setPast] = useState<readonly PastQuery[]>(() => pastQueries(localStorage))
  const [costs, setCosts] = useState(keptCosts)

  useEffect(() => {
    if (asked !== null) setPast(remember(localStorage, asked.query, new Date().toISOString()))
  }, [asked])

  useEffect(() => {
    const cost = reply?.cost
    const example = EXAMPLES.find((candidate) => candidate.query === asked?.query.trim())
    if (!cost || example === undefined) return
    setCosts((known) => {
      const next = { ...known, [example.key]: cost.actual }
      localStorage.setItem(COSTS, JSON.stringify(next))
      return next
    })
  }, [reply, asked])

  return { past, forget: () => setPast(forgetAll(localStorage)), costs }
}
