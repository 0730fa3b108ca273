const MARK = 'titian.kiosk'

/** Remembers, in this tab alone, that this screen is shared: whoever leaves comes back to the kiosk's own page. */
export const markSharedScreen = (): void => {
  try {
    sessionStorage.setItem(MARK, 'yes')
  } catch {
    // Storage may be closed to us; then a session that ends leads to the usual sign-in.
  }
}

export const isSharedScreen = (): boolean => {
  try {
    return sessionStorage.getItem(MARK) !== null
  } catch {
    return false
  }
}

export type LeaveReason = 'done' | 'idle'

/**
 * Leaves nothing behind: the session ends at the server, what this browser stored goes, and a full load of the kiosk's
 * page takes what was in memory. A server that can't be reached ends the session by itself a little later.
 */
export const leaveSharedScreen = async (reason: LeaveReason): Promise<void> => {
  if ('speechSynthesis' in globalThis) speechSynthesis.cancel()
  try {
    await fetch('/auth/sign-out', { method: 'POST', signal: AbortSignal.timeout(4_000) })
  } catch {
    // The screen is cleared all the same.
  }
  try {
    localStorage.clear()
  } catch {
    // Storage may be closed to us; then nothing was stored either.
  }
  location.replace(`/kios?selesai=${reason}`)
}
