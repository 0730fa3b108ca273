import { BYTES_THAT_TELL, type FileProblem, fileProblem } from '@titian/shared/participants/stored-file.ts'

/** What kept a file from arriving: it itself, an address that works no more, or the line. */
export type SendingProblem = FileProblem | 'ADDRESS' | 'LINE'

const BY_STATUS: Record<number, SendingProblem> = { 404: 'ADDRESS', 413: 'TOO_LARGE', 415: 'UNKNOWN_TYPE' }

/** What speaks against a file before a byte of it travels. */
export const problemOf = async (file: File): Promise<FileProblem | null> =>
  fileProblem(file.size, new Uint8Array(await file.slice(0, BYTES_THAT_TELL).arrayBuffer()))

interface Sending {
  /** An address that takes one file, once. */
  url: string
  file: File
  /** How much of it went, 0 to 1. */
  onProgress: (share: number) => void
  /** Told the id under which it is on file, once it arrived. */
  onStored?: (id: string) => void
  signal: AbortSignal
}

/** Sends a file as it is. Null when it arrived; `fetch` can't tell how far it is. */
export const sendFile = ({
  url,
  file,
  onProgress,
  onStored,
  signal,
}: Sending): Promise<SendingProblem | null> =>
  new Promise((done) => {
    const request = new XMLHttpRequest()
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total > 0 ? loaded / total : 0),
    )
    request.addEventListener('load', () => {
      if (request.status !== 201) return done(BY_STATUS[request.status] ?? 'LINE')
      onStored?.(JSON.parse(request.responseText).file)
      done(null)
    })
    for (const broken of ['error', 'abort', 'timeout']) request.addEventListener(broken, () => done('LINE'))
    signal.addEventListener('abort', () => request.abort())
    request.open('PUT', url)
    request.send(file)
  })
