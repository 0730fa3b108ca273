import { useMutation } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import type { NikAbsentReason, Sex } from '@titian/shared/participants/nik.ts'
import { typed } from '@titian/shared/participants/written.ts'
import { useState } from 'react'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import sheet from './fact-sheet.module.css'
import { FactSheet } from './fact-sheet.tsx'
import type { Choice } from './find-choice.tsx'
import { NikFields } from './nik-fields.tsx'
import type { PersonFacts_ParticipantFragment } from './person-facts.generated.ts'
import { RegionChoice } from './region-choice.tsx'
import { UpdateIdentityDocument } from './update-identity.generated.ts'
import { useRecording } from './use-recording.ts'

type Identity = NonNullable<PersonFacts_ParticipantFragment['identity']>

interface UpdateIdentityProps {
  participantId: string
  identity: Identity
  today: string
  onClose: () => void
  onRecorded: () => void
}

const FIELDS = ['fullName', 'aliases', 'birthOn', 'nik', 'nikAbsentReason', 'originRegion', 'returnRegion']

/** Names as they are typed into one line, apart by commas. */
const namesIn = (line: string): string[] => line.split(',').flatMap((name) => typed(name) ?? [])

/** Writes down who somebody is. A NIK is never shown again, so an empty field leaves it. */
export const UpdateIdentity = (props: UpdateIdentityProps) => {
  const { participantId, identity, today, onClose, onRecorded } = props
  const { t } = useLingui()
  const language = currentLanguage()
  const [draft, setDraft] = useState({
    fullName: identity.fullName,
    aliases: identity.aliases.join(', '),
    sex: identity.sex as Sex,
    birthOn: identity.birthOn ?? '',
    nik: '',
    nikAbsentReason: null as NikAbsentReason | null,
    originRegion: identity.originRegion as Choice | null,
    returnRegion: identity.returnRegion as Choice | null,
  })
  const sexWords = { MALE: t`Laki-laki`, FEMALE: t`Perempuan` }
  const { record, at, elsewhere, changes } = useRecording({
    participantId,
    fact: identity,
    factOf: (person) => person.identity,
    tell: (fact: Identity) => [
      [t`Nama lengkap`, fact.fullName],
      [t`Nama lain`, fact.aliases.join(', ')],
      [t`Jenis kelamin`, sexWords[fact.sex]],
      [t`Tanggal lahir`, fact.birthOn ? dayText(language, fact.birthOn) : ''],
      [t`NIK`, fact.nikEnding ?? ''],
      [t`Berasal dari`, fact.originRegion?.name ?? ''],
      [t`Akan tinggal di`, fact.returnRegion?.name ?? ''],
    ],
  })
  const [update, { loading }] = useMutation(UpdateIdentityDocument)
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part })
  const act = async () => {
    const isDone = await record(async (expectedVersion) => {
      const input = {
        participant: participantId,
        fullName: draft.fullName.trim(),
        aliases: namesIn(draft.aliases),
        sex: draft.sex,
        birthOn: typed(draft.birthOn),
        nik: typed(draft.nik),
        nikAbsentReason: typed(draft.nik) ? null : draft.nikAbsentReason,
        originRegion: draft.originRegion?.code ?? null,
        returnRegion: draft.returnRegion?.code ?? null,
        expectedVersion: expectedVersion ?? identity.version,
      }
      const { data } = await update({ variables: { input } })
      return data?.updateIdentity.errors ?? []
    })
    if (isDone) onRecorded()
  }
  const { nikEnding } = identity
  return (
    <FactSheet
      title={t`Identitas`}
      busy={loading}
      refusals={elsewhere(FIELDS)}
      changes={changes}
      onClose={onClose}
      onSubmit={act}
    >
      <TextField
        label={t`Nama lengkap`}
        hint={t`Seperti di dokumen. Satu kata pun cukup.`}
        autoComplete="off"
        required
        value={draft.fullName}
        error={at('fullName')}
        onChange={(event) => change({ fullName: event.target.value })}
      />
      <TextField
        label={t`Nama lain`}
        hint={t`Nama lain yang ada di dokumen, dipisah koma.`}
        autoComplete="off"
        value={draft.aliases}
        error={at('aliases')}
        onChange={(event) => change({ aliases: event.target.value })}
      />
      <div className={sheet['two']}>
        <Select
          label={t`Jenis kelamin`}
          value={draft.sex}
          onChange={(event) => change({ sex: event.target.value as Sex })}
          options={[
            { value: 'MALE', label: sexWords.MALE },
            { value: 'FEMALE', label: sexWords.FEMALE },
          ]}
        />
        <TextField
          type="date"
          label={t`Tanggal lahir`}
          hint={t`Kosongkan bila tidak diketahui.`}
          max={today}
          value={draft.birthOn}
          error={at('birthOn')}
          onChange={(event) => change({ birthOn: event.target.value })}
        />
      </div>
      <NikFields
        nik={draft.nik}
        reason={draft.nikAbsentReason}
        stated={{ birthOn: typed(draft.birthOn), sex: draft.sex }}
        today={today}
        hint={
          nikEnding
            ? t`Tersimpan, berakhir ${nikEnding}. Isi hanya untuk mengganti.`
            : t`16 angka. Disimpan tersandi.`
        }
        none={t`Biarkan seperti tercatat`}
        nikError={at('nik')}
        reasonError={at('nikAbsentReason')}
        onChange={change}
      />
      <RegionChoice
        findLabel={t`Cari daerah asal`}
        label={t`Berasal dari`}
        none={t`Tidak diketahui`}
        value={draft.originRegion}
        error={at('originRegion')}
        onChange={(originRegion) => change({ originRegion })}
      />
      <RegionChoice
        findLabel={t`Cari daerah tujuan`}
        label={t`Akan tinggal di`}
        none={t`Tidak diketahui`}
        value={draft.returnRegion}
        error={at('returnRegion')}
        onChange={(returnRegion) => change({ returnRegion })}
      />
    </FactSheet>
  )
}
