import { Trans, useLingui } from '@lingui/react/macro'
import { SHOWN_STATE_WORDS } from '@titian/shared/introductions/picture.ts'
import { DECLINE_REASON_WORDS, DECLINE_REASONS } from '@titian/shared/introductions/reason.ts'
import { EMPLOYMENT_KIND_WORDS, EMPLOYMENT_KINDS } from '@titian/shared/vacancies/vacancy.ts'
import { type FormEvent, useState } from 'react'
import type { DeclineReason, EmploymentKind, IntroductionMove } from '../graphql/schema.generated.ts'
import { currentLanguage } from '../languages/language.ts'
import { Button } from '../ui/button.tsx'
import { Select } from '../ui/select.tsx'
import { Window } from '../ui/sheet.tsx'
import { TextField } from '../ui/text-field.tsx'
import type { IntroductionRow_IntroductionFragment } from './introduction-row.generated.ts'
import classes from './move-form.module.css'
import { useMoves } from './use-moves.ts'
import { whose } from './whose.ts'

interface MoveFormProps {
  introduction: IntroductionRow_IntroductionFragment
  to: IntroductionMove
  onClose: () => void
}

const rupiahOf = (text: string): number | null => {
  const digits = text.replaceAll(/\D/g, '')
  return digits === '' ? null : Number(digits)
}

/** What a move needs: a time, a wage, the facts of the work, or a reason from the list. What was typed stays. */
export const MoveForm = ({ introduction, to, onClose }: MoveFormProps) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const { busy, move } = useMoves()
  const [refusals, setRefusals] = useState<readonly string[]>([])
  const [at, setAt] = useState('')
  const [wage, setWage] = useState(introduction.offeredWage?.toString() ?? '')
  const [startsOn, setStartsOn] = useState('')
  const [hours, setHours] = useState('40')
  const [kind, setKind] = useState<EmploymentKind>('FIXED_TERM')
  const [hasContract, setContract] = useState<YesNo>('')
  const [hasInsurance, setInsurance] = useState<YesNo>('')
  const [reason, setReason] = useState<DeclineReason | ''>('')
  const name = whose(introduction).name ?? ''
  const place = SHOWN_STATE_WORDS[to][language]
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const known = await move(introduction, {
      to,
      // Times are Jakarta's for everybody.
      ...(to === 'INTERVIEW' && at !== '' && { interviewAt: `${at}:00+07:00` }),
      ...(to === 'OFFER' && { offeredWage: rupiahOf(wage) }),
      ...(to === 'DECLINED' && reason !== '' && { reason }),
      ...(to === 'HIRED' && {
        hire: {
          kind,
          startsOn,
          wage: rupiahOf(wage) ?? 0,
          hoursPerWeek: hours === '' ? null : Number(hours),
          hasWrittenContract: YES_NO[hasContract],
          hasSocialInsurance: YES_NO[hasInsurance],
        },
      }),
    })
    if (known.length === 0) onClose()
    else setRefusals(known)
  }
  const yesNo = [
    { value: '', label: t`Belum tahu` },
    { value: 'YES', label: t`Ya` },
    { value: 'NO', label: t`Tidak` },
  ]
  return (
    <Window title={t`${name} ke ${place}`} closeLabel={t`Batal`} onClose={onClose}>
      <form className={classes['form']} onSubmit={(event) => void submit(event)}>
        {refusals.length > 0 && (
          <div className={classes['refusal']} role="alert">
            {refusals.map((refusal) => (
              <p key={refusal}>{refusal}</p>
            ))}
          </div>
        )}
        {to === 'INTERVIEW' && (
          <TextField
            label={t`Waktu wawancara`}
            aside={t`waktu Jakarta`}
            hint={t`Boleh kosong dulu. Kantor penempatan menyampaikannya kepada kandidat.`}
            type="datetime-local"
            value={at}
            onChange={(event) => setAt(event.target.value)}
          />
        )}
        {(to === 'OFFER' || to === 'HIRED') && (
          <TextField
            label={t`Upah sebulan`}
            aside={t`rupiah`}
            inputMode="numeric"
            required={to === 'HIRED'}
            value={wage}
            onChange={(event) => setWage(event.target.value)}
          />
        )}
        {to === 'HIRED' && (
          <>
            <TextField
              label={t`Hari pertama bekerja`}
              type="date"
              required
              value={startsOn}
              onChange={(event) => setStartsOn(event.target.value)}
            />
            <Select
              label={t`Hubungan kerja`}
              value={kind}
              options={EMPLOYMENT_KINDS.map((one) => ({
                value: one,
                label: EMPLOYMENT_KIND_WORDS[one][language],
              }))}
              onChange={(event) => setKind(event.target.value as EmploymentKind)}
            />
            <TextField
              label={t`Jam kerja seminggu`}
              inputMode="numeric"
              value={hours}
              onChange={(event) => setHours(event.target.value.replaceAll(/\D/g, ''))}
            />
            <Select
              label={t`Kontrak tertulis`}
              value={hasContract}
              options={yesNo}
              onChange={(event) => setContract(event.target.value as YesNo)}
            />
            <Select
              label={t`Jaminan sosial (BPJS)`}
              value={hasInsurance}
              options={yesNo}
              onChange={(event) => setInsurance(event.target.value as YesNo)}
            />
            <p className={classes['note']}>
              <Trans>Perkenalan lain kandidat ini berakhir setelah Anda menyimpan.</Trans>
            </p>
          </>
        )}
        {to === 'DECLINED' && (
          <Select
            label={t`Alasan`}
            hint={t`Kandidat membaca kalimat yang baik, bukan catatan Anda. Data langsung tertutup.`}
            required
            value={reason}
            options={[
              { value: '', label: t`Pilih alasan` },
              ...DECLINE_REASONS.map((one) => ({ value: one, label: DECLINE_REASON_WORDS[one][language] })),
            ]}
            onChange={(event) => setReason(event.target.value as DeclineReason | '')}
          />
        )}
        <div className={classes['acts']}>
          <Button onClick={onClose}>
            <Trans>Batal</Trans>
          </Button>
          <Button variant={to === 'DECLINED' ? 'dangerFilled' : 'primary'} type="submit" busy={busy}>
            <Trans>Simpan</Trans>
          </Button>
        </div>
      </form>
    </Window>
  )
}

type YesNo = '' | 'YES' | 'NO'
const YES_NO: Record<YesNo, boolean | null> = { '': null, YES: true, NO: false }
