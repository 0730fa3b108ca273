import { useMutation } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useAttempt } from '../graphql/use-attempt.ts'
import { Button } from '../ui/button.tsx'
import { Refusals } from '../ui/refusals.tsx'
import { ConfirmJobReadyDocument } from './confirm-job-ready.generated.ts'

interface ConfirmJobReadyProps {
  participantId: string
  /** The version of the journey that the reader looks at. */
  version: number
  onConfirmed: () => void
}

/** Says that somebody is job-ready. Rules compute, a person confirms. */
export const ConfirmJobReady = ({ participantId, version, onConfirmed }: ConfirmJobReadyProps) => {
  const { attempt, elsewhere } = useAttempt()
  const [confirm, { loading }] = useMutation(ConfirmJobReadyDocument)
  const act = async () => {
    const isDone = await attempt(async () => {
      const input = { participant: participantId, expectedVersion: version }
      const { data } = await confirm({ variables: { input } })
      return data?.confirmJobReady.errors ?? []
    })
    if (isDone) onConfirmed()
  }
  return (
    <>
      <Button variant="primary" size="small" busy={loading} onClick={act}>
        <Trans>Konfirmasi siap kerja</Trans>
      </Button>
      <Refusals messages={elsewhere([])} />
    </>
  )
}
