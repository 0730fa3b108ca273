import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { isPosted } from '@titian/shared/accounts/membership.ts'
import { MEMBER_ROLES, type MemberRole, ROLE_WORDS } from '@titian/shared/accounts/role.ts'
import { type FormEvent, useRef, useState } from 'react'
import { currentLanguage } from '../languages/language.ts'
import { Button } from '../ui/button.tsx'
import form from '../ui/form.module.css'
import { messageOf, Refusals } from '../ui/refusals.tsx'
import { Select } from '../ui/select.tsx'
import { Window } from '../ui/sheet.tsx'
import { TextField } from '../ui/text-field.tsx'
import { FindOrganisation } from './find-organisation.tsx'
import { InviteMemberDocument } from './member-acts.generated.ts'

const INVITED = MEMBER_ROLES.filter((role) => role !== 'PERSON')
const FIELDS = ['name', 'identifier', 'role', 'organisation', 'unit']

interface InviteMemberProps {
  onClose: () => void
  /** The link is null for somebody who signs in already. */
  onInvited: (name: string, link: string | null) => void
}

/** Who is to act as what, for whom, and where. */
export const InviteMember = ({ onClose, onInvited }: InviteMemberProps) => {
  const { t } = useLingui()
  const [draft, setDraft] = useState({ name: '', identifier: '', role: 'EMPLOYER' as MemberRole })
  const [organisation, setOrganisation] = useState<string | null>(null)
  const [unit, setUnit] = useState<string | null>(null)
  const [wrong, setWrong] = useState<Partial<Record<string, string>>>({})
  const [refusals, setRefusals] = useState<readonly string[]>([])
  const key = useRef(crypto.randomUUID())
  const [invite, { loading }] = useMutation(InviteMemberDocument, { refetchQueries: ['MembersPage'] })
  const hasUnit = isPosted(draft.role)
  const error = (field: string) => (wrong[field] ? { error: wrong[field] } : {})
  // A field that begins anew forgets what was chosen in it: nobody is invited for what is not in sight.
  const takeRole = (role: MemberRole) => {
    if ((role === 'EMPLOYER') !== (draft.role === 'EMPLOYER')) setOrganisation(null)
    if (!isPosted(role)) setUnit(null)
    setDraft({ ...draft, role })
  }
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const filled = event.currentTarget
    const input = { ...draft, organisation: organisation ?? '', unit: hasUnit ? (unit ?? '') : null }
    try {
      const { data } = await invite({ variables: { input: { ...input, idempotencyKey: key.current } } })
      const payload = data?.inviteMember
      if (payload?.membership) return onInvited(payload.membership.account.name, payload.link)
      const errors = payload?.errors ?? []
      setWrong(Object.fromEntries(errors.map((one) => [one.path?.[0] ?? '', one.message])))
      setRefusals(errors.filter((one) => !FIELDS.includes(one.path?.[0] ?? '')).map((one) => one.message))
      requestAnimationFrame(() => filled.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
    } catch (problem) {
      setRefusals([messageOf(problem)])
    }
  }
  return (
    <Window title={t`Undang orang`} closeLabel={t`Tutup`} onClose={onClose}>
      <form className={form['form']} onSubmit={submit} noValidate>
        <Refusals messages={refusals} />
        <TextField
          label={t`Nama`}
          autoComplete="off"
          value={draft.name}
          onChange={(event) => setDraft({ ...draft, name: event.target.value })}
          {...error('name')}
        />
        <TextField
          label={t`Surel atau nomor pengguna`}
          hint={t`Dengan ini orangnya masuk.`}
          autoComplete="off"
          autoCapitalize="none"
          value={draft.identifier}
          onChange={(event) => setDraft({ ...draft, identifier: event.target.value })}
          {...error('identifier')}
        />
        <Select
          label={t`Peran`}
          value={draft.role}
          options={INVITED.map((role) => ({ value: role, label: ROLE_WORDS[role][currentLanguage()] }))}
          onChange={(event) => takeRole(event.target.value as MemberRole)}
          {...error('role')}
        />
        <FindOrganisation
          key={draft.role === 'EMPLOYER' ? 'employer' : 'other'}
          label={t`Organisasi`}
          hint={t`Ketik tiga huruf atau lebih, lalu pilih dari daftar.`}
          kind={draft.role === 'EMPLOYER' ? 'EMPLOYER' : null}
          error={wrong['organisation']}
          onFound={setOrganisation}
        />
        {hasUnit && (
          <FindOrganisation
            label={t`Unit penempatan`}
            hint={t`Hanya orang di unit ini yang terlihat olehnya.`}
            kind={null}
            error={wrong['unit']}
            onFound={setUnit}
          />
        )}
        <div className={form['acts']}>
          <Button onClick={onClose}>
            <Trans>Batal</Trans>
          </Button>
          <Button variant="primary" type="submit" busy={loading}>
            <Trans>Undang</Trans>
          </Button>
        </div>
      </form>
    </Window>
  )
}
