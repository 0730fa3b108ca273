import { useEffect, useState } from 'react'

/** Whether an instant has come; tells the page once when it does. Null never comes. */
export const useTimeOver = (instant: string | null, onOver: () => void): boolean => {
  const [passed, setPassed] = useState<string | null>(null)
  useEffect(() => {
    if (instant === null) return
    const timer = setTimeout(
      () => {
        setPassed(instant)
        onOver()
      },
      Math.max(0, Date.parse(instant) - Date.now()),
    )
    return () => clearTimeout(timer)
  }, [instant, onOver])
  return passed !== null && passed === instant
}
