import { openSafe } from './safe.ts'

const LAST = 'titian.last-account'
const NAME = 'shell'

/** Keeps who is signed in, so that the page opens for them without a line. */
export const remember = async (account: string, shell: unknown): Promise<void> => {
  const safe = await openSafe(account)
  await safe.write(NAME, shell)
  localStorage.setItem(LAST, account)
}

/** Who was signed in last on this device. Null when nobody is remembered, or nothing may be stored. */
export const remembered = async <T>(): Promise<T | null> => {
  try {
    const account = localStorage.getItem(LAST)
    return account ? await (await openSafe(account)).read<T>(NAME) : null
  } catch {
    return null
  }
}

/** Leaves nothing of the account on this device. */
export const forget = async (account: string): Promise<void> => {
  localStorage.removeItem(LAST)
  await (await openSafe(account)).wipe()
}
