import { useEffect, useRef, useState } from 'react'

const TOUCHES = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const

interface Idle {
  seconds: number
  /** Nobody touched the screen for so long. */
  onIdle: () => void
  /** Somebody did; at most once in `everySeconds`. */
  onTouch?: () => void
  everySeconds?: number
}

/** How many seconds are left until nobody is there any more. A machine that slept counts its sleep. */
export const useIdle = (idle: Idle): number => {
  const latest = useRef(idle)
  latest.current = idle
  const [left, setLeft] = useState(idle.seconds)
  useEffect(() => {
    let touchedAt = Date.now()
    let toldAt = touchedAt
    let isOver = false
    const touch = () => {
      touchedAt = Date.now()
      setLeft(latest.current.seconds)
      if (touchedAt - toldAt < (latest.current.everySeconds ?? 20) * 1_000) return
      toldAt = touchedAt
      latest.current.onTouch?.()
    }
    const look = () => {
      const remaining = latest.current.seconds - Math.floor((Date.now() - touchedAt) / 1_000)
      setLeft(Math.max(0, remaining))
      if (remaining > 0) isOver = false
      else if (!isOver) {
        isOver = true
        latest.current.onIdle()
      }
    }
    const timer = setInterval(look, 500)
    for (const name of TOUCHES) addEventListener(name, touch, { passive: true, capture: true })
    return () => {
      clearInterval(timer)
      for (const name of TOUCHES) removeEventListener(name, touch, { capture: true })
    }
  }, [])
  return left
}

/** Seconds as a clock: 1.48 in Indonesian, 1:48 in English. */
export const clockText = (seconds: number, language: 'id' | 'en'): string =>
  `${Math.floor(seconds / 60)}${language === 'id' ? '.' : ':'}${String(seconds % 60).padStart(2, '0')}`
