import { useMutation } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import type { SendPhoto } from '../../enterprises/report-line.tsx'
import { smallPhoto } from '../../enterprises/small-photo.ts'
import { RequestUploadDocument } from '../../participants/person-files.generated.ts'
import { problemOf, sendFile } from '../../participants/send-file.ts'

/** Sends the photograph of a receipt about somebody, made small first. Each goes to an address of its own. */
export const useReceiptUpload = (participant: string | null): SendPhoto => {
  const { t } = useLingui()
  const [request] = useMutation(RequestUploadDocument)
  const send = async (photo: File, person: string) => {
    const file = await smallPhoto(photo)
    const problem = await problemOf(file)
    if (problem === 'UNKNOWN_TYPE')
      return {
        problem: t`Hanya PDF, JPEG, PNG atau WebP. Simpan ulang dalam salah satunya, lalu pilih lagi.`,
      }
    if (problem) return { problem: t`Lebih dari 10 MB. Foto lagi dengan mutu lebih rendah.` }
    const { data } = await request({ variables: { input: { participant: person, kind: 'RECEIPT' } } })
    const url = data?.requestUpload.upload?.url
    if (!url) return { problem: data?.requestUpload.errors[0]?.message ?? t`Foto belum bisa dikirim.` }
    let stored = ''
    const outcome = await sendFile({
      url,
      file,
      onProgress: () => undefined,
      onStored: (id) => (stored = id),
      signal: new AbortController().signal,
    })
    return outcome === null && stored !== '' ? { file: stored } : { problem: lineBroke }
  }
  const lineBroke = t`Foto belum terkirim, sambungan terputus. Pilih lagi setelah tersambung.`
  return async (photo) => {
    if (!participant) return { problem: t`Foto belum bisa dikirim.` }
    return send(photo, participant).catch(() => ({ problem: lineBroke }))
  }
}
