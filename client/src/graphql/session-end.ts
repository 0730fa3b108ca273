import { signInAddress } from '../languages/language.ts'

let leaving = false

/**
 * The session is over: leave for the sign-in page, which leads back to this very address.
 * A full load, so that nothing of the ended session stays in memory.
 */
export const endSession = (reason: 'SIGNED_OUT' | null = 'SIGNED_OUT'): void => {
  if (leaving) return
  leaving = true
  const here = `${location.pathname}${location.search}`
  const query = new URLSearchParams({ ...(reason && { error: reason }), ...(here !== '/' && { next: here }) })
  location.replace(`${signInAddress()}${query.size > 0 ? `?${query}` : ''}`)
}

/** A step of the second factor is still open: its page leads back here. */
export const giveSecondFactor = (): void => {
  if (leaving) return
  leaving = true
  const here = `${location.pathname}${location.search}`
  location.replace(`/auth/form/second-factor?${new URLSearchParams({ next: here })}`)
}
