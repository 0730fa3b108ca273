import { Trans, useLingui } from '@lingui/react/macro'
import { FILE_KIND_WORDS } from '@titian/shared/participants/stored-file.ts'
import { lazy, Suspense, useState } from 'react'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Button, buttonClass } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { showToast } from '../ui/toast.tsx'
import { byteText } from './byte-text.ts'
import type { PersonFacts_ParticipantFragment } from './person-facts.generated.ts'
import classes from './person-files.module.css'
import { ReaderWords } from './reader-words.tsx'

// Forms come when somebody writes, so that reading a file stays light.
const UploadFile = lazy(async () => ({ default: (await import('./upload-file.tsx')).UploadFile }))
const RemoveFile = lazy(async () => ({ default: (await import('./remove-file.tsx')).RemoveFile }))

export type StoredFile = PersonFacts_ParticipantFragment['files'][number]

interface PersonFilesProps {
  participant: Pick<PersonFacts_ParticipantFragment, 'id' | 'files' | 'viewerCanUpload'>
  onChanged: () => void
}

/** Scans about a person that the viewer may read. Each is read at its own address, and the reading is written down. */
export const PersonFiles = ({ participant, onChanged }: PersonFilesProps) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const [isAdding, setAdding] = useState(false)
  const [leaving, setLeaving] = useState<StoredFile | null>(null)
  const { files, viewerCanUpload: kinds } = participant
  if (files.length === 0 && kinds.length === 0) return null
  return (
    <Card className={classes['card'] ?? ''} aria-labelledby="person-files-title">
      <h2 id="person-files-title">
        <Trans>Dokumen</Trans>
      </h2>
      {files.length === 0 && (
        <p className={classes['muted']}>
          <Trans>Belum ada dokumen yang bisa Anda baca.</Trans>
        </p>
      )}
      <ul className={classes['files']}>
        {files.map((file) => {
          const what = FILE_KIND_WORDS[file.kind][language]
          const storedOn = dayText(language, file.storedAt)
          return (
            <li key={file.id} className={classes['file']}>
              <div className={classes['what']}>
                <b>{what}</b>
                <p className={classes['muted']}>
                  {storedOn} · {byteText(language, file.byteCount)}
                </p>
                <p className={classes['muted']}>
                  <ReaderWords kind={file.kind} />
                </p>
              </div>
              <div className={classes['acts']}>
                <a href={file.url} target="_blank" rel="noopener" className={buttonClass({ size: 'small' })}>
                  {file.mediaType === 'application/pdf' ? <Trans>Unduh</Trans> : <Trans>Buka</Trans>}
                  <span className="visually-hidden">
                    {' '}
                    {what}, {storedOn}
                  </span>
                </a>
                {kinds.includes(file.kind) && (
                  <Button size="small" variant="subtle" onClick={() => setLeaving(file)}>
                    <Trans>Hapus</Trans>
                    <span className="visually-hidden">
                      {' '}
                      {what}, {storedOn}
                    </span>
                  </Button>
                )}
              </div>
            </li>
          )
        })}
      </ul>
      {kinds.length > 0 && (
        <Button size="small" onClick={() => setAdding(true)}>
          <Trans>Tambah dokumen</Trans>
        </Button>
      )}
      <Suspense fallback={null}>
        {isAdding && (
          <UploadFile
            participantId={participant.id}
            kinds={kinds}
            onClose={() => {
              setAdding(false)
              // What was sent may have arrived although its answer did not.
              onChanged()
            }}
            onRecorded={() => {
              setAdding(false)
              showToast(t`Dokumen tersimpan.`)
              onChanged()
            }}
          />
        )}
        {leaving && (
          <RemoveFile
            file={leaving}
            onClose={() => setLeaving(null)}
            onRemoved={() => {
              setLeaving(null)
              showToast(t`Dokumen dihapus.`)
              onChanged()
            }}
          />
        )}
      </Suspense>
    </Card>
  )
}
