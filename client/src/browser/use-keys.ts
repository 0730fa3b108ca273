import { useEffect, useRef } from 'react'

const STORAGE = 'titian.keys'

/** Single keys can be switched off (WCAG 2.1.4): some people's tools type them by accident. */
export const areKeysOn = (): boolean => {
  try {
    return localStorage.getItem(STORAGE) !== 'off'
  } catch {
    return true
  }
}

export const switchKeys = (on: boolean): void => {
  try {
    localStorage.setItem(STORAGE, on ? 'on' : 'off')
  } catch {
    // Storage may be closed to us; then keys stay as they are.
  }
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
  !(target instanceof HTMLInputElement && /^(checkbox|radio|button)$/.test(target.type))

/** Single keys of a page: never while somebody types, never with a modifier. */
export const useKeys = (keys: Record<string, (event: KeyboardEvent) => void>): void => {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (isTyping(event.target) || !areKeysOn()) return
      const act = latest.current[event.key]
      if (act) act(event)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
