import { useEffect, useState } from 'react'

/** A text that is asked for once nobody has typed for a quarter of a second. */
export const useSearchText = (asked: string, ask: (text: string) => void) => {
  const [text, setText] = useState(asked)
  useEffect(() => {
    const waiting = setTimeout(() => {
      if (text !== asked) ask(text)
    }, 250)
    return () => clearTimeout(waiting)
  })
  return [text, setText] as const
}
