import { useEffect, useState } from 'react'

/**
 * Says a change aloud, politely. The text is set a moment after the change, because a region that
 * arrives together with its text is not read by every screen reader.
 */
export const LiveRegion = ({ children }: { children: string }) => {
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSaid(children), 150)
    return () => clearTimeout(timer)
  }, [children])
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {said}
    </p>
  )
}
