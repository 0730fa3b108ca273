import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Window } from '../ui/sheet.tsx'
import classes from './create-key.module.css'
import { RevokeKeyDocument, RotateKeyDocument } from './key-acts.generated.ts'
import type { ApiKeyShown } from './key-row.tsx'

interface QuestionProps {
  title: string
  children: ReactNode
  act: ReactNode
  isDestructive?: boolean
  isBusy: boolean
  refusals: readonly string[]
  onAct: () => void
  onClose: () => void
}

const Question = ({
  title,
  children,
  act,
  isDestructive,
  isBusy,
  refusals,
  onAct,
  onClose,
}: QuestionProps) => {
  const { t } = useLingui()
  return (
    <Window title={title} closeLabel={t`Tutup`} onClose={onClose}>
      <div className={classes['form']}>
        {refusals.length > 0 && (
          <div className={classes['refusal']} role="alert">
            {refusals.map((refusal) => (
              <p key={refusal}>{refusal}</p>
            ))}
          </div>
        )}
        <p>{children}</p>
        <div className={classes['acts']}>
          <Button onClick={onClose}>
            <Trans>Batal</Trans>
          </Button>
          <Button variant={isDestructive ? 'dangerFilled' : 'primary'} busy={isBusy} onClick={onAct}>
            {act}
          </Button>
        </div>
      </div>
    </Window>
  )
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Revoking can't be taken back, so it is asked for once more. */
export const RevokeKey = ({
  apiKey,
  onClose,
  onRevoked,
}: {
  apiKey: ApiKeyShown
  onClose: () => void
  onRevoked: (name: string) => void
}) => {
  const { t } = useLingui()
  const [refusals, setRefusals] = useState<readonly string[]>([])
  const [revoke, { loading }] = useMutation(RevokeKeyDocument, { refetchQueries: ['DeveloperPage'] })
  const { name } = apiKey
  const act = async () => {
    try {
      const { data } = await revoke({ variables: { input: { apiKey: apiKey.id } } })
      const errors = data?.revokeApiKey.errors ?? []
      if (errors.length === 0) onRevoked(name)
      else setRefusals(errors.map((error) => error.message))
    } catch (error) {
      setRefusals([messageOf(error)])
    }
  }
  return (
    <Question
      title={t`Cabut ${name}?`}
      act={<Trans>Cabut kunci</Trans>}
      isDestructive
      isBusy={loading}
      refusals={refusals}
      onAct={act}
      onClose={onClose}
    >
      <Trans>
        Permintaan berikutnya dengan kunci ini ditolak, di semua sistem. Pencabutan tidak bisa dibatalkan.
      </Trans>
    </Question>
  )
}

/** A new key beside the old one, which ends two weeks later. */
export const RotateKey = ({
  apiKey,
  onClose,
  onRotated,
}: {
  apiKey: ApiKeyShown
  onClose: () => void
  onRotated: (name: string, secret: string) => void
}) => {
  const { t } = useLingui()
  const [refusals, setRefusals] = useState<readonly string[]>([])
  const [rotate, { loading }] = useMutation(RotateKeyDocument, { refetchQueries: ['DeveloperPage'] })
  const { name } = apiKey
  const act = async () => {
    try {
      const { data } = await rotate({ variables: { input: { apiKey: apiKey.id } } })
      const payload = data?.rotateApiKey
      if (payload?.secret) onRotated(payload.apiKey?.name ?? name, payload.secret)
      else setRefusals(payload?.errors.map((error) => error.message) ?? [])
    } catch (error) {
      setRefusals([messageOf(error)])
    }
  }
  return (
    <Question
      title={t`Ganti ${name}?`}
      act={<Trans>Buat kunci pengganti</Trans>}
      isBusy={loading}
      refusals={refusals}
      onAct={act}
      onClose={onClose}
    >
      <Trans>
        Kunci baru punya tujuan dan lingkup yang sama. Yang lama tetap berlaku 14 hari, supaya sistem Anda
        sempat berpindah.
      </Trans>
    </Question>
  )
}
