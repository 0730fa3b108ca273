import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import type { RegisterParticipantInput } from '../graphql/schema.generated.ts'
import { useAttempt } from '../graphql/use-attempt.ts'
import { todayInJakarta } from '../languages/day-text.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { Refusals } from '../ui/refusals.tsx'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { NikFields } from './nik-fields.tsx'
import { PossibleDuplicates } from './possible-duplicates.tsx'
import { RegisterParticipantDocument, type RegisterParticipantMutation } from './register-form.generated.ts'
import classes from './register-form.module.css'

type Refused = RegisterParticipantMutation['registerParticipant']['errors'][number]
export type Duplicate = Extract<Refused, { __typename: 'PossibleDuplicate' }>['duplicates'][number]

const FIELDS = ['fullName', 'birthOn', 'nik', 'nikAbsentReason', 'registerNumber', 'phone']

type Draft = Pick<RegisterParticipantInput, 'fullName' | 'sex' | 'pathway' | 'nikAbsentReason'> & {
  birthOn: string
  nik: string
  registerNumber: string
  phone: string
}

const EMPTY: Draft = {
  fullName: '',
  sex: 'MALE',
  pathway: 'EMPLOYMENT',
  nikAbsentReason: null,
  birthOn: '',
  nik: '',
  registerNumber: '',
  phone: '',
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** Takes somebody into the programme, after looking for the same person. One key per form: sent twice is once. */
export const RegisterForm = ({ onRegistered }: { onRegistered: (id: string) => void }) => {
  const { t } = useLingui()
  const [draft, setDraft] = useState(EMPTY)
  const [duplicates, setDuplicates] = useState<readonly Duplicate[]>([])
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID())
  const { attempt, at, elsewhere } = useAttempt()
  const [register, { loading }] = useMutation(RegisterParticipantDocument)
  const change = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part })
    setDuplicates([])
    // What was changed is another request.
    setKey(crypto.randomUUID())
  }
  const send = async (confirmedNotDuplicateOf: string[]) => {
    let id: string | undefined
    const isDone = await attempt(async () => {
      const input = {
        ...draft,
        birthOn: orNull(draft.birthOn),
        nik: orNull(draft.nik),
        nikAbsentReason: draft.nik.trim() === '' ? (draft.nikAbsentReason ?? null) : null,
        registerNumber: orNull(draft.registerNumber),
        phone: orNull(draft.phone),
        confirmedNotDuplicateOf,
        idempotencyKey,
      }
      const { data } = await register({ variables: { input } })
      const errors = data?.registerParticipant.errors ?? []
      id = data?.registerParticipant.participant?.id
      setDuplicates(errors.flatMap((one) => (one.__typename === 'PossibleDuplicate' ? one.duplicates : [])))
      return errors.filter(({ __typename }) => __typename !== 'PossibleDuplicate')
    })
    if (isDone && id) onRegistered(id)
  }
  const act = (event: FormEvent) => {
    event.preventDefault()
    void send([])
  }
  return (
    <Card>
      <form className={classes['form']} onSubmit={act} noValidate>
        <TextField
          label={t`Nama lengkap`}
          hint={t`Seperti di dokumen. Satu kata pun cukup.`}
          value={draft.fullName}
          error={at('fullName')}
          autoComplete="off"
          required
          onChange={(event) => change({ fullName: event.target.value })}
        />
        <div className={classes['two']}>
          <Select
            label={t`Jenis kelamin`}
            value={draft.sex}
            onChange={(event) => change({ sex: event.target.value as Draft['sex'] })}
            options={[
              { value: 'MALE', label: t`Laki-laki` },
              { value: 'FEMALE', label: t`Perempuan` },
            ]}
          />
          <TextField
            type="date"
            label={t`Tanggal lahir`}
            hint={t`Kosongkan bila tidak diketahui.`}
            value={draft.birthOn}
            error={at('birthOn')}
            onChange={(event) => change({ birthOn: event.target.value })}
          />
        </div>
        <NikFields
          nik={draft.nik}
          reason={draft.nikAbsentReason ?? null}
          stated={{ birthOn: orNull(draft.birthOn), sex: draft.sex }}
          today={todayInJakarta(new Date())}
          hint={t`16 angka. Disimpan tersandi.`}
          none={t`Pilih`}
          nikError={at('nik')}
          reasonError={at('nikAbsentReason')}
          onChange={change}
        />
        <div className={classes['two']}>
          <TextField
            label={t`Nomor register`}
            autoComplete="off"
            value={draft.registerNumber}
            error={at('registerNumber')}
            onChange={(event) => change({ registerNumber: event.target.value })}
          />
          <Select
            label={t`Jalur`}
            value={draft.pathway}
            onChange={(event) => change({ pathway: event.target.value as Draft['pathway'] })}
            options={[
              { value: 'EMPLOYMENT', label: t`Bekerja pada pemberi kerja` },
              { value: 'ENTERPRISE', label: t`Usaha sendiri` },
            ]}
          />
        </div>
        <TextField
          label={t`Telepon`}
          hint={t`Kosongkan bila belum ada.`}
          inputMode="tel"
          autoComplete="off"
          value={draft.phone}
          error={at('phone')}
          onChange={(event) => change({ phone: event.target.value })}
        />
        <Refusals messages={elsewhere(FIELDS)} />
        {duplicates.length > 0 ? (
          <PossibleDuplicates
            duplicates={duplicates}
            busy={loading}
            onGoOn={() => void send(duplicates.flatMap(({ participant }) => participant?.id ?? []))}
          />
        ) : (
          <Button type="submit" variant="primary" size="large" busy={loading}>
            <Trans>Daftarkan</Trans>
          </Button>
        )}
      </form>
    </Card>
  )
}
