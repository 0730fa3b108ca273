import { lazy, Suspense } from 'react'

// Reading aloud is for a person's own pages; nobody else waits for it.
const Listen = lazy(async () => ({ default: (await import('./listen.tsx')).Listen }))

/** The button that reads a page aloud, fetched where it is drawn. */
export const ListenLater = () => (
  <Suspense fallback={null}>
    <Listen />
  </Suspense>
)
