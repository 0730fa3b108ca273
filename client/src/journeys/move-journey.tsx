import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { REASON_WORDS } from '@titian/shared/journeys/reason.ts'
import { STAGE_WORDS } from '@titian/shared/journeys/stage.ts'
import { type FormEvent, useState } from 'react'
import { useIsPhone } from '../browser/use-media.ts'
import { currentLanguage } from '../languages/language.ts'
import { Button } from '../ui/button.tsx'
import { Select } from '../ui/select.tsx'
import { Sheet, Window } from '../ui/sheet.tsx'
import { TextField } from '../ui/text-field.tsx'
import type { JourneyMoves_JourneyFragment } from './journey-moves.generated.ts'
import classes from './journey-moves.module.css'
import { MoveJourneyDocument } from './move-journey.generated.ts'

interface MoveJourneyProps {
  journey: JourneyMoves_JourneyFragment
  move: JourneyMoves_JourneyFragment['nextStages'][number]
  today: string
  onClose: () => void
  onMoved: () => void
}

/** Asks for the reason and the day, then moves. What was typed stays when the server refuses. */
export const MoveJourney = ({ journey, move, today, onClose, onMoved }: MoveJourneyProps) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const isPhone = useIsPhone()
  const [reason, setReason] = useState(move.reasons[0])
  const [effectiveOn, setEffectiveOn] = useState(today)
  const [refusals, setRefusals] = useState<string[]>([])
  const [send, { loading }] = useMutation(MoveJourneyDocument)
  const stage = STAGE_WORDS[move.stage][language]
  const act = async (event: FormEvent) => {
    event.preventDefault()
    if (!reason) return
    try {
      const { data } = await send({
        variables: {
          input: {
            journey: journey.id,
            to: move.stage,
            reason,
            effectiveOn,
            expectedVersion: journey.version,
          },
        },
      })
      if (data?.moveJourney.journey) onMoved()
      else setRefusals(data?.moveJourney.errors.map(({ message }) => message) ?? [])
    } catch {
      setRefusals([t`Belum tersimpan. Isian Anda tetap ada. Periksa sambungan, lalu coba lagi.`])
    }
  }
  const Panel = isPhone ? Sheet : Window
  return (
    <Panel title={t`Pindahkan ke ${stage}`} closeLabel={t`Tutup`} onClose={onClose}>
      <form className={classes['form']} onSubmit={act}>
        <Select
          label={t`Alasan`}
          value={reason ?? ''}
          onChange={(event) => setReason(event.target.value as typeof reason)}
          options={move.reasons.map((one) => ({ value: one, label: REASON_WORDS[one][language] }))}
        />
        <TextField
          type="date"
          label={t`Berlaku sejak`}
          hint={t`Tidak setelah hari ini, dan tidak sebelum langkah terakhir.`}
          value={effectiveOn}
          max={today}
          required
          onChange={(event) => setEffectiveOn(event.target.value)}
        />
        {refusals.length > 0 && (
          <ul className={classes['refusals']} role="alert">
            {refusals.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        )}
        <Button type="submit" variant="primary" size="large" wide busy={loading}>
          <Trans>Pindahkan</Trans>
        </Button>
      </form>
    </Panel>
  )
}
