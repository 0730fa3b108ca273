import { Trans, useLingui } from '@lingui/react/macro'
import { isActionText, LONGEST_ACTION } from '@titian/shared/advice/action.ts'
import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import form from '../ui/form.module.css'
import { Window } from '../ui/sheet.tsx'
import { TextField } from '../ui/text-field.tsx'

interface DropActionProps {
  /** What was promised. */
  text: string
  onDrop: (reason: string) => void
  onClose: () => void
}

/** Asks why a promise is not gone on with: it ends as fairly as one that was kept, and the reason stays beside it. */
export const DropAction = ({ text, onDrop, onClose }: DropActionProps) => {
  const { t } = useLingui()
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const isWrong = isTried && !isActionText(reason)
  return (
    <Window title={t`Hentikan janji`} closeLabel={t`Tutup`} onClose={onClose}>
      <form
        className={form['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (isActionText(reason)) onDrop(reason)
        }}
      >
        <p>{text}</p>
        <TextField
          label={t`Mengapa tidak dilanjutkan`}
          value={reason}
          maxLength={LONGEST_ACTION}
          autoFocus
          error={isWrong ? t`Tulis alasannya dalam satu baris.` : undefined}
          onChange={(event) => setReason(event.target.value)}
        />
        <div className={form['acts']}>
          <Button type="submit" variant="primary">
            <Trans>Hentikan janji ini</Trans>
          </Button>
        </div>
      </form>
    </Window>
  )
}
