import { useMutation } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useAttempt } from '../graphql/use-attempt.ts'
import { TextField } from '../ui/text-field.tsx'
import { FactSheet } from './fact-sheet.tsx'
import type { PersonFacts_ParticipantFragment } from './person-facts.generated.ts'
import { UpdateContactDocument } from './update-contact.generated.ts'

interface UpdateContactProps {
  participantId: string
  /** What is on file; null when nothing is. */
  contact: PersonFacts_ParticipantFragment['contact'] | null
  onClose: () => void
  onRecorded: () => void
}

const FIELDS = ['phone', 'address', 'bankAccount']
const orNull = (text: string): string | null => text.trim() || null

/** Writes down how somebody is reached. A bank account is never shown again, so an empty field leaves it. */
export const UpdateContact = (props: UpdateContactProps) => {
  const { participantId, contact, onClose, onRecorded } = props
  const { t } = useLingui()
  const [phone, setPhone] = useState(contact?.phone ?? '')
  const [address, setAddress] = useState(contact?.address ?? '')
  const [bankAccount, setBankAccount] = useState('')
  const { attempt, at, elsewhere } = useAttempt()
  const [update, { loading }] = useMutation(UpdateContactDocument)
  const act = async () => {
    const isDone = await attempt(async () => {
      const input = {
        participant: participantId,
        phone: orNull(phone),
        address: orNull(address),
        email: contact?.email ?? null,
        bankAccount: orNull(bankAccount),
        expectedVersion: contact?.version ?? null,
      }
      const { data } = await update({ variables: { input } })
      return data?.updateContact.errors ?? []
    })
    if (isDone) onRecorded()
  }
  return (
    <FactSheet title={t`Kontak`} busy={loading} refusals={elsewhere(FIELDS)} onClose={onClose} onSubmit={act}>
      <TextField
        label={t`Telepon`}
        hint={t`Kosongkan bila belum ada.`}
        inputMode="tel"
        autoComplete="off"
        value={phone}
        error={at('phone')}
        onChange={(event) => setPhone(event.target.value)}
      />
      <TextField
        label={t`Alamat`}
        autoComplete="off"
        value={address}
        error={at('address')}
        onChange={(event) => setAddress(event.target.value)}
      />
      <TextField
        label={t`Rekening bank`}
        hint={
          contact?.hasBankAccount
            ? t`Sudah tersimpan, tersandi. Isi hanya untuk mengganti.`
            : t`Nama bank dan nomornya. Disimpan tersandi.`
        }
        autoComplete="off"
        value={bankAccount}
        error={at('bankAccount')}
        onChange={(event) => setBankAccount(event.target.value)}
      />
    </FactSheet>
  )
}
