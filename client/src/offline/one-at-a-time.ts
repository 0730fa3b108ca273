const queues = new Map<string, Promise<unknown>>()

/** Runs an act while no other window of this browser runs one under the same name. */
export const oneAtATime = <T>(name: string, act: () => Promise<T>): Promise<T> => {
  const { locks } = navigator as { locks?: LockManager | null }
  if (locks) return locks.request(`titian.${name}`, act) as Promise<T>
  // An old browser has no locks between windows: within this one the acts still wait for each other.
  const run = (queues.get(name) ?? Promise.resolve()).then(act)
  queues.set(
    name,
    run.catch(() => undefined),
  )
  return run
}
