import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { KEY_PURPOSES, type KeyPurpose, latestExpiry, scopesOpenTo } from '@titian/shared/accounts/api-key.ts'
import { type FormEvent, useState } from 'react'
import { dayText, todayInJakarta } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import { Select } from '../ui/select.tsx'
import { Window } from '../ui/sheet.tsx'
import { TextField } from '../ui/text-field.tsx'
import classes from './create-key.module.css'
import { CreateKeyDocument } from './key-acts.generated.ts'
import { firstDraft, type KeyProblem, problemsOf, withScope } from './key-draft.ts'
import { purposeText, scopeInput, scopeText } from './key-words.ts'

interface CreateKeyProps {
  organisationIsVerified: boolean
  onClose: () => void
  onCreated: (name: string, secret: string) => void
}

const useProblemWords = () => {
  const { t } = useLingui()
  const words: Record<KeyProblem, string> = {
    NAME_MISSING: t`Beri nama, supaya kunci ini dikenali nanti.`,
    NAME_TOO_LONG: t`Paling panjang 80 huruf.`,
    NO_SCOPE: t`Pilih paling sedikit satu lingkup.`,
    EXPIRY_IMPOSSIBLE: t`Pilih hari dari hari ini sampai 12 bulan lagi.`,
  }
  return (problem: KeyProblem | undefined) => (problem === undefined ? {} : { error: words[problem] })
}

/** Asks for a new key. What is wrong is said at each field; what the server refuses is said on top. */
export const CreateKey = ({ organisationIsVerified, onClose, onCreated }: CreateKeyProps) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const today = todayInJakarta(new Date())
  const [draft, setDraft] = useState(() => firstDraft(organisationIsVerified, today))
  const [isTried, setTried] = useState(false)
  const [refusals, setRefusals] = useState<readonly string[]>([])
  const [create, { loading }] = useMutation(CreateKeyDocument, { refetchQueries: ['DeveloperPage'] })
  const problemWords = useProblemWords()
  const problems = problemsOf(draft, today)
  const shown = isTried ? problems : {}
  const latest = dayText(language, latestExpiry(today))

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(problems).length > 0) {
      const form = event.currentTarget
      requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
      return
    }
    const input = { ...draft, name: draft.name.trim(), scopes: draft.scopes.map(scopeInput) }
    try {
      const { data } = await create({ variables: { input } })
      const payload = data?.createApiKey
      if (payload?.secret) onCreated(input.name, payload.secret)
      else setRefusals(payload?.errors.map((error) => error.message) ?? [])
    } catch (error) {
      setRefusals([error instanceof Error ? error.message : String(error)])
    }
  }

  return (
    <Window title={t`Buat kunci`} closeLabel={t`Tutup`} onClose={onClose}>
      <form className={classes['form']} onSubmit={submit} noValidate>
        {refusals.length > 0 && (
          <div className={classes['refusal']} role="alert">
            {refusals.map((refusal) => (
              <p key={refusal}>{refusal}</p>
            ))}
          </div>
        )}
        <TextField
          label={t`Nama kunci`}
          hint={t`Misalnya: Situs karier, produksi`}
          value={draft.name}
          autoComplete="off"
          required
          onChange={(event) => setDraft({ ...draft, name: event.target.value })}
          {...problemWords(shown.name)}
        />
        <Select
          label={t`Tujuan`}
          hint={t`Tidak bisa diubah sesudah kunci dibuat.`}
          value={draft.purpose}
          options={KEY_PURPOSES.map((purpose) => ({ value: purpose, label: purposeText(language, purpose) }))}
          onChange={(event) => setDraft({ ...draft, purpose: event.target.value as KeyPurpose })}
        />
        <fieldset className={classes['scopes']}>
          <legend>
            <Trans>Lingkup</Trans>
          </legend>
          {scopesOpenTo(organisationIsVerified).map((scope) => (
            <Checkbox
              key={scope}
              label={
                <>
                  {scopeText(language, scopeInput(scope))} <code>{scope}</code>
                </>
              }
              checked={draft.scopes.includes(scope)}
              onChange={(event) => setDraft(withScope(draft, scope, event.target.checked))}
            />
          ))}
          {shown.scopes && <p className={classes['wrong']}>{problemWords(shown.scopes).error}</p>}
          {!organisationIsVerified && (
            <p className={classes['note']}>
              <Trans>Lingkup lain terbuka sesudah perusahaan diverifikasi.</Trans>
            </p>
          )}
        </fieldset>
        <TextField
          type="date"
          label={t`Berlaku sampai`}
          aside={t`hh/bb/tttt`}
          hint={t`Paling lama ${latest}`}
          min={today}
          max={latestExpiry(today)}
          value={draft.expiresOn}
          required
          onChange={(event) => setDraft({ ...draft, expiresOn: event.target.value })}
          {...problemWords(shown.expiresOn)}
        />
        <div className={classes['acts']}>
          <Button onClick={onClose}>
            <Trans>Batal</Trans>
          </Button>
          <Button variant="primary" type="submit" busy={loading}>
            <Trans>Buat kunci</Trans>
          </Button>
        </div>
      </form>
    </Window>
  )
}
