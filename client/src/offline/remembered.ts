import { lastAccount } from '../browser/last-account.ts'
import { openSafe } from './safe.ts'

const NAME = 'shell'

/** Keeps what the page knows of who is signed in, so that it opens for them without a line. */
export const remember = async (account: string, shell: unknown): Promise<void> => {
  await (await openSafe(account)).write(NAME, shell)
}

/** Who was signed in last in this browser, and nobody before them. Null when nothing is remembered of them. */
export const remembered = async <T>(): Promise<T | null> => {
  try {
    const account = lastAccount()
    return account ? await (await openSafe(account)).read<T>(NAME) : null
  } catch {
    return null
  }
}

/** Leaves nothing of the account on this device. */
export const forget = async (account: string): Promise<void> => {
  await (await openSafe(account)).wipe()
}
