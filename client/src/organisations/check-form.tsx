import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import { todayInJakarta } from '../languages/day-text.ts'
import { Button } from '../ui/button.tsx'
import form from '../ui/form.module.css'
import { messageOf, Refusals } from '../ui/refusals.tsx'
import { TextField } from '../ui/text-field.tsx'
import { showToast } from '../ui/toast.tsx'
import type { EmployerRow_EmployerFragment } from './employer-row.generated.ts'
import { RecordEmployerCheckDocument } from './verification-acts.generated.ts'

type Wrong = Partial<Record<string, string>>

const FIELDS = ['nib', 'wlkpNumber', 'visitedOn', 'termsAcceptedOn']

/** What an administrator found out about an employer: numbers, the visit, the terms. */
export const CheckForm = ({ employer }: { employer: EmployerRow_EmployerFragment }) => {
  const { t } = useLingui()
  const { verification } = employer
  const [draft, setDraft] = useState({
    nib: verification?.nib ?? '',
    wlkpNumber: verification?.wlkpNumber ?? '',
    visitedOn: verification?.visitedOn ?? '',
    termsAcceptedOn: verification?.termsAcceptedOn ?? '',
  })
  const [wrong, setWrong] = useState<Wrong>({})
  const [refusals, setRefusals] = useState<readonly string[]>([])
  const [record, { loading }] = useMutation(RecordEmployerCheckDocument)
  if (!verification) return null
  const today = todayInJakarta(new Date())
  const set = (field: keyof typeof draft) => (event: { target: { value: string } }) =>
    setDraft({ ...draft, [field]: event.target.value })
  const error = (field: keyof typeof draft) => (wrong[field] ? { error: wrong[field] } : {})
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const filled = event.currentTarget
    const given = Object.fromEntries(Object.entries(draft).map(([key, value]) => [key, value.trim() || null]))
    try {
      const { data } = await record({
        variables: {
          input: { organisation: employer.id, expectedVersion: verification.version, ...given },
        },
      })
      const errors = data?.recordEmployerCheck.errors ?? []
      setWrong(Object.fromEntries(errors.map((one) => [one.path?.[0] ?? '', one.message])))
      setRefusals(errors.filter((one) => !FIELDS.includes(one.path?.[0] ?? '')).map((one) => one.message))
      requestAnimationFrame(() => filled.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
      if (errors.length === 0) showToast(t`Pemeriksaan disimpan.`)
    } catch (problem) {
      setRefusals([messageOf(problem)])
    }
  }
  return (
    <form className={form['form']} onSubmit={submit} noValidate>
      <Refusals messages={refusals} />
      <div className={form['pair']}>
        <TextField
          label={t`NIB`}
          hint={t`13 angka`}
          inputMode="numeric"
          value={draft.nib}
          onChange={set('nib')}
          {...error('nib')}
        />
        <TextField
          label={t`Nomor WLKP`}
          value={draft.wlkpNumber}
          onChange={set('wlkpNumber')}
          {...error('wlkpNumber')}
        />
        <TextField
          type="date"
          label={t`Dikunjungi pada`}
          aside={t`hh/bb/tttt`}
          max={today}
          value={draft.visitedOn}
          onChange={set('visitedOn')}
          {...error('visitedOn')}
        />
        <TextField
          type="date"
          label={t`Ketentuan disetujui pada`}
          aside={t`hh/bb/tttt`}
          max={today}
          value={draft.termsAcceptedOn}
          onChange={set('termsAcceptedOn')}
          {...error('termsAcceptedOn')}
        />
      </div>
      <div className={form['acts']}>
        <Button type="submit" variant="outline" busy={loading}>
          <Trans>Simpan pemeriksaan</Trans>
        </Button>
      </div>
    </form>
  )
}
