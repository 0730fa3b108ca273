import { noteAccount, noteLeaving } from '../browser/last-account.ts'

/** Whether somebody may leave now; it may ask them first. */
type Guard = () => Promise<boolean>

let guard: Guard | null = null

/** Whoever keeps something on the device is asked before a sign-out. Gives back how to be asked no longer. */
export const guardSignOut = (ask: Guard): (() => void) => {
  guard = ask
  return () => {
    if (guard === ask) guard = null
  }
}

/** Leaves. Without a line the server can't be told: the page goes now, and the session when the line is back. */
export const signOut = async (): Promise<void> => {
  if (guard && !(await guard())) return
  if (navigator.onLine) return endAtServer()
  noteLeaving()
  noteAccount(null)
  location.replace('/')
}

/** Ends the session at the server by a plain form: it works however little of this page still does. */
export const endAtServer = (): void => {
  noteAccount(null)
  const form = document.createElement('form')
  form.method = 'post'
  form.action = '/auth/form/sign-out'
  document.body.append(form)
  form.submit()
}
