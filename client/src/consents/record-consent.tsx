import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { PURPOSE_WORDS, WITNESS_OFFICE_WORDS, WITNESS_OFFICES } from '@titian/shared/consents/purpose.ts'
import { DAYS_TO_TYPE_IN } from '@titian/shared/consents/recording.ts'
import { addDays, addMonths } from '@titian/shared/participants/calendar.ts'
import { OCCUPATION_FAMILIES, OCCUPATION_FAMILY_WORDS } from '@titian/shared/vocabulary/occupation-family.ts'
import { type FormEvent, useState } from 'react'
import { useIsPhone } from '../browser/use-media.ts'
import type { OccupationFamily, RecordConsentInput, WitnessOffice } from '../graphql/schema.generated.ts'
import { useAttempt } from '../graphql/use-attempt.ts'
import { currentLanguage } from '../languages/language.ts'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import { Refusals } from '../ui/refusals.tsx'
import { Select } from '../ui/select.tsx'
import { Sheet, Window } from '../ui/sheet.tsx'
import { TextField } from '../ui/text-field.tsx'
import { type Excluded, ExcludeEmployers } from './exclude-employers.tsx'
import { RecordConsentDocument } from './record-consent.generated.ts'
import classes from './record-consent.module.css'

interface RecordConsentProps {
  participantId: string
  today: string
  provinces: readonly { code: string; name: string }[]
  onClose: () => void
  onRecorded: () => void
}

const FIELDS = ['givenOn', 'untilOn', 'witnessOffice', 'purpose', 'excludedEmployers', 'excludedRegions']
type Draft = Pick<RecordConsentInput, 'purpose' | 'channel' | 'untilOn'> & {
  givenOn: string
  witnessOffice: WitnessOffice | ''
}

/** Types in what somebody signed on the sheet, with the witness and whom the person excludes. */
export const RecordConsent = ({
  participantId,
  today,
  provinces,
  onClose,
  onRecorded,
}: RecordConsentProps) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const isPhone = useIsPhone()
  const [draft, setDraft] = useState<Draft>({
    purpose: 'SHOW',
    channel: 'PAPER',
    givenOn: today,
    untilOn: addMonths(today, 12),
    witnessOffice: '',
  })
  const [employers, setEmployers] = useState<readonly Excluded[]>([])
  const [region, setRegion] = useState('')
  const [families, setFamilies] = useState<ReadonlySet<OccupationFamily>>(new Set())
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  const { attempt, at, elsewhere } = useAttempt()
  const [record, { loading }] = useMutation(RecordConsentDocument)
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  const act = async (event: FormEvent) => {
    event.preventDefault()
    const isDone = await attempt(async () => {
      const input = {
        ...draft,
        participant: participantId,
        witnessOffice: draft.witnessOffice || null,
        excludedEmployers: employers.map(({ id }) => id),
        excludedRegions: region ? [region] : [],
        excludedFamilies: [...families],
        idempotencyKey,
      }
      const { data } = await record({ variables: { input } })
      return data?.recordConsent.errors ?? []
    })
    if (isDone) onRecorded()
  }
  const Panel = isPhone ? Sheet : Window
  return (
    <Panel title={t`Catat izin`} closeLabel={t`Tutup`} onClose={onClose}>
      <form className={classes['form']} onSubmit={act} noValidate>
        <Select
          label={t`Izin untuk`}
          value={draft.purpose}
          error={at('purpose')}
          onChange={(event) => change({ purpose: event.target.value as Draft['purpose'] })}
          options={(['SHOW', 'FOLLOW_UP'] as const).map((value) => ({
            value,
            label: PURPOSE_WORDS[value][language],
          }))}
        />
        <Select
          label={t`Cara`}
          value={draft.channel}
          onChange={(event) => change({ channel: event.target.value as Draft['channel'] })}
          options={[
            { value: 'PAPER', label: t`Lembar bertanda tangan` },
            { value: 'RECORDED', label: t`Rekaman suara` },
          ]}
        />
        <div className={classes['two']}>
          <TextField
            type="date"
            label={t`Ditandatangani`}
            value={draft.givenOn}
            min={addDays(today, -DAYS_TO_TYPE_IN)}
            max={today}
            error={at('givenOn')}
            onChange={(event) => change({ givenOn: event.target.value })}
          />
          <TextField
            type="date"
            label={t`Berlaku sampai`}
            hint={t`12 bulan paling lama`}
            value={draft.untilOn}
            error={at('untilOn')}
            onChange={(event) => change({ untilOn: event.target.value })}
          />
        </div>
        <Select
          label={t`Saksi dari`}
          hint={t`Bukan petugas pengamanan atau registrasi.`}
          value={draft.witnessOffice}
          error={at('witnessOffice')}
          onChange={(event) => change({ witnessOffice: event.target.value as WitnessOffice | '' })}
          options={[
            { value: '', label: t`Pilih` },
            ...WITNESS_OFFICES.map((value) => ({ value, label: WITNESS_OFFICE_WORDS[value][language] })),
          ]}
        />
        <fieldset className={classes['except']}>
          <legend>
            <Trans>Jangan tampilkan kepada (boleh kosong)</Trans>
          </legend>
          <ExcludeEmployers chosen={employers} error={at('excludedEmployers')} onChange={setEmployers} />
          <Select
            label={t`Wilayah`}
            value={region}
            error={at('excludedRegions')}
            onChange={(event) => setRegion(event.target.value)}
            options={[
              { value: '', label: t`Tidak ada` },
              ...provinces.map(({ code, name }) => ({ value: code, label: name })),
            ]}
          />
          <details>
            <summary>
              <Trans>Bidang pekerjaan</Trans>
            </summary>
            <div className={classes['families']}>
              {OCCUPATION_FAMILIES.map((family) => (
                <Checkbox
                  key={family}
                  label={OCCUPATION_FAMILY_WORDS[family][language]}
                  checked={families.has(family)}
                  onChange={(event) => {
                    const next = new Set(families)
                    if (event.target.checked) next.add(family)
                    else next.delete(family)
                    setFamilies(next)
                  }}
                />
              ))}
            </div>
          </details>
        </fieldset>
        <Refusals messages={elsewhere(FIELDS)} />
        <Button type="submit" variant="primary" size="large" wide busy={loading}>
          <Trans>Catat izin</Trans>
        </Button>
      </form>
    </Panel>
  )
}
