import { useApolloClient } from '@apollo/client/react'
import { useEffect } from 'react'
import { IntroductionPulseDocument } from './introduction-pulse.generated.ts'

const EVERY_MS = 30_000

/**
 * Asks now and then, and whenever the page is looked at again, whether anything has changed; only then is all in
 * sight read anew. It asks for no name: a reading that nobody made must not stand in what the person sees of readings.
 */
export const usePulse = (): void => {
  const client = useApolloClient()
  useEffect(() => {
    let before: string | null = null
    const ask = async () => {
      if (document.visibilityState !== 'visible') return
      const { data } = await client.query({ query: IntroductionPulseDocument, fetchPolicy: 'no-cache' })
      const now = JSON.stringify(data?.introductions.edges.map(({ node }) => node) ?? null)
      if (before !== null && now !== before) await client.refetchQueries({ include: 'active' })
      before = now
    }
    // A line that broke is no news: the next time asks again.
    const quietly = () => void ask().catch(() => undefined)
    quietly()
    const clock = setInterval(quietly, EVERY_MS)
    document.addEventListener('visibilitychange', quietly)
    window.addEventListener('focus', quietly)
    return () => {
      clearInterval(clock)
      document.removeEventListener('visibilitychange', quietly)
      window.removeEventListener('focus', quietly)
    }
  }, [client])
}
