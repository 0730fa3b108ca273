import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import IconAlertCircle from '@tabler/icons-react/icons/IconAlertCircle'
import {
  VERIFICATION_CONDITION_WORDS,
  VERIFICATION_REASON_WORDS,
} from '@titian/shared/organisations/verification.ts'
import { useState } from 'react'
import type { EmployerVerificationReason, EmployerVerificationState } from '../graphql/schema.generated.ts'
import { currentLanguage } from '../languages/language.ts'
import { Button } from '../ui/button.tsx'
import form from '../ui/form.module.css'
import { messageOf, Refusals } from '../ui/refusals.tsx'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { showToast } from '../ui/toast.tsx'
import type { EmployerRow_EmployerFragment } from './employer-row.generated.ts'
import classes from './move-verification.module.css'
import { MoveVerificationDocument } from './verification-acts.generated.ts'

type Verification = NonNullable<EmployerRow_EmployerFragment['verification']>
type Next = Verification['nextStates'][number]

const ActWords = ({ to, from }: { to: EmployerVerificationState; from: EmployerVerificationState }) => {
  if (to === 'SUSPENDED') return <Trans>Tangguhkan sekarang</Trans>
  if (to === 'APPLIED') return <Trans>Minta mendaftar lagi</Trans>
  return from === 'SUSPENDED' ? <Trans>Izinkan kembali</Trans> : <Trans>Verifikasi</Trans>
}

const Blockers = ({ blockers }: { blockers: Next['blockers'] }) => {
  const language = currentLanguage()
  return (
    <ul className={classes['blockers']}>
      {blockers.map((blocker) => (
        <li key={blocker}>
          <IconAlertCircle size={16} stroke={1.8} aria-hidden />
          {blocker === 'ROLE' ? (
            <Trans>Hanya admin program yang boleh</Trans>
          ) : (
            VERIFICATION_CONDITION_WORDS[blocker][language]
          )}
        </li>
      ))}
    </ul>
  )
}

interface MoveProps {
  employer: EmployerRow_EmployerFragment
  verification: Verification
  next: Next
}

/** One possible move: what speaks against it, or its reason and the act itself. */
const Move = ({ employer, verification, next }: MoveProps) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const [reason, setReason] = useState<EmployerVerificationReason | undefined>(next.reasons[0])
  const [note, setNote] = useState('')
  const [refusals, setRefusals] = useState<readonly string[]>([])
  const [move, { loading }] = useMutation(MoveVerificationDocument, { refetchQueries: ['EmployersPage'] })
  const act = async () => {
    if (!reason) return
    try {
      const { data } = await move({
        variables: {
          input: {
            organisation: employer.id,
            to: next.to,
            reason,
            note: note.trim() || null,
            expectedVersion: verification.version,
          },
        },
      })
      const errors = data?.moveVerification.errors ?? []
      setRefusals(errors.map((error) => error.message))
      if (errors.length === 0) showToast(t`Tercatat. Berlaku mulai permintaan berikutnya.`)
    } catch (problem) {
      setRefusals([messageOf(problem)])
    }
  }
  return (
    <li className={classes['move']}>
      {next.allowed && (
        <div className={form['pair']}>
          <Select
            label={t`Alasan`}
            value={reason ?? ''}
            options={next.reasons.map((one) => ({
              value: one,
              label: VERIFICATION_REASON_WORDS[one][language],
            }))}
            onChange={(event) => setReason(event.target.value as EmployerVerificationReason)}
          />
          <TextField
            label={t`Catatan`}
            aside={t`boleh kosong`}
            maxLength={500}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </div>
      )}
      <Refusals messages={refusals} />
      <div className={classes['act']}>
        <Button
          variant={next.allowed ? (next.to === 'SUSPENDED' ? 'danger' : 'primary') : 'blocked'}
          busy={loading}
          aria-disabled={!next.allowed}
          onClick={() => next.allowed && void act()}
        >
          <ActWords to={next.to} from={verification.state} />
        </Button>
        {!next.allowed && <Blockers blockers={next.blockers} />}
      </div>
    </li>
  )
}

/** Every move from where an employer stands; what is blocked stays in sight and says what is missing. */
export const MoveVerification = ({ employer }: { employer: EmployerRow_EmployerFragment }) => {
  const { verification } = employer
  if (!verification) return null
  return (
    <ul className={classes['moves']}>
      {verification.nextStates.map((next) => (
        <Move
          key={`${verification.state} ${next.to} ${verification.version}`}
          {...{ employer, verification, next }}
        />
      ))}
    </ul>
  )
}
