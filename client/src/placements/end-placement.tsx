import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { RECORDED_ENDS } from '@titian/shared/placements/ending.ts'
import { PLACEMENT_END_WORDS, type PlacementEnd } from '@titian/shared/placements/placement.ts'
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
import { showToast } from '../ui/toast.tsx'
import { EndPlacementDocument } from './end-placement.generated.ts'
import type { PlacementRow_PlacementFragment } from './placement-row.generated.ts'

interface EndPlacementProps {
  placement: PlacementRow_PlacementFragment
  today: string
  onClose: () => void
}

/** Asks on which day work ended, and why. No news is a reason of its own, and can be replaced when somebody knows. */
export const EndPlacement = ({ placement, today, onClose }: EndPlacementProps) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const [endedOn, setDay] = useState(placement.endedOn ?? today)
  const [reason, setReason] = useState<PlacementEnd | ''>('')
  const { attempt, at, elsewhere } = useAttempt()
  const [send, { loading }] = useMutation(EndPlacementDocument, { refetchQueries: 'active' })
  const Panel = useIsPhone() ? Sheet : Window
  const name = placement.participant?.identity?.fullName ?? placement.participant?.registerNumber
  const place = placement.employerName
  const since = dayText(language, placement.startsOn)
  const act = async (event: FormEvent) => {
    event.preventDefault()
    const isDone = await attempt(async () => {
      if (reason === '') return [{ message: t`Pilih mengapa pekerjaan berakhir.`, path: ['reason'] }]
      const input = { placement: placement.id, endedOn, reason, expectedVersion: placement.version }
      const { data } = await send({ variables: { input } })
      return data?.endPlacement.errors ?? []
    })
    if (!isDone) return
    showToast(t`Akhir pekerjaan tercatat.`)
    onClose()
  }
  return (
    <Panel title={t`Catat akhir pekerjaan`} closeLabel={t`Tutup`} onClose={onClose}>
      <form className={form['form']} onSubmit={act} noValidate>
        <p>
          <b>{name ?? <Trans>Peserta</Trans>}</b>
          {place && `, ${place}`}. <Trans>Bekerja sejak {since}.</Trans>
        </p>
        <TextField
          type="date"
          label={t`Hari kerja terakhir`}
          aside={t`hh/bb/tttt`}
          value={endedOn}
          min={placement.startsOn}
          max={today}
          error={at('endedOn')}
          onChange={(event) => setDay(event.target.value)}
        />
        <Select
          label={t`Mengapa berakhir`}
          hint={t`“Tidak ada kabar” bila belum ada yang tahu. Sebabnya dapat diisi kemudian.`}
          value={reason}
          error={at('reason')}
          options={[
            { value: '', label: t`Pilih sebab` },
            ...RECORDED_ENDS.map((value) => ({ value, label: PLACEMENT_END_WORDS[value][language] })),
          ]}
          onChange={(event) => setReason(event.target.value as PlacementEnd | '')}
        />
        <Refusals messages={elsewhere(['endedOn', 'reason'])} />
        <p className={form['note']}>
          <Trans>Tahap perjalanan tidak ikut berubah. Pindahkan dari berkas peserta.</Trans>
        </p>
        <div className={form['acts']}>
          <Button type="submit" variant="primary" busy={loading}>
            <Trans>Simpan</Trans>
          </Button>
        </div>
      </form>
    </Panel>
  )
}
