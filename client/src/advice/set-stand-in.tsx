import { useApolloClient } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { addDays } from '@titian/shared/participants/calendar.ts'
import { useRef, useState } from 'react'
import { useAttempt } from '../graphql/use-attempt.ts'
import { todayInJakarta } from '../languages/day-text.ts'
import { Button } from '../ui/button.tsx'
import form from '../ui/form.module.css'
import { Refusals } from '../ui/refusals.tsx'
import { Select } from '../ui/select.tsx'
import { Window } from '../ui/sheet.tsx'
import { TextField } from '../ui/text-field.tsx'
import { showToast } from '../ui/toast.tsx'
import { SetStandInDocument } from './load.generated.ts'

interface SetStandInProps {
  counsellor: { id: string; name: string }
  others: readonly { id: string; name: string }[]
  onClose: () => void
}

/** Lets a colleague stand in for a whole caseload for some days. A leave is no hand-over. */
export const SetStandIn = ({ counsellor, others, onClose }: SetStandInProps) => {
  const { t } = useLingui()
  const client = useApolloClient()
  const { attempt, at, elsewhere } = useAttempt()
  const today = todayInJakarta(new Date())
  const [standIn, setStandIn] = useState(others[0]?.id ?? '')
  const [fromOn, setFromOn] = useState(today)
  const [untilOn, setUntilOn] = useState(addDays(today, 6))
  const [isBusy, setBusy] = useState(false)
  const key = useRef({ said: '', value: '' })
  const send = async () => {
    const input = { counsellor: counsellor.id, standIn, fromOn, untilOn }
    const said = JSON.stringify(input)
    // The same words sent again are the same request; other words are another one.
    if (key.current.said !== said) key.current = { said, value: crypto.randomUUID() }
    setBusy(true)
    const isDone = await attempt(async () => {
      const { data } = await client.mutate({
        mutation: SetStandInDocument,
        variables: { input: { ...input, idempotencyKey: key.current.value } },
      })
      return (data?.setStandIn.errors ?? []) as { message: string; path?: string[] | null }[]
    })
    setBusy(false)
    if (!isDone) return
    showToast(t`Pengganti diatur.`)
    onClose()
  }
  return (
    <Window title={t`Pengganti untuk ${counsellor.name}`} closeLabel={t`Tutup`} onClose={onClose}>
      <form
        className={form['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <Refusals messages={elsewhere(['standIn', 'fromOn', 'untilOn'])} />
        <Select
          label={t`Digantikan oleh`}
          value={standIn}
          error={at('standIn')}
          options={others.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => setStandIn(event.target.value)}
        />
        <div className={form['pair']}>
          <TextField
            type="date"
            label={t`Hari pertama`}
            value={fromOn}
            error={at('fromOn')}
            onChange={(event) => setFromOn(event.target.value)}
          />
          <TextField
            type="date"
            label={t`Hari terakhir`}
            hint={t`Paling lama 92 hari.`}
            value={untilOn}
            error={at('untilOn')}
            onChange={(event) => setUntilOn(event.target.value)}
          />
        </div>
        <div className={form['acts']}>
          <Button type="submit" variant="primary" busy={isBusy}>
            <Trans>Simpan pengganti</Trans>
          </Button>
        </div>
      </form>
    </Window>
  )
}
