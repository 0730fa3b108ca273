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

/** Ends the session at the server by a plain form: it works however little of this page still does. */
export const signOut = async (): Promise<void> => {
  if (guard && !(await guard())) return
  // Without a line the server can't be told: the session ends there by itself, and this page goes now.
  if (!navigator.onLine) return location.replace('/')
  const form = document.createElement('form')
  form.method = 'post'
  form.action = '/auth/form/sign-out'
  document.body.append(form)
  form.submit()
}
