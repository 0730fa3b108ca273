import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { addMonths } from '@titian/shared/participants/calendar.ts'
import { LONGEST_WAIT_MONTHS } from '@titian/shared/readiness/recording.ts'
import { REQUIREMENT_WORDS, type Requirement } from '@titian/shared/readiness/requirement.ts'
import { type FormEvent, useState } from 'react'
import { useIsPhone } from '../browser/use-media.ts'
import { useAttempt } from '../graphql/use-attempt.ts'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Button } from '../ui/button.tsx'
import form from '../ui/form.module.css'
import { Refusals } from '../ui/refusals.tsx'
import { Sheet, Window } from '../ui/sheet.tsx'
import { TextField } from '../ui/text-field.tsx'
import { WaiveRequirementDocument } from './waive-requirement.generated.ts'

interface WaiveRequirementProps {
  participantId: string
  requirement: Requirement
  today: string
  onClose: () => void
  onWaived: () => void
}

/** Lets somebody go without a requirement for a time, for a reason that the person reads. */
export const WaiveRequirement = (props: WaiveRequirementProps) => {
  const { participantId, requirement, today, onClose, onWaived } = props
  const { t } = useLingui()
  const language = currentLanguage()
  const [reason, setReason] = useState('')
  const [untilOn, setUntil] = useState('')
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  const { attempt, at, elsewhere } = useAttempt()
  const [waive, { loading }] = useMutation(WaiveRequirementDocument)
  const Panel = useIsPhone() ? Sheet : Window
  const what = REQUIREMENT_WORDS[requirement][language]
  const last = addMonths(today, LONGEST_WAIT_MONTHS)
  const lastDay = dayText(language, last)
  const act = async (event: FormEvent) => {
    event.preventDefault()
    const isDone = await attempt(async () => {
      const input = { participant: participantId, requirement, reason, untilOn, idempotencyKey }
      const { data } = await waive({ variables: { input } })
      return data?.waiveRequirement.errors ?? []
    })
    if (isDone) onWaived()
  }
  return (
    <Panel title={t`Kecualikan: ${what}`} closeLabel={t`Tutup`} onClose={onClose}>
      <form className={form['form']} onSubmit={act}>
        <TextField
          label={t`Alasannya`}
          hint={t`5 sampai 200 huruf. Peserta membacanya.`}
          value={reason}
          maxLength={200}
          autoComplete="off"
          error={at('reason')}
          required
          onChange={(event) => setReason(event.target.value)}
        />
        <TextField
          type="date"
          label={t`Sampai hari`}
          aside={t`hh/bb/tttt`}
          hint={t`Paling lama ${lastDay}. Setelah itu syaratnya dilihat lagi.`}
          value={untilOn}
          min={today}
          max={last}
          error={at('untilOn')}
          required
          onChange={(event) => setUntil(event.target.value)}
        />
        <Refusals messages={elsewhere(['reason', 'untilOn'])} />
        <div className={form['acts']}>
          <Button type="submit" variant="primary" busy={loading}>
            <Trans>Kecualikan</Trans>
          </Button>
        </div>
      </form>
    </Panel>
  )
}
