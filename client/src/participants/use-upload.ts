import { useMutation } from '@apollo/client/react'
import { useEffect, useRef, useState } from 'react'
import type { FileKind } from '../graphql/schema.generated.ts'
import type { Refusal } from '../graphql/use-attempt.ts'
import { RequestUploadDocument } from './person-files.generated.ts'
import { problemOf, type SendingProblem, sendFile } from './send-file.ts'

/** How an attempt ended: it arrived, something kept it, or no address was given and the reasons stand here. */
export type Sent = 'ARRIVED' | SendingProblem | readonly Refusal[]

/** Sends a scan about somebody, and knows how far it is. What broke on the way goes to the same address again. */
export const useUpload = (participant: string) => {
  const [request] = useMutation(RequestUploadDocument)
  const [share, setShare] = useState<number | null>(null)
  const address = useRef<{ kind: FileKind; url: string } | null>(null)
  const leaving = useRef(new AbortController())
  // Who closes the form means that nothing be kept.
  useEffect(() => {
    const controller = new AbortController()
    leaving.current = controller
    return () => controller.abort()
  }, [])

  const addressFor = async (kind: FileKind): Promise<string | readonly Refusal[]> => {
    if (address.current?.kind === kind) return address.current.url
    const { data } = await request({ variables: { input: { participant, kind } } })
    const url = data?.requestUpload.upload?.url
    if (!url) return data?.requestUpload.errors ?? []
    address.current = { kind, url }
    return url
  }

  const deliver = async (kind: FileKind, file: File): Promise<Sent> => {
    const problem = await problemOf(file)
    if (problem) return problem
    const url = await addressFor(kind)
    if (typeof url !== 'string') return url
    const outcome = await sendFile({ url, file, onProgress: setShare, signal: leaving.current.signal })
    if (outcome === 'ADDRESS') address.current = null
    return outcome ?? 'ARRIVED'
  }

  const send = async (kind: FileKind, file: File): Promise<Sent> => {
    setShare(0)
    const outcome = await deliver(kind, file).catch(() => 'LINE' as const)
    setShare(null)
    return outcome
  }
  return { send, share }
}
