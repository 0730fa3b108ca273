import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { Button } from '../ui/button.tsx'
import form from '../ui/form.module.css'
import { messageOf, Refusals } from '../ui/refusals.tsx'
import { Window } from '../ui/sheet.tsx'
import { FindOrganisation } from './find-organisation.tsx'
import {
  EndMembershipDocument,
  PostMemberDocument,
  RenewInvitationDocument,
} from './member-acts.generated.ts'
import type { MemberRow_MembershipFragment } from './member-row.generated.ts'

interface ActProps {
  member: MemberRow_MembershipFragment
  onClose: () => void
  onDone: (link?: string | null) => void
}

interface QuestionProps {
  title: string
  act: ReactNode
  isDestructive?: boolean
  /** Does it; answers with what speaks against it. */
  onAct: () => Promise<readonly { message: string }[]>
  onClose: () => void
  children: ReactNode
}

const Question = ({ title, act, isDestructive, onAct, onClose, children }: QuestionProps) => {
  const { t } = useLingui()
  const [refusals, setRefusals] = useState<readonly string[]>([])
  const [isBusy, setBusy] = useState(false)
  const press = async () => {
    setBusy(true)
    try {
      setRefusals((await onAct()).map(({ message }) => message))
    } catch (problem) {
      setRefusals([messageOf(problem)])
    }
    setBusy(false)
  }
  return (
    <Window title={title} closeLabel={t`Tutup`} onClose={onClose}>
      <div className={form['form']}>
        <Refusals messages={refusals} />
        {children}
        <div className={form['acts']}>
          <Button onClick={onClose}>
            <Trans>Batal</Trans>
          </Button>
          <Button
            variant={isDestructive ? 'dangerFilled' : 'primary'}
            busy={isBusy}
            onClick={() => void press()}
          >
            {act}
          </Button>
        </div>
      </div>
    </Window>
  )
}

/** Ends a membership, after saying what that means. */
export const EndMember = ({ member, onClose, onDone }: ActProps) => {
  const { t } = useLingui()
  const [end] = useMutation(EndMembershipDocument, { refetchQueries: ['MembersPage'] })
  const { name } = member.account
  const act = async () => {
    const { data } = await end({ variables: { input: { membership: member.id } } })
    const errors = data?.endMembership.errors ?? []
    if (errors.length === 0) onDone()
    return errors
  }
  return (
    <Question
      title={t`Akhiri peran ${name}?`}
      act={<Trans>Akhiri peran</Trans>}
      isDestructive
      onAct={act}
      onClose={onClose}
    >
      <p>
        <Trans>
          Mulai permintaan berikutnya peran ini tidak bisa dipakai lagi, juga oleh yang sedang masuk. Yang
          sudah dicatatnya tetap ada.
        </Trans>
      </p>
    </Question>
  )
}

/** Makes a new link for somebody who has not come yet; the older one ends. */
export const RenewInvitation = ({ member, onClose, onDone }: ActProps) => {
  const { t } = useLingui()
  const [renew] = useMutation(RenewInvitationDocument)
  const { name } = member.account
  const act = async () => {
    const { data } = await renew({ variables: { input: { membership: member.id } } })
    if (data?.renewInvitation.link) onDone(data.renewInvitation.link)
    return data?.renewInvitation.errors ?? []
  }
  return (
    <Question
      title={t`Tautan baru untuk ${name}?`}
      act={<Trans>Buat tautan</Trans>}
      onAct={act}
      onClose={onClose}
    >
      <p>
        <Trans>Tautan yang lama tidak berlaku lagi.</Trans>
      </p>
    </Question>
  )
}

/** Posts somebody to another unit. */
export const PostMember = ({ member, onClose, onDone }: ActProps) => {
  const { t } = useLingui()
  const [unit, setUnit] = useState<string | null>(null)
  const [post] = useMutation(PostMemberDocument, { refetchQueries: ['MembersPage'] })
  const { name } = member.account
  const act = async () => {
    const { data } = await post({ variables: { input: { membership: member.id, unit: unit ?? '' } } })
    const errors = data?.postMember.errors ?? []
    if (errors.length === 0) onDone()
    return errors
  }
  return (
    <Question title={t`Pindahkan ${name}?`} act={<Trans>Pindahkan</Trans>} onAct={act} onClose={onClose}>
      <p>
        <Trans>
          Penempatan lama berakhir saat yang baru dimulai. Orang di unit lama tidak terlihat lagi.
        </Trans>
      </p>
      <FindOrganisation
        label={t`Unit baru`}
        hint={t`Ketik tiga huruf atau lebih, lalu pilih dari daftar.`}
        kind={null}
        onFound={setUnit}
      />
    </Question>
  )
}
