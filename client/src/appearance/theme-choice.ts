import { useSyncExternalStore } from 'react'

export type Theme = 'light' | 'dark'

const listeners = new Set<() => void>()

const currentTheme = (): Theme =>
  document.documentElement.getAttribute('data-theme') === 'dark' ? 'dark' : 'light'

/** Sets the theme for good; all of the page follows through its custom properties. */
export const chooseTheme = (theme: Theme): void => {
  document.documentElement.setAttribute('data-theme', theme)
  try {
    localStorage.setItem('titian.theme', theme)
  } catch {
    // Storage may be closed to us; then the choice lasts for this page only.
  }
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useTheme = (): Theme => useSyncExternalStore(subscribe, currentTheme)
