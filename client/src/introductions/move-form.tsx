import { Trans, useLingui } from '@lingui/react/macro'
import { SHOWN_STATE_WORDS } from '@titian/shared/introductions/picture.ts'
import {
  DECLINE_REASON_WORDS,
  DECLINE_REASONS,
  type DeclineReason,
} from '@titian/shared/introductions/reason.ts'
import { RUPIAH_PROBLEM_WORDS, readRupiah } from '@titian/shared/vocabulary/rupiah.ts'
import { type FormEvent, useState } from 'react'
import type { IntroductionMove } from '../graphql/schema.generated.ts'
import { type Refusal, useAttempt } from '../graphql/use-attempt.ts'
import { currentLanguage } from '../languages/language.ts'
import { Button } from '../ui/button.tsx'
import form from '../ui/form.module.css'
import { Refusals } from '../ui/refusals.tsx'
import { Select } from '../ui/select.tsx'
import { Window } from '../ui/sheet.tsx'
import { TextField } from '../ui/text-field.tsx'
import { EMPTY_HIRING, HireFields, hireInputOf } from './hire-fields.tsx'
import type { IntroductionRow_IntroductionFragment } from './introduction-row.generated.ts'
import { useMoves } from './use-moves.ts'
import { WageField } from './wage-field.tsx'
import { whose } from './whose.ts'

interface MoveFormProps {
  introduction: IntroductionRow_IntroductionFragment
  to: IntroductionMove
  onClose: () => void
  onMoved: (() => void) | undefined
}

/** The fields in which each move shows what stands against it; everything else stands above the form. */
const FIELDS: Record<IntroductionMove, readonly string[]> = {
  INTERVIEW: ['interviewAt'],
  OFFER: ['offeredWage'],
  HIRED: ['wage', 'startsOn', 'hoursPerWeek'],
  DECLINED: ['reason'],
}

/** What a move needs: a time, a wage, the facts of the work, or a reason from the list. What was typed stays. */
export const MoveForm = ({ introduction, to, onClose, onMoved }: MoveFormProps) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const { busy, move } = useMoves()
  const { attempt, at, elsewhere } = useAttempt()
  const [time, setTime] = useState('')
  const [wage, setWage] = useState(introduction.offeredWage?.toString() ?? '')
  const [hiring, setHiring] = useState(EMPTY_HIRING)
  const [reason, setReason] = useState<DeclineReason | ''>('')
  const name = whose(introduction).name ?? ''
  const place = SHOWN_STATE_WORDS[to][language]
  const sum = readRupiah(wage)
  const rupiah = 'value' in sum ? sum.value : null
  const wageField = to === 'OFFER' ? 'offeredWage' : 'wage'

  /** What is wrong before anything is sent. An offer may be without a wage, but not with one that can't be read. */
  const problems = (): Refusal[] => {
    const asksWage = to === 'HIRED' || (to === 'OFFER' && wage.trim() !== '')
    return [
      ...(asksWage && 'problem' in sum
        ? [{ message: RUPIAH_PROBLEM_WORDS[sum.problem][language], path: [wageField] }]
        : []),
      ...(to === 'HIRED' && hiring.startsOn === ''
        ? [{ message: t`Tulis hari pertama bekerja.`, path: ['startsOn'] }]
        : []),
    ]
  }

  const send = () =>
    move(introduction, {
      to,
      // Times are Jakarta's for everybody.
      ...(to === 'INTERVIEW' && time !== '' && { interviewAt: `${time}:00+07:00` }),
      ...(to === 'OFFER' && { offeredWage: rupiah }),
      ...(to === 'DECLINED' && reason !== '' && { reason }),
      ...(to === 'HIRED' && { hire: hireInputOf(hiring, rupiah ?? 0) }),
    })

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const found = problems()
    if (!(await attempt(async () => (found.length > 0 ? found : send())))) return
    onClose()
    onMoved?.()
  }

  return (
    <Window
      title={to === 'DECLINED' ? t`Tidak lanjut dengan ${name}` : t`${name} ke ${place}`}
      closeLabel={t`Batal`}
      onClose={onClose}
    >
      <form className={form['form']} noValidate onSubmit={(event) => void submit(event)}>
        <Refusals messages={elsewhere(FIELDS[to])} />
        {to === 'INTERVIEW' && (
          <TextField
            label={t`Waktu wawancara`}
            aside={t`waktu Jakarta`}
            hint={t`Boleh kosong dulu. Kandidat membaca waktu ini di halamannya.`}
            error={at('interviewAt')}
            type="datetime-local"
            value={time}
            onChange={(event) => setTime(event.target.value)}
          />
        )}
        {(to === 'OFFER' || to === 'HIRED') && (
          <WageField
            introduction={introduction}
            value={wage}
            rupiah={rupiah}
            error={at(wageField)}
            hint={to === 'OFFER' ? t`Boleh kosong dulu.` : undefined}
            onChange={setWage}
          />
        )}
        {to === 'HIRED' && <HireFields hiring={hiring} onChange={setHiring} errorAt={at} />}
        {to === 'DECLINED' && (
          <Select
            label={t`Alasan`}
            hint={t`Kandidat membaca kalimat yang baik, bukan catatan Anda. Data langsung tertutup.`}
            error={at('reason')}
            value={reason}
            options={[
              { value: '', label: t`Pilih alasan` },
              ...DECLINE_REASONS.map((one) => ({ value: one, label: DECLINE_REASON_WORDS[one][language] })),
            ]}
            onChange={(event) => setReason(event.target.value as DeclineReason | '')}
          />
        )}
        <div className={form['acts']}>
          <Button onClick={onClose}>
            <Trans>Batal</Trans>
          </Button>
          <Button variant={to === 'DECLINED' ? 'dangerFilled' : 'primary'} type="submit" busy={busy}>
            {to === 'DECLINED' ? <Trans>Tidak lanjut</Trans> : <Trans>Simpan</Trans>}
          </Button>
        </div>
      </form>
    </Window>
  )
}
