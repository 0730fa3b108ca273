import { useMutation } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import { RELEASE_SOURCE_WORDS, RELEASE_SOURCES } from '@titian/shared/participants/expected-release.ts'
import { LEGAL_STAGE_WORDS, LEGAL_STAGES } from '@titian/shared/participants/legal-stage.ts'
import { useState } from 'react'
import type { ExpectedReleaseSource, LegalStage } from '../graphql/schema.generated.ts'
import { currentLanguage } from '../languages/language.ts'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { type Episode, type StayDraft, statedStay, stayDraft, stayText } from './custody-stay.ts'
import sheet from './fact-sheet.module.css'
import { FactSheet } from './fact-sheet.tsx'
import { missingDays } from './missing-days.ts'
import { RecordCustodyDocument } from './record-custody.generated.ts'
import { SentenceFields } from './sentence-fields.tsx'
import { useCustodyRecording } from './use-custody-recording.ts'

interface RecordCustodyProps {
  participantId: string
  /** Stays on record, the oldest first. */
  episodes: readonly Episode[]
  today: string
  onClose: () => void
  onRecorded: () => void
}

const FIELDS = [
  'legalStage',
  'startedOn',
  'endedOn',
  'sentenceMonths',
  'asOfOn',
  'expectedReleaseOn',
  'expectedReleaseSource',
]

/** Writes down one stay as a register or a decision says it: over one on record, or as a new one. */
export const RecordCustody = (props: RecordCustodyProps) => {
  const { participantId, episodes, today, onClose, onRecorded } = props
  const { t } = useLingui()
  const language = currentLanguage()
  const latest = episodes.findLast(({ endedOn }) => endedOn === null) ?? null
  const [episode, setEpisode] = useState<Episode | null>(latest)
  const [draft, setDraft] = useState<StayDraft>(() => stayDraft(latest, today))
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID())
  const { record, at, elsewhere, changes, restOn } = useCustodyRecording(participantId, episode)
  const [send, { loading }] = useMutation(RecordCustodyDocument)
  const change = (part: Partial<StayDraft>) => {
    setDraft({ ...draft, ...part })
    // What was changed is another request.
    setKey(crypto.randomUUID())
  }
  const choose = (id: string) => {
    const chosen = episodes.find((one) => one.id === id) ?? null
    setEpisode(chosen)
    restOn(chosen)
    setDraft(stayDraft(chosen, today))
  }
  const act = async () => {
    const isDone = await record(async (expectedVersion) => {
      const { startedOn, asOfOn } = draft
      const missing = missingDays({ startedOn, asOfOn }, t`Isi tanggalnya.`)
      if (draft.legalStage === '') missing.push({ message: t`Pilih tahap hukum.`, path: ['legalStage'] })
      const months = draft.sentenceMonths.trim()
      if (!draft.isLife && months !== '' && !/^\d{1,4}$/.test(months))
        missing.push({ message: t`Tulis lamanya dalam bulan, angka saja.`, path: ['sentenceMonths'] })
      if (missing.length > 0 || draft.legalStage === '') return missing
      const input = {
        participant: participantId,
        episode: episode?.id ?? null,
        ...statedStay({ ...draft, legalStage: draft.legalStage }),
        expectedVersion: episode ? expectedVersion : null,
        idempotencyKey: episode ? null : idempotencyKey,
      }
      const { data } = await send({ variables: { input } })
      return data?.recordCustody.errors ?? []
    })
    if (isDone) onRecorded()
  }
  const mayExpect = !draft.isLife && draft.endedOn === ''
  return (
    <FactSheet
      title={t`Tahap hukum`}
      busy={loading}
      refusals={elsewhere(FIELDS)}
      changes={changes}
      onClose={onClose}
      onSubmit={act}
    >
      {episodes.length > 0 && (
        <Select
          label={t`Masa yang dicatat`}
          value={episode?.id ?? ''}
          onChange={(event) => choose(event.target.value)}
          options={[
            ...episodes
              .toReversed()
              .map((one) => ({ value: one.id, label: stayText(one, language, t`sekarang`) })),
            { value: '', label: t`Masa baru` },
          ]}
          hint={
            episode === null && latest !== null
              ? t`Masa yang masih berjalan berakhir di hari pertama masa baru.`
              : undefined
          }
        />
      )}
      <Select
        label={t`Tahap`}
        value={draft.legalStage}
        error={at('legalStage')}
        onChange={(event) => change({ legalStage: event.target.value as LegalStage })}
        options={[
          ...(draft.legalStage === '' ? [{ value: '', label: t`Pilih` }] : []),
          ...LEGAL_STAGES.filter((stage) => stage !== 'NONE').map((stage) => ({
            value: stage,
            label: LEGAL_STAGE_WORDS[stage][language],
          })),
        ]}
      />
      <div className={sheet['two']}>
        <TextField
          type="date"
          label={t`Hari pertama`}
          max={today}
          value={draft.startedOn}
          error={at('startedOn')}
          onChange={(event) => change({ startedOn: event.target.value })}
        />
        <TextField
          type="date"
          label={t`Hari terakhir`}
          hint={t`Kosongkan selama masih berjalan.`}
          max={today}
          value={draft.endedOn}
          error={at('endedOn')}
          onChange={(event) => change({ endedOn: event.target.value })}
        />
      </div>
      <SentenceFields draft={draft} error={at('sentenceMonths')} onChange={change} />
      {mayExpect && (
        <div className={sheet['two']}>
          <TextField
            type="date"
            label={t`Perkiraan pulang`}
            hint={t`Kosongkan bila belum ada yang menyebutnya.`}
            value={draft.releaseOn}
            error={at('expectedReleaseOn')}
            onChange={(event) => change({ releaseOn: event.target.value })}
          />
          <Select
            label={t`Menurut`}
            value={draft.releaseSource}
            disabled={draft.releaseOn === ''}
            error={at('expectedReleaseSource')}
            onChange={(event) => change({ releaseSource: event.target.value as ExpectedReleaseSource })}
            options={RELEASE_SOURCES.map((source) => ({
              value: source,
              label: RELEASE_SOURCE_WORDS[source][language],
            }))}
          />
        </div>
      )}
      <TextField
        type="date"
        label={t`Menurut register per tanggal`}
        max={today}
        value={draft.asOfOn}
        error={at('asOfOn')}
        onChange={(event) => change({ asOfOn: event.target.value })}
      />
    </FactSheet>
  )
}
