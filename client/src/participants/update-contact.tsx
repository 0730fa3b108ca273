import { useMutation } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import { typed } from '@titian/shared/participants/written.ts'
import { useState } from 'react'
import { TextField } from '../ui/text-field.tsx'
import { FactSheet } from './fact-sheet.tsx'
import type { PersonFacts_ParticipantFragment } from './person-facts.generated.ts'
import { UpdateContactDocument } from './update-contact.generated.ts'
import { useRecording } from './use-recording.ts'

type Contact = NonNullable<PersonFacts_ParticipantFragment['contact']>

interface UpdateContactProps {
  participantId: string
  /** What is on file; null when nothing is. */
  contact: Contact | null
  onClose: () => void
  onRecorded: () => void
}

const FIELDS = ['phone', 'email', 'address', 'bankAccount']

/** Writes down how somebody is reached. A bank account is never shown again, so an empty field leaves it. */
export const UpdateContact = (props: UpdateContactProps) => {
  const { participantId, contact, onClose, onRecorded } = props
  const { t } = useLingui()
  const [phone, setPhone] = useState(contact?.phone ?? '')
  const [email, setEmail] = useState(contact?.email ?? '')
  const [address, setAddress] = useState(contact?.address ?? '')
  const [bankAccount, setBankAccount] = useState('')
  const { record, at, elsewhere, changes } = useRecording({
    participantId,
    fact: contact,
    factOf: (person) => person.contact,
    tell: (now: Contact) => [
      [t`Telepon`, now.phone ?? ''],
      [t`Email`, now.email ?? ''],
      [t`Alamat`, now.address ?? ''],
      [t`Rekening bank`, now.hasBankAccount ? t`tersimpan` : ''],
    ],
  })
  const [update, { loading }] = useMutation(UpdateContactDocument)
  const act = async () => {
    const isDone = await record(async (expectedVersion) => {
      const input = {
        participant: participantId,
        phone: typed(phone),
        address: typed(address),
        email: typed(email),
        bankAccount: typed(bankAccount),
        expectedVersion,
      }
      const { data } = await update({ variables: { input } })
      return data?.updateContact.errors ?? []
    })
    if (isDone) onRecorded()
  }
  return (
    <FactSheet
      title={t`Kontak`}
      busy={loading}
      refusals={elsewhere(FIELDS)}
      changes={changes}
      onClose={onClose}
      onSubmit={act}
    >
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
        type="email"
        label={t`Email`}
        hint={t`Kosongkan bila belum ada.`}
        autoComplete="off"
        value={email}
        error={at('email')}
        onChange={(event) => setEmail(event.target.value)}
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
