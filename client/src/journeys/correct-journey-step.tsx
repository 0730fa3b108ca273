import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { REASON_WORDS, type Reason } from '@titian/shared/journeys/reason.ts'
import { STAGE_WORDS } from '@titian/shared/journeys/stage.ts'
import { type FormEvent, useState } from 'react'
import { useIsPhone } from '../browser/use-media.ts'
import { useAttempt } from '../graphql/use-attempt.ts'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Button } from '../ui/button.tsx'
import form from '../ui/form.module.css'
import { Refusals } from '../ui/refusals.tsx'
import { Select } from '../ui/select.tsx'
import { Sheet, Window } from '../ui/sheet.tsx'
import { TextField } from '../ui/text-field.tsx'
import { CorrectJourneyStepDocument } from './correct-journey-step.generated.ts'
import type { JourneyTimeline_JourneyFragment } from './journey-timeline.generated.ts'

type Wrong = 'DAY' | 'REASON' | 'NEVER'

interface CorrectJourneyStepProps {
  step: JourneyTimeline_JourneyFragment['steps'][number]
  /** The version of the journey that the reader looks at. */
  version: number
  today: string
  onClose: () => void
  onCorrected: () => void
}

/** Asks what was wrong with a step and how it really was. The step stays; a new one names it. */
export const CorrectJourneyStep = (props: CorrectJourneyStepProps) => {
  const { step, version, today, onClose, onCorrected } = props
  const { t } = useLingui()
  const language = currentLanguage()
  const otherReasons = step.offeredReasons.filter((one) => one !== step.reason)
  const [wrong, setWrong] = useState<Wrong>('DAY')
  const [effectiveOn, setDay] = useState(step.effectiveOn)
  const [reason, setReason] = useState<Reason | undefined>(otherReasons[0])
  const { attempt, at, elsewhere } = useAttempt()
  const [send, { loading }] = useMutation(CorrectJourneyStepDocument)
  const Panel = useIsPhone() ? Sheet : Window
  const stage = STAGE_WORDS[step.toStage][language]
  const day = dayText(language, step.effectiveOn)
  const said = REASON_WORDS[step.reason][language]
  const act = async (event: FormEvent) => {
    event.preventDefault()
    const isDone = await attempt(async () => {
      const input = {
        step: step.id,
        effectiveOn: wrong === 'DAY' ? effectiveOn : null,
        reason: wrong === 'REASON' ? (reason ?? null) : null,
        neverHappened: wrong === 'NEVER',
        expectedVersion: version,
      }
      const { data } = await send({ variables: { input } })
      return data?.correctJourneyStep.errors ?? []
    })
    if (isDone) onCorrected()
  }
  const choices = [
    { value: 'DAY', label: t`Tanggalnya` },
    ...(otherReasons.length > 0 ? [{ value: 'REASON', label: t`Alasannya` }] : []),
    ...(step.viewerCanTakeBack ? [{ value: 'NEVER', label: t`Langkah ini tidak pernah terjadi` }] : []),
  ]
  return (
    <Panel title={t`Betulkan langkah`} closeLabel={t`Tutup`} onClose={onClose}>
      <form className={form['form']} onSubmit={act}>
        <p>
          <Trans>
            Tercatat: <b>{stage}</b>, {day}. {said}.
          </Trans>
        </p>
        <Select
          label={t`Apa yang salah`}
          value={wrong}
          options={choices}
          onChange={(event) => setWrong(event.target.value as Wrong)}
        />
        {wrong === 'DAY' && (
          <TextField
            type="date"
            label={t`Tanggal yang benar`}
            aside={t`hh/bb/tttt`}
            hint={t`Di antara langkah sebelum dan sesudahnya.`}
            value={effectiveOn}
            max={today}
            error={at('effectiveOn')}
            required
            onChange={(event) => setDay(event.target.value)}
          />
        )}
        {wrong === 'REASON' && (
          <Select
            label={t`Alasan yang benar`}
            value={reason ?? ''}
            error={at('reason')}
            options={otherReasons.map((value) => ({ value, label: REASON_WORDS[value][language] }))}
            onChange={(event) => setReason(event.target.value as Reason)}
          />
        )}
        {wrong === 'NEVER' && (
          <p className={form['note']}>
            <Trans>
              Perjalanan kembali ke tahap sebelumnya. Bila tahapnya yang salah, batalkan langkah ini, lalu
              pindahkan ke tahap yang benar.
            </Trans>
          </p>
        )}
        <Refusals messages={elsewhere(['effectiveOn', 'reason'])} />
        <p className={form['note']}>
          <Trans>Catatan lama tetap terlihat, dengan pembetulannya.</Trans>
        </p>
        <div className={form['acts']}>
          <Button type="submit" variant="primary" busy={loading}>
            <Trans>Betulkan</Trans>
          </Button>
        </div>
      </form>
    </Panel>
  )
}
