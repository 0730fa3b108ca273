import { useEffect, useState } from 'react'

/** What a page was asked for: at once what was chosen, then what the address says when its answer has come. */
export const useAsked = <Question>(address: Question, go: (next: Question) => void) => {
  const [asked, setAsked] = useState(address)
  useEffect(() => setAsked(address), [address])
  const ask = (next: Question) => {
    setAsked(next)
    go(next)
  }
  return [asked, ask] as const
}
