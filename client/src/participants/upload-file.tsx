import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import IconPaperclip from '@tabler/icons-react/icons/IconPaperclip'
import { FILE_KIND_WORDS, MEDIA_TYPES } from '@titian/shared/participants/stored-file.ts'
import { useRef, useState } from 'react'
import type { FileKind } from '../graphql/schema.generated.ts'
import { useAttempt } from '../graphql/use-attempt.ts'
import { shareText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Button } from '../ui/button.tsx'
import { Select } from '../ui/select.tsx'
import { byteText } from './byte-text.ts'
import sheet from './fact-sheet.module.css'
import { FactSheet } from './fact-sheet.tsx'
import classes from './person-files.module.css'
import { ReaderWords } from './reader-words.tsx'
import type { SendingProblem } from './send-file.ts'
import { useUpload } from './use-upload.ts'

interface UploadFileProps {
  participantId: string
  /** What the viewer may put on record, never empty. */
  kinds: readonly FileKind[]
  onClose: () => void
  onRecorded: () => void
}

const PROBLEMS = {
  TOO_LARGE: msg`Lebih dari 10 MB. Pindai lagi dengan mutu lebih rendah, atau pecah per halaman.`,
  UNKNOWN_TYPE: msg`Hanya PDF, JPEG, PNG atau WebP. Simpan ulang dalam salah satunya, lalu pilih lagi.`,
  ADDRESS: msg`Kiriman ini sudah masuk atau waktunya habis. Periksa daftar dokumen. Bila belum ada, kirim lagi.`,
  LINE: msg`Belum terkirim, sambungan terputus. Dokumen tetap terpilih. Kirim lagi setelah tersambung.`,
} as const satisfies Record<SendingProblem, unknown>

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

/** Puts a scan on file. What broke on the way is sent again without being chosen again. */
export const UploadFile = ({ participantId, kinds, onClose, onRecorded }: UploadFileProps) => {
  const { t, i18n } = useLingui()
  const language = currentLanguage()
  const picker = useRef<HTMLInputElement>(null)
  const [kind, setKind] = useState<FileKind | ''>(kinds.length === 1 ? (kinds[0] ?? '') : '')
  const [file, setFile] = useState<File | null>(null)
  const { attempt, at, elsewhere } = useAttempt()
  const { send, share } = useUpload(participantId)
  const act = async () => {
    if (share !== null) return
    const isDone = await attempt(async () => {
      if (kind === '' || !file)
        return [
          ...(kind === '' ? [{ message: t`Pilih jenis dokumennya.`, path: ['kind'] }] : []),
          ...(file ? [] : [{ message: t`Pilih berkas yang akan dikirim.`, path: ['file'] }]),
        ]
      const sent = await send(kind, file)
      if (sent === 'ARRIVED') return []
      if (typeof sent !== 'string') return sent
      return [{ message: i18n._(PROBLEMS[sent]), path: ['file'] }]
    })
    if (isDone) onRecorded()
  }
  const size = file && byteText(language, file.size)
  const error = at('file')
  return (
    <FactSheet
      title={t`Tambah dokumen`}
      act={t`Kirim`}
      busy={share !== null}
      refusals={elsewhere(['kind', 'file'])}
      onClose={onClose}
      onSubmit={act}
    >
      <Select
        label={t`Jenis dokumen`}
        value={kind}
        error={at('kind')}
        hint={kind && <ReaderWords kind={kind} />}
        onChange={(event) => setKind(event.target.value as FileKind)}
        options={[
          ...(kind === '' ? [{ value: '', label: t`Pilih` }] : []),
          ...kinds.map((value) => ({ value, label: capital(FILE_KIND_WORDS[value][language]) })),
        ]}
      />
      <div className={sheet['group']}>
        <input
          ref={picker}
          type="file"
          accept={MEDIA_TYPES.join(',')}
          hidden
          data-picker
          onChange={({ target }) => {
            setFile(target.files?.[0] ?? null)
            // The same file may be chosen again after it was mended.
            target.value = ''
          }}
        />
        <Button
          icon={<IconPaperclip size={18} stroke={1.8} aria-hidden />}
          aria-describedby="upload-file-note"
          onClick={() => picker.current?.click()}
        >
          {file ? <Trans>Pilih berkas lain</Trans> : <Trans>Pilih berkas</Trans>}
        </Button>
        <p id="upload-file-note" className={sheet['note']}>
          {file ? `${file.name}, ${size}` : <Trans>PDF atau foto, paling besar 10 MB.</Trans>}
        </p>
        {share !== null && (
          <div className={classes['progress']}>
            <progress max={1} value={share} aria-label={t`Terkirim`} />
            <span aria-hidden>{shareText(language, share)}</span>
          </div>
        )}
        {error && (
          <p className={sheet['error']} role="alert">
            {error}
          </p>
        )}
      </div>
    </FactSheet>
  )
}
