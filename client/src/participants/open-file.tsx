import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { OPENING_KIND_WORDS, OPENING_KINDS, type OpeningKind } from '@titian/shared/participants/opening.ts'
import { type FormEvent, useState } from 'react'
import { useAttempt } from '../graphql/use-attempt.ts'
import { currentLanguage } from '../languages/language.ts'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import form from '../ui/form.module.css'
import { Refusals } from '../ui/refusals.tsx'
import { Select } from '../ui/select.tsx'
import { OpenFileDocument } from './open-file.generated.ts'
import classes from './open-file.module.css'

interface OpenFileProps {
  participantId: string
  onOpened: () => void
}

/** Asks for what somebody's file is needed, in a kind and in words that the person will read, and opens it. */
export const OpenFile = ({ participantId, onOpened }: OpenFileProps) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const [kind, setKind] = useState<OpeningKind>('COMPLAINT')
  const [reason, setReason] = useState('')
  const { attempt, at, elsewhere } = useAttempt()
  const [open, { loading }] = useMutation(OpenFileDocument)
  const act = async (event: FormEvent) => {
    event.preventDefault()
    const isOpen = await attempt(async () => {
      const { data } = await open({ variables: { input: { participant: participantId, kind, reason } } })
      return data?.openFile.errors ?? []
    })
    if (isOpen) onOpened()
  }
  return (
    <form className={form['form']} onSubmit={act}>
      <Select
        label={t`Untuk apa`}
        value={kind}
        options={OPENING_KINDS.map((value) => ({ value, label: OPENING_KIND_WORDS[value][language] }))}
        onChange={(event) => setKind(event.target.value as OpeningKind)}
      />
      <Field
        label={t`Alasannya`}
        hint={t`Sedikitnya 10 huruf. Peserta membacanya, jadi tulis dengan kata sederhana.`}
        error={at('reason')}
      >
        {(attributes) => (
          <textarea
            {...attributes}
            className={classes['text']}
            rows={3}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      <Refusals messages={elsewhere(['reason'])} />
      <div className={form['acts']}>
        <Button type="submit" variant="primary" busy={loading}>
          <Trans>Buka selama 60 menit</Trans>
        </Button>
      </div>
    </form>
  )
}
