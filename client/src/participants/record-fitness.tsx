import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { typed } from '@titian/shared/participants/written.ts'
import { useState } from 'react'
import type { Fitness } from '../graphql/schema.generated.ts'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import sheet from './fact-sheet.module.css'
import { FactSheet } from './fact-sheet.tsx'
import { FITNESS_WORDS, FITNESSES } from './fitness-words.ts'
import { missingDays } from './missing-days.ts'
import type { PersonFacts_ParticipantFragment } from './person-facts.generated.ts'
import { RecordFitnessDocument } from './record-fitness.generated.ts'
import { useRecording } from './use-recording.ts'

type Note = NonNullable<PersonFacts_ParticipantFragment['health']>

interface RecordFitnessProps {
  participantId: string
  /** The clinic's note on file; null when there is none. */
  health: Note | null
  today: string
  onClose: () => void
  onRecorded: () => void
}

const FIELDS = ['notedOn', 'validUntilOn']

/** Writes down whether a clinic says that somebody can work, and nothing else of their health. */
export const RecordFitness = ({ participantId, health, today, onClose, onRecorded }: RecordFitnessProps) => {
  const { t, i18n } = useLingui()
  const language = currentLanguage()
  const [fitness, setFitness] = useState<Fitness | ''>(health?.fitness ?? '')
  const [notedOn, setNotedOn] = useState(today)
  const [validUntilOn, setValidUntilOn] = useState(health?.validUntilOn ?? '')
  const { record, at, elsewhere, changes } = useRecording({
    participantId,
    fact: health,
    factOf: (person) => person.health,
    tell: (note: Note) => [
      [t`Bisa bekerja`, i18n._(FITNESS_WORDS[note.fitness])],
      [t`Tanggal surat`, dayText(language, note.notedOn)],
      [t`Berlaku sampai`, note.validUntilOn ? dayText(language, note.validUntilOn) : ''],
    ],
  })
  const [send, { loading }] = useMutation(RecordFitnessDocument)
  const act = async () => {
    const isDone = await record(async (expectedVersion) => {
      if (fitness === '') return [{ message: t`Pilih jawaban klinik.`, path: ['fitness'] }]
      const missing = missingDays({ notedOn }, t`Isi tanggalnya.`)
      if (missing.length > 0) return missing
      const input = {
        participant: participantId,
        fitness,
        notedOn,
        validUntilOn: typed(validUntilOn),
        expectedVersion,
      }
      const { data } = await send({ variables: { input } })
      return data?.recordFitness.errors ?? []
    })
    if (isDone) onRecorded()
  }
  return (
    <FactSheet
      title={t`Bugar untuk bekerja`}
      busy={loading}
      refusals={elsewhere([...FIELDS, 'fitness'])}
      changes={changes}
      onClose={onClose}
      onSubmit={act}
    >
      <p className={sheet['note']}>
        <Trans>Hanya jawaban klinik, ya atau belum. Penyakit dan pengobatan tidak dicatat di Titian.</Trans>
      </p>
      <Select
        label={t`Bisa bekerja`}
        value={fitness}
        error={at('fitness')}
        onChange={(event) => setFitness(event.target.value as Fitness)}
        options={[
          ...(fitness === '' ? [{ value: '', label: t`Pilih` }] : []),
          ...FITNESSES.map((value) => ({ value, label: i18n._(FITNESS_WORDS[value]) })),
        ]}
      />
      <div className={sheet['two']}>
        <TextField
          type="date"
          label={t`Tanggal surat`}
          max={today}
          value={notedOn}
          error={at('notedOn')}
          onChange={(event) => setNotedOn(event.target.value)}
        />
        <TextField
          type="date"
          label={t`Berlaku sampai`}
          hint={t`Kosongkan bila tidak disebut.`}
          value={validUntilOn}
          error={at('validUntilOn')}
          onChange={(event) => setValidUntilOn(event.target.value)}
        />
      </div>
    </FactSheet>
  )
}
