import { useLazyQuery, useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import {
  type ApplicationProblem,
  EMPLOYER_TERMS_VERSION,
  problemsOfApplication,
} from '@titian/shared/organisations/application.ts'
import { type FormEvent, useId, useRef, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import form from '../ui/form.module.css'
import { messageOf, Refusals } from '../ui/refusals.tsx'
import { TextField } from '../ui/text-field.tsx'
import { ApplyAsEmployerDocument } from './apply-as-employer.generated.ts'
import classes from './apply-form.module.css'
import { FindRegencyDocument } from './find-regency.generated.ts'
import { Terms } from './terms.tsx'

const useProblemWords = () => {
  const { t } = useLingui()
  const words: Record<ApplicationProblem, string> = {
    NAME: t`Tulis nama perusahaan.`,
    NIB: t`NIB terdiri dari 13 angka.`,
    WLKP: t`Tulis nomor WLKP.`,
    REGENCY: t`Pilih dari daftar yang muncul, atau kosongkan.`,
    CONTACT_NAME: t`Tulis nama kontak.`,
    CONTACT_EMAIL: t`Tulis surel yang lengkap, misalnya nama@perusahaan.id.`,
    CONTACT_PHONE: t`Nomor telepon terdiri dari 8 sampai 15 angka.`,
    TERMS: t`Setujui ketentuan dulu.`,
  }
  return words
}

const EMPTY = { name: '', nib: '', wlkpNumber: '', contactName: '', contactEmail: '', contactPhone: '' }

/** How an employer asks to be let in. What was typed stays, each field says its own problem, and nothing is sent twice. */
export const ApplyForm = ({ onTaken }: { onTaken: (reference: string) => void }) => {
  const { t } = useLingui()
  const places = useId()
  const words = useProblemWords()
  const [draft, setDraft] = useState(EMPTY)
  const [place, setPlace] = useState('')
  const [accepts, setAccepts] = useState(false)
  const [isTried, setTried] = useState(false)
  const [refusals, setRefusals] = useState<readonly string[]>([])
  const key = useRef(crypto.randomUUID())
  const [find, { data: found }] = useLazyQuery(FindRegencyDocument)
  const [apply, { loading }] = useMutation(ApplyAsEmployerDocument)
  const regencies = found?.regions.edges.map(({ node }) => node) ?? []
  const regency = regencies.find(({ name }) => name.toLowerCase() === place.trim().toLowerCase())
  const application = {
    ...draft,
    contactPhone: draft.contactPhone.trim() || null,
    regencyCode: place.trim() === '' ? null : (regency?.code ?? ''),
    termsVersion: accepts ? EMPLOYER_TERMS_VERSION : null,
  }
  const problems = problemsOfApplication(application, (code) => code !== '')
  const error = (problem: ApplicationProblem) =>
    isTried && problems.includes(problem) ? { error: words[problem] } : {}
  const field = (name: keyof typeof EMPTY) => ({
    name,
    value: draft[name],
    onChange: (event: { target: { value: string } }) => setDraft({ ...draft, [name]: event.target.value }),
  })
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (problems.length > 0) {
      const filled = event.currentTarget
      requestAnimationFrame(() => filled.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
      return
    }
    try {
      const { data } = await apply({
        variables: {
          input: { ...application, termsVersion: EMPLOYER_TERMS_VERSION, idempotencyKey: key.current },
        },
      })
      const payload = data?.applyAsEmployer
      if (payload?.reference) onTaken(payload.reference)
      else setRefusals(payload?.errors.map(({ message }) => message) ?? [])
    } catch (problem) {
      setRefusals([messageOf(problem)])
    }
  }
  return (
    <form className={form['form']} onSubmit={submit} noValidate>
      <Refusals messages={refusals} />
      <TextField
        label={t`Nama perusahaan`}
        autoComplete="organization"
        required
        {...field('name')}
        {...error('NAME')}
      />
      <div className={form['pair']}>
        <TextField
          label={t`NIB`}
          hint={t`Nomor Induk Berusaha, 13 angka`}
          inputMode="numeric"
          required
          {...field('nib')}
          {...error('NIB')}
        />
        <TextField
          label={t`Nomor WLKP`}
          hint={t`Wajib Lapor Ketenagakerjaan`}
          required
          {...field('wlkpNumber')}
          {...error('WLKP')}
        />
      </div>
      <TextField
        label={t`Kabupaten atau kota`}
        aside={t`boleh kosong`}
        list={places}
        autoComplete="off"
        value={place}
        onChange={(event) => {
          setPlace(event.target.value)
          if (event.target.value.trim().length > 2)
            void find({ variables: { search: event.target.value.trim().slice(0, 100) } })
        }}
        {...error('REGENCY')}
      />
      <datalist id={places}>
        {regencies.map(({ code, name }) => (
          <option key={code} value={name} />
        ))}
      </datalist>
      <fieldset className={classes['contact']}>
        <legend>
          <Trans>Siapa yang bisa kami hubungi</Trans>
        </legend>
        <TextField
          label={t`Nama kontak`}
          autoComplete="name"
          required
          {...field('contactName')}
          {...error('CONTACT_NAME')}
        />
        <div className={form['pair']}>
          <TextField
            type="email"
            label={t`Surel`}
            autoComplete="email"
            required
            {...field('contactEmail')}
            {...error('CONTACT_EMAIL')}
          />
          <TextField
            type="tel"
            label={t`Telepon`}
            aside={t`boleh kosong`}
            autoComplete="tel"
            {...field('contactPhone')}
            {...error('CONTACT_PHONE')}
          />
        </div>
      </fieldset>
      <Terms />
      <div>
        <Checkbox
          label={<Trans>Saya membaca dan menyetujui ketentuan ini atas nama perusahaan.</Trans>}
          checked={accepts}
          aria-invalid={isTried && !accepts ? true : undefined}
          aria-describedby={isTried && !accepts ? `${places}-terms` : undefined}
          onChange={(event) => setAccepts(event.target.checked)}
        />
        {isTried && !accepts && (
          <p id={`${places}-terms`} className={classes['wrong']}>
            {words.TERMS}
          </p>
        )}
      </div>
      <Button type="submit" variant="primary" size="large" wide busy={loading}>
        <Trans>Kirim pendaftaran</Trans>
      </Button>
    </form>
  )
}
