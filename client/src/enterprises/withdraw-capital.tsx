import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { WithdrawCapitalDocument } from './capital-acts.generated.ts'
import type { Application } from './capital-part.tsx'
import { type Ends, useWriting } from './use-writing.ts'
import { WriteSheet } from './write-sheet.tsx'

/** Ends an application that its applicant no longer wants. */
export const WithdrawCapital = ({ application, ...ends }: Ends & { application: Application }) => {
  const { t } = useLingui()
  const { write, elsewhere, busy } = useWriting(ends)
  const [send] = useMutation(WithdrawCapitalDocument)
  const act = () =>
    write(async () => {
      const { data } = await send({
        variables: { input: { application: application.id, expectedVersion: application.version } },
      })
      return data?.withdrawCapital.errors ?? []
    })
  return (
    <WriteSheet
      title={t`Batalkan permohonan`}
      act={t`Batalkan permohonan`}
      busy={busy}
      refusals={elsewhere([])}
      onClose={ends.onClose}
      onSubmit={act}
    >
      <p>
        <Trans>Permohonan ini berhenti. Sesudahnya permohonan lain bisa diajukan.</Trans>
      </p>
    </WriteSheet>
  )
}
