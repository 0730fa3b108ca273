import { Trans } from '@lingui/react/macro'
import { OPENING_KIND_WORDS, type OpeningKind } from '@titian/shared/participants/opening.ts'
import { momentText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Card } from '../ui/card.tsx'
import classes from './audit-list.module.css'
import type { OpenedFileRow_RecordFragment, OwnFileRow_FileFragment } from './audit-row.generated.ts'

interface OpenedFile {
  id: string
  openedAt: string
  closesAt: string
  kind: OpeningKind | null
  reason: string
  who: string | null
  subject: string
}

const List = ({ files }: { files: readonly OpenedFile[] }) => {
  const language = currentLanguage()
  return (
    <Card padded={false}>
      <ol>
        {files.map((file) => {
          const until = momentText(language, file.closesAt)
          return (
            <li key={file.id} className={classes['row']}>
              <p className={classes['when']}>{momentText(language, file.openedAt)}</p>
              <div>
                <p className={classes['who']}>{file.who ?? <Trans>Anda</Trans>}</p>
                <p className={classes['muted']}>
                  <Trans>sampai {until}</Trans>
                </p>
              </div>
              <p className={classes['reason']}>
                {[file.kind && OPENING_KIND_WORDS[file.kind][language], file.reason]
                  .filter(Boolean)
                  .join('. ')}
              </p>
              <p className={classes['muted']}>
                <code>{file.subject}</code>
              </p>
            </li>
          )
        })}
      </ol>
    </Card>
  )
}

/** Every file that was opened in the week, for the protection officer. */
export const OpenedFileRecords = ({ records }: { records: readonly OpenedFileRow_RecordFragment[] }) => (
  <List files={records.map((record) => ({ ...record, who: record.openedBy }))} />
)

/** The files that one opened oneself. */
export const OwnOpenedFiles = ({ files }: { files: readonly OwnFileRow_FileFragment[] }) => (
  <List
    files={files.map((file) => ({
      ...file,
      who: null,
      subject: file.participant?.registerNumber ?? file.participant?.id ?? '–',
    }))}
  />
)
