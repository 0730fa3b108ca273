const LAST = 'titian.last-account'

/** Notes whose session this browser has, in all its windows; null once they left. */
export const noteAccount = (account: string | null): void => {
  try {
    if (account === null) localStorage.removeItem(LAST)
    else localStorage.setItem(LAST, account)
  } catch {
    // Storage may be closed to us; then nothing lies on this device for anybody either.
  }
}

/** Who was signed in last in this browser; null for nobody, and where nothing may be stored. */
export const lastAccount = (): string | null => {
  try {
    return localStorage.getItem(LAST)
  } catch {
    return null
  }
}

const LEAVING = 'titian.leaving'

/** Notes that somebody left while the server couldn't be told: their session still stands there. */
export const noteLeaving = (): void => {
  try {
    const account = lastAccount()
    if (account !== null) localStorage.setItem(LEAVING, account)
  } catch {
    // The session ends by itself a little later.
  }
}

/** Whether it is the session of somebody who had left; asked once, as soon as the server is there again. */
export const hadLeft = (account: string | undefined): boolean => {
  try {
    const left = localStorage.getItem(LEAVING)
    localStorage.removeItem(LEAVING)
    return left !== null && left === account
  } catch {
    return false
  }
}
