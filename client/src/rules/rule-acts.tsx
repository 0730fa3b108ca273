import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import IconCheck from '@tabler/icons-react/icons/IconCheck'
import IconSend from '@tabler/icons-react/icons/IconSend'
import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { messageOf, Refusals } from '../ui/refusals.tsx'
import { showToast } from '../ui/toast.tsx'
import {
  ApproveRulesDocument,
  DiscardRulesDocument,
  ProposeRulesDocument,
  SaveRulesDocument,
} from './rule-acts.generated.ts'
import classes from './rule-acts.module.css'
import { inputOf, type RuleDraft } from './rule-draft.ts'
import type { RuleSet_SetFragment } from './rule-set.generated.ts'

interface RuleActsProps {
  draft: RuleDraft
  open: RuleSet_SetFragment | null
  /** Whether the table differs from what the server keeps. */
  isChanged: boolean
  /** Of the preview in sight; null while it is being computed. */
  fingerprint: string | null
  /** The preview that was in sight is no longer true. */
  onOutdated: () => void
}

const refetchQueries = ['RulesPage']

/** Keeping, proposing, approving and throwing away; what speaks against it stays in sight. */
export const RuleActs = ({ draft, open, isChanged, fingerprint, onOutdated }: RuleActsProps) => {
  const { t } = useLingui()
  const [refusals, setRefusals] = useState<readonly string[]>([])
  const [save, saving] = useMutation(SaveRulesDocument, { refetchQueries, awaitRefetchQueries: true })
  const [propose, proposing] = useMutation(ProposeRulesDocument, { refetchQueries })
  const [approve, approving] = useMutation(ApproveRulesDocument, { refetchQueries })
  const [discard, discarding] = useMutation(DiscardRulesDocument, { refetchQueries })
  const isProposed = open?.state === 'PROPOSED' && !isChanged
  const told = (errors: readonly { message: string }[] | undefined, words: string | null): boolean => {
    setRefusals(errors?.map(({ message }) => message) ?? [])
    if (errors?.length === 0 && words !== null) showToast(words)
    return errors?.length === 0
  }
  const trying = (act: () => Promise<unknown>) => () =>
    void act().catch((problem: unknown) => setRefusals([messageOf(problem)]))
  const keep = async (words: string | null) => {
    const { leavers, graceUntil } = draft
    const input = {
      rules: inputOf(draft.body),
      leavers,
      graceUntil: leavers === 'GRACE' ? graceUntil : null,
      expectedVersion: open?.version ?? null,
    }
    const { data } = await save({ variables: { input } })
    return told(data?.saveRequirementDraft.errors, words)
      ? (data?.saveRequirementDraft.requirementSet ?? null)
      : null
  }
  const ask = async () => {
    const kept = isChanged || !open ? await keep(null) : open
    if (!kept) return
    const { data } = await propose({ variables: { input: { expectedVersion: kept.version } } })
    told(data?.proposeRequirementSet.errors, t`Diajukan. Orang kedua yang menyetujui.`)
  }
  const agree = async () => {
    if (!open || !fingerprint) return
    const { data } = await approve({ variables: { input: { expectedVersion: open.version, fingerprint } } })
    const errors = data?.approveRequirementSet.errors
    told(errors, t`Disetujui. Aturan baru berlaku mulai hari ini.`)
    if (errors?.some(({ __typename }) => __typename === 'PreviewOutdated')) onOutdated()
  }
  const drop = async () => {
    if (!open) return
    const { data } = await discard({ variables: { input: { expectedVersion: open.version } } })
    told(data?.discardRequirementDraft.errors, t`Rancangan dibuang.`)
  }
  return (
    <div className={classes['acts']}>
      <div className={classes['buttons']}>
        {open && (
          <Button variant="subtle" busy={discarding.loading} onClick={trying(drop)}>
            <Trans>Buang rancangan</Trans>
          </Button>
        )}
        {!isProposed && (
          <Button
            variant="outline"
            busy={saving.loading}
            disabled={!isChanged}
            onClick={trying(() => keep(t`Rancangan disimpan. Belum ada yang berubah.`))}
          >
            <Trans>Simpan rancangan</Trans>
          </Button>
        )}
        {!isProposed && (isChanged || open) && (
          <Button
            variant="primary"
            busy={proposing.loading}
            icon={<IconSend size={18} stroke={1.7} aria-hidden />}
            onClick={trying(ask)}
          >
            <Trans>Ajukan untuk disetujui</Trans>
          </Button>
        )}
        {isProposed && open && !open.isOwnProposal && (
          <Button
            variant="primary"
            busy={approving.loading}
            disabled={fingerprint === null}
            icon={<IconCheck size={18} stroke={1.7} aria-hidden />}
            onClick={trying(agree)}
          >
            <Trans>Setujui</Trans>
          </Button>
        )}
      </div>
      {isProposed && open?.isOwnProposal && (
        <p className={classes['waiting']}>
          <Trans>Anda mengajukannya. Orang kedua yang menyetujui.</Trans>
        </p>
      )}
      <Refusals messages={refusals} />
    </div>
  )
}
