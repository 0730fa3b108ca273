import { useSyncExternalStore } from 'react'

/** Whether a media query holds now; follows it. */
export const useMedia = (query: string): boolean =>
  useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query)
      media.addEventListener('change', listener)
      return () => media.removeEventListener('change', listener)
    },
    () => matchMedia(query).matches,
  )

/** Phones and narrow windows: below it the tab bar stands in for the side navigation. */
export const useIsPhone = (): boolean => useMedia('(max-width: 767px)')
