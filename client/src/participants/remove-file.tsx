import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { FILE_KIND_WORDS } from '@titian/shared/participants/stored-file.ts'
import { useIsPhone } from '../browser/use-media.ts'
import { useAttempt } from '../graphql/use-attempt.ts'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Button } from '../ui/button.tsx'
import { Refusals } from '../ui/refusals.tsx'
import { Sheet, Window } from '../ui/sheet.tsx'
import sheet from './fact-sheet.module.css'
import { RemoveFileDocument } from './person-files.generated.ts'
import type { StoredFile } from './person-files.tsx'

interface RemoveFileProps {
  file: StoredFile
  onClose: () => void
  onRemoved: () => void
}

/** Asks once more before the content of a file is gone: that can't be taken back. */
export const RemoveFile = ({ file, onClose, onRemoved }: RemoveFileProps) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const { attempt, elsewhere } = useAttempt()
  const [remove, { loading }] = useMutation(RemoveFileDocument)
  const Panel = useIsPhone() ? Sheet : Window
  const act = async () => {
    const isDone = await attempt(async () => {
      const { data } = await remove({ variables: { input: { file: file.id } } })
      return data?.removeFile.errors ?? []
    })
    if (isDone) onRemoved()
  }
  const what = FILE_KIND_WORDS[file.kind][language]
  const storedOn = dayText(language, file.storedAt)
  return (
    <Panel title={t`Hapus dokumen`} closeLabel={t`Tutup`} onClose={onClose}>
      <div className={sheet['form']}>
        <p className={sheet['text']}>
          <Trans>
            Isi {what} yang disimpan {storedOn} akan hilang dan tidak bisa dikembalikan. Bahwa dokumen itu
            pernah ada tetap tercatat.
          </Trans>
        </p>
        <Refusals messages={elsewhere([])} />
        <Button variant="dangerFilled" size="large" wide busy={loading} onClick={act}>
          <Trans>Hapus dokumen</Trans>
        </Button>
        <Button size="large" wide onClick={onClose}>
          <Trans>Biarkan</Trans>
        </Button>
      </div>
    </Panel>
  )
}
