import { useMutation } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import { LICENCE_STATE_WORDS, LICENCE_WORDS } from '@titian/shared/enterprises/licence.ts'
import { useState } from 'react'
import type { RecordedLicenceState } from '../graphql/schema.generated.ts'
import { currentLanguage } from '../languages/language.ts'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { RecordLicenceDocument } from './enterprise-acts.generated.ts'
import type { EnterpriseFacts_EnterpriseFragment } from './enterprise-facts.generated.ts'
import { type Ends, useWriting } from './use-writing.ts'
import { WriteSheet } from './write-sheet.tsx'

interface RecordLicenceProps extends Ends {
  enterpriseId: string
  licence: EnterpriseFacts_EnterpriseFragment['licences'][number]
}

const STATES: readonly RecordedLicenceState[] = ['NOT_STARTED', 'AT_OFFICE', 'HELD', 'NOT_NEEDED']
const FIELDS = ['state', 'number', 'validUntilOn']

/** Writes down how far a paper of a business has come. */
export const RecordLicence = ({ enterpriseId, licence, ...ends }: RecordLicenceProps) => {
  const { t } = useLingui()
  const language = currentLanguage()
  // A paper that is over is written down anew as one that is held.
  const [state, setState] = useState<RecordedLicenceState>(licence.state === 'ENDED' ? 'HELD' : licence.state)
  const [number, setNumber] = useState(licence.number ?? '')
  const [validUntilOn, setValidUntilOn] = useState(licence.validUntilOn ?? '')
  const { write, at, elsewhere, busy } = useWriting(ends)
  const [send] = useMutation(RecordLicenceDocument)
  const isHeld = state === 'HELD'
  const act = () =>
    write(async () => {
      const { data } = await send({
        variables: {
          input: {
            enterprise: enterpriseId,
            kind: licence.kind,
            state,
            number: isHeld ? number.trim() || null : null,
            validUntilOn: isHeld ? validUntilOn || null : null,
            expectedVersion: licence.version,
          },
        },
      })
      return data?.recordLicence.errors ?? []
    })
  return (
    <WriteSheet
      title={LICENCE_WORDS[licence.kind][language]}
      busy={busy}
      refusals={elsewhere(FIELDS)}
      onClose={ends.onClose}
      onSubmit={act}
    >
      <Select
        label={t`Sudah sampai mana`}
        value={state}
        error={at('state')}
        onChange={(event) => setState(event.target.value as RecordedLicenceState)}
        options={STATES.filter((one) => licence.kind !== 'NIB' || one !== 'NOT_NEEDED').map((value) => ({
          value,
          label: LICENCE_STATE_WORDS[value][language],
        }))}
      />
      {isHeld && (
        <>
          <TextField
            label={t`Nomor`}
            hint={licence.kind === 'NIB' ? t`13 angka, seperti di surat NIB.` : t`Seperti tertulis di surat.`}
            inputMode={licence.kind === 'NIB' ? 'numeric' : 'text'}
            autoComplete="off"
            value={number}
            error={at('number')}
            onChange={(event) => setNumber(event.target.value)}
          />
          <TextField
            type="date"
            label={t`Berlaku sampai`}
            hint={t`Kosongkan bila tidak disebut.`}
            value={validUntilOn}
            error={at('validUntilOn')}
            onChange={(event) => setValidUntilOn(event.target.value)}
          />
        </>
      )}
    </WriteSheet>
  )
}
