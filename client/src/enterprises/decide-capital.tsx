import { useMutation } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import {
  DECLINE_REASON_WORDS,
  DECLINE_REASONS,
  type DeclineReason,
} from '@titian/shared/enterprises/capital.ts'
import { useState } from 'react'
import { currentLanguage } from '../languages/language.ts'
import { Select } from '../ui/select.tsx'
import { DecideCapitalDocument } from './capital-acts.generated.ts'
import type { Application } from './capital-part.tsx'
import { type Ends, useWriting } from './use-writing.ts'
import { WriteSheet } from './write-sheet.tsx'

/** Approves an application, or says why not yet. */
export const DecideCapital = ({ application, ...ends }: Ends & { application: Application }) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const [answer, setAnswer] = useState<DeclineReason | 'APPROVE' | ''>('')
  const { write, at, elsewhere, busy } = useWriting(ends)
  const [send] = useMutation(DecideCapitalDocument)
  const act = () =>
    write(async () => {
      if (answer === '') return [{ message: t`Pilih keputusannya.`, path: ['declineReason'] }]
      const { data } = await send({
        variables: {
          input: {
            application: application.id,
            declineReason: answer === 'APPROVE' ? null : answer,
            expectedVersion: application.version,
          },
        },
      })
      return data?.decideCapital.errors ?? []
    })
  return (
    <WriteSheet
      title={t`Putuskan`}
      busy={busy}
      refusals={elsewhere(['declineReason'])}
      onClose={ends.onClose}
      onSubmit={act}
    >
      <Select
        label={t`Keputusan`}
        value={answer}
        error={at('declineReason')}
        onChange={(event) => setAnswer(event.target.value as typeof answer)}
        options={[
          { value: '', label: t`Pilih` },
          ...(application.state === 'VERIFIED' ? [{ value: 'APPROVE', label: t`Disetujui` }] : []),
          ...DECLINE_REASONS.map((value) => {
            const reason = DECLINE_REASON_WORDS[value][language]
            return { value, label: t`Belum: ${reason}` }
          }),
        ]}
      />
    </WriteSheet>
  )
}
