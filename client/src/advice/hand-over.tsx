import { useApolloClient, useQuery } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useAttempt } from '../graphql/use-attempt.ts'
import { todayInJakarta } from '../languages/day-text.ts'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import form from '../ui/form.module.css'
import { Refusals } from '../ui/refusals.tsx'
import { SegmentedControl } from '../ui/segmented-control.tsx'
import { Select } from '../ui/select.tsx'
import { Window } from '../ui/sheet.tsx'
import { TextField } from '../ui/text-field.tsx'
import { showToast } from '../ui/toast.tsx'
import classes from './counsellor-load.module.css'
import { CaseloadOfDocument, HandOverCaseloadDocument } from './load.generated.ts'

interface HandOverProps {
  from: { id: string; name: string }
  others: readonly { id: string; name: string }[]
  onClose: () => void
}

/** Hands one, some or all of a counsellor's people over to another, from a day on. What was stays whose it was. */
export const HandOver = ({ from, others, onClose }: HandOverProps) => {
  const { t } = useLingui()
  const client = useApolloClient()
  const { data } = useQuery(CaseloadOfDocument, {
    variables: { counsellor: from.id },
    fetchPolicy: 'network-only',
  })
  const { attempt, at, elsewhere } = useAttempt()
  const [isAll, setAll] = useState(true)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [to, setTo] = useState(others[0]?.id ?? '')
  const [fromOn, setFromOn] = useState(todayInJakarta(new Date()))
  const [isBusy, setBusy] = useState(false)
  const people =
    data?.caseload?.edges.flatMap(({ node: { participant } }) =>
      participant ? [{ id: participant.id, name: participant.identity?.fullName ?? participant.id }] : [],
    ) ?? []
  const send = async () => {
    setBusy(true)
    let count = 0
    const isDone = await attempt(async () => {
      const { data: answer } = await client.mutate({
        mutation: HandOverCaseloadDocument,
        variables: {
          input: { from: from.id, to, fromOn: fromOn || null, participants: isAll ? null : [...chosen] },
        },
      })
      count = answer?.handOverCaseload.handedOverCount ?? 0
      return (answer?.handOverCaseload.errors ?? []) as { message: string; path?: string[] | null }[]
    })
    setBusy(false)
    if (!isDone) return
    showToast(t`${count} orang diserahkan.`)
    onClose()
  }
  return (
    <Window title={t`Serahkan peserta ${from.name}`} closeLabel={t`Tutup`} onClose={onClose}>
      <form
        className={form['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <Refusals messages={elsewhere(['to', 'fromOn'])} />
        <SegmentedControl
          wide
          label={t`Siapa`}
          value={isAll ? 'ALL' : 'SOME'}
          options={[
            { value: 'ALL', label: t`Semua` },
            { value: 'SOME', label: t`Pilih orangnya` },
          ]}
          onChange={(value) => setAll(value === 'ALL')}
        />
        {!isAll && (
          <ul className={classes['people']}>
            {people.map(({ id, name }) => (
              <li key={id}>
                <Checkbox
                  label={name}
                  checked={chosen.includes(id)}
                  onChange={() =>
                    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
                  }
                />
              </li>
            ))}
          </ul>
        )}
        <div className={form['pair']}>
          <Select
            label={t`Kepada`}
            value={to}
            error={at('to')}
            options={others.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(event) => setTo(event.target.value)}
          />
          <TextField
            type="date"
            label={t`Mulai hari`}
            value={fromOn}
            error={at('fromOn')}
            onChange={(event) => setFromOn(event.target.value)}
          />
        </div>
        <div className={form['acts']}>
          <Button type="submit" variant="primary" busy={isBusy} disabled={!isAll && chosen.length === 0}>
            {isAll ? (
              <Trans>Serahkan semua</Trans>
            ) : (
              <Plural value={chosen.length} other="Serahkan # orang" />
            )}
          </Button>
        </div>
      </form>
    </Window>
  )
}
