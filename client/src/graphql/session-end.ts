import { isSharedScreen } from '../browser/shared-screen.ts'
import { signInAddress } from '../languages/language.ts'

let leaving = false

/**
 * The session is over: leave for the sign-in page, which leads back to this very address.
 * A full load, so that nothing of the ended session stays in memory.
 */
export const endSession = (reason: 'SIGNED_OUT' | null = 'SIGNED_OUT'): void => {
  if (leaving) return
  leaving = true
  if (isSharedScreen()) {
    location.replace('/kios')
    return
  }
  const here = `${location.pathname}${location.search}`
  const query = new URLSearchParams({ ...(reason && { error: reason }), next: here })
  // The first address may carry what was wrong with a sign-in; it goes along.
  const more = location.pathname === '/' ? `${location.search}${location.hash}` : `?${query}`
  location.replace(`${signInAddress()}${more}`)
}

/** A step of the second factor is still open: its page leads back here. */
export const giveSecondFactor = (): void => {
  if (leaving) return
  leaving = true
  const here = `${location.pathname}${location.search}`
  location.replace(`/auth/form/second-factor?${new URLSearchParams({ next: here })}`)
}
