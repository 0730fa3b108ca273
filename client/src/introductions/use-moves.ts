import { useMutation } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import { SHOWN_STATE_WORDS } from '@titian/shared/introductions/picture.ts'
import { useState } from 'react'
import type { MoveIntroductionInput } from '../graphql/schema.generated.ts'
import type { Refusal } from '../graphql/use-attempt.ts'
import { currentLanguage } from '../languages/language.ts'
import { showToast } from '../ui/toast.tsx'
import {
  MoveIntroductionDocument,
  UndoIntroductionMoveDocument,
  WithdrawIntroductionDocument,
} from './introduction-acts.generated.ts'
import type { IntroductionRow_IntroductionFragment } from './introduction-row.generated.ts'
import { whose } from './whose.ts'

type Row = IntroductionRow_IntroductionFragment
type Move = Omit<MoveIntroductionInput, 'introduction' | 'expectedVersion'>

/** What an employer does with an introduction; each act answers what stands against it, nothing when it was done. */
export const useMoves = () => {
  const { t } = useLingui()
  const [busy, setBusy] = useState(false)
  const [moveIt] = useMutation(MoveIntroductionDocument, { refetchQueries: 'active' })
  const [undoIt] = useMutation(UndoIntroductionMoveDocument, { refetchQueries: 'active' })
  const [withdrawIt] = useMutation(WithdrawIntroductionDocument, { refetchQueries: 'active' })

  const acting = async (act: () => Promise<readonly string[]>): Promise<readonly string[]> => {
    setBusy(true)
    try {
      return await act()
    } catch {
      return [t`Belum tersimpan: sambungan terputus. Coba lagi.`]
    } finally {
      setBusy(false)
    }
  }

  const undo = async (id: string, version: number): Promise<readonly string[]> =>
    acting(async () => {
      const { data } = await undoIt({ variables: { input: { introduction: id, expectedVersion: version } } })
      const answer = data?.undoIntroductionMove
      const refusals = (answer?.errors ?? []).map(({ message }) => message ?? '')
      if (refusals.length === 0)
        showToast(answer?.wasRead ? t`Ditarik kembali. Kandidat melihat perubahannya.` : t`Diurungkan.`)
      return refusals
    })

  /** Throws when the line broke; the form keeps what was typed. */
  const move = async (row: Row, to: Move): Promise<readonly Refusal[]> => {
    setBusy(true)
    try {
      const input = { ...to, introduction: row.id, expectedVersion: row.version }
      const { data } = await moveIt({ variables: { input } })
      const answer = data?.moveIntroduction
      const refusals = answer?.errors ?? []
      const moved = answer?.introduction
      if (refusals.length === 0 && moved) {
        const name = whose(row).name ?? ''
        const place = SHOWN_STATE_WORDS[to.to][currentLanguage()]
        showToast(t`${name} pindah ke ${place}`, {
          label: t`Urungkan`,
          onPress: () => void undo(moved.id, moved.version).then((again) => again[0] && showToast(again[0])),
        })
      }
      return refusals
    } finally {
      setBusy(false)
    }
  }

  const withdraw = (row: Row): Promise<readonly string[]> =>
    acting(async () => {
      const { data } = await withdrawIt({
        variables: { input: { introduction: row.id, expectedVersion: row.version } },
      })
      const refusals = (data?.withdrawIntroduction.errors ?? []).map(({ message }) => message ?? '')
      if (refusals.length === 0) showToast(t`Permintaan ditarik.`)
      return refusals
    })

  return { busy, move, undo, withdraw }
}
