import { Trans } from '@lingui/react/macro'
import IconEye from '@tabler/icons-react/icons/IconEye'
import { OPENING_KIND_WORDS } from '@titian/shared/participants/opening.ts'
import { hourText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import type { OpenedFor_FileFragment } from './open-file.generated.ts'
import classes from './open-file.module.css'

/** For what the reader opened this file, and until when it stays open. */
export const OpenedFor = ({ file }: { file: OpenedFor_FileFragment }) => {
  const language = currentLanguage()
  const words = [file.kind && OPENING_KIND_WORDS[file.kind][language], file.reason].filter(Boolean).join('. ')
  const hour = hourText(language, file.closesAt)
  return (
    <div className={classes['banner']}>
      <IconEye size={20} stroke={1.7} aria-hidden />
      <p>
        <Trans>
          Dibuka untuk: <b>{words}</b>
        </Trans>
      </p>
      <p className={classes['until']}>
        <Trans>sampai {hour}</Trans>
      </p>
    </div>
  )
}
