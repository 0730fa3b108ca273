import { useMutation } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import { lastDayOf } from '@titian/shared/participants/availability.ts'
import { AVAILABILITY_BAND_WORDS, AVAILABILITY_BANDS } from '@titian/shared/vocabulary/availability-band.ts'
import { useState } from 'react'
import type { AvailabilityBand } from '../graphql/schema.generated.ts'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { SegmentedControl } from '../ui/segmented-control.tsx'
import { TextField } from '../ui/text-field.tsx'
import { ConfirmAvailabilityDocument } from './confirm-availability.generated.ts'
import { FactSheet } from './fact-sheet.tsx'
import { missingDays } from './missing-days.ts'
import { useRecording } from './use-recording.ts'
import type { Work } from './work-draft.ts'

type Availability = NonNullable<Work['availability']>

interface ConfirmAvailabilityProps {
  participantId: string
  /** What is on file; null when nothing is. */
  availability: Availability | null
  today: string
  onClose: () => void
  onRecorded: () => void
}

/** Confirms from when somebody can work; the last day a band allows is offered until another is chosen. */
export const ConfirmAvailability = (props: ConfirmAvailabilityProps) => {
  const { participantId, availability, today, onClose, onRecorded } = props
  const { t } = useLingui()
  const language = currentLanguage()
  const [band, setBand] = useState<AvailabilityBand>(availability?.band ?? 'NOW')
  const [latestStartOn, setLatest] = useState(() => lastDayOf(band, today))
  const { record, at, elsewhere, changes } = useRecording({
    participantId,
    fact: availability,
    factOf: (person) => person.work?.availability,
    tell: (now: Availability) => [
      [t`Kapan bisa mulai`, AVAILABILITY_BAND_WORDS[now.band][language]],
      [t`Ditegaskan`, dayText(language, now.confirmedOn)],
    ],
  })
  const [confirm, { loading }] = useMutation(ConfirmAvailabilityDocument)
  const choose = (chosen: AvailabilityBand) => {
    setBand(chosen)
    setLatest(lastDayOf(chosen, today))
  }
  const act = async () => {
    const isDone = await record(async (expectedVersion) => {
      const missing = missingDays({ latestStartOn }, t`Isi tanggalnya.`)
      if (missing.length > 0) return missing
      const input = {
        participant: participantId,
        band,
        latestStartOn,
        expectedVersion,
      }
      const { data } = await confirm({ variables: { input } })
      return data?.confirmAvailability.errors ?? []
    })
    if (isDone) onRecorded()
  }
  return (
    <FactSheet
      title={t`Bisa mulai`}
      busy={loading}
      refusals={elsewhere(['latestStartOn'])}
      changes={changes}
      onClose={onClose}
      onSubmit={act}
    >
      <SegmentedControl
        framed
        label={t`Kapan bisa mulai`}
        value={band}
        options={AVAILABILITY_BANDS.map((value) => ({
          value,
          label: AVAILABILITY_BAND_WORDS[value][language],
        }))}
        onChange={choose}
      />
      <TextField
        type="date"
        label={t`Mulai paling lambat`}
        hint={t`Perkiraan. Perlu ditegaskan lagi setelah 45 hari.`}
        required
        min={today}
        max={lastDayOf(band, today)}
        value={latestStartOn}
        error={at('latestStartOn')}
        onChange={(event) => setLatest(event.target.value)}
      />
    </FactSheet>
  )
}
