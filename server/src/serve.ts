import type { App } from './app.ts'

/** Listens, and closes on a signal: requests under way are answered, new ones are sent elsewhere. */
export const serve = async (app: App, host: string, port: number): Promise<string> => {
  await app.startWork()
  await app.http.listen({ host, port })
  let isClosing = false
  const close = async (): Promise<void> => {
    if (isClosing) return
    isClosing = true
    await app.close()
    process.exit(0)
  }
  process.on('SIGTERM', close)
  process.on('SIGINT', close)
  const address = app.http.server.address()
  const bound = typeof address === 'object' && address ? address.port : port
  return app.publicUrl.replace(/:0$/, `:${bound}`)
}

/** Says in one sentence why a process can't start, and leaves. Nothing has been changed by then. */
export const failToStart = (error: unknown): never => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
}
