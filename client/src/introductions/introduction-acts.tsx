import { Trans, useLingui } from '@lingui/react/macro'
import IconArrowBackUp from '@tabler/icons-react/icons/IconArrowBackUp'
import IconCircleMinus from '@tabler/icons-react/icons/IconCircleMinus'
import IconDots from '@tabler/icons-react/icons/IconDots'
import { SHOWN_STATE_WORDS } from '@titian/shared/introductions/picture.ts'
import { lazy, Suspense, useState } from 'react'
import type { IntroductionMove } from '../graphql/schema.generated.ts'
import { currentLanguage } from '../languages/language.ts'
import { Button, type ButtonVariant } from '../ui/button.tsx'
import { Menu, type MenuEntry } from '../ui/menu.tsx'
import { showToast } from '../ui/toast.tsx'
import classes from './introduction-acts.module.css'
import type { IntroductionRow_IntroductionFragment } from './introduction-row.generated.ts'
import { StateDot } from './state-dot.tsx'
import { useMoves } from './use-moves.ts'
import { whose } from './whose.ts'

const MoveForm = lazy(async () => ({ default: (await import('./move-form.tsx')).MoveForm }))

interface IntroductionActsProps {
  introduction: IntroductionRow_IntroductionFragment
  /** In a row of the list, or in the foot of an open introduction, where the next act is the one that leads. */
  place?: 'ROW' | 'FOOT'
  /** When it stands elsewhere than before: a panel closes, so that the word of it, and its undo, are within reach. */
  onMoved?: () => void
}

/** The next act in sight, and "move to" behind three dots: the way for keyboard and touch. Drag is not needed. */
export const IntroductionActs = ({ introduction, place = 'ROW', onMoved }: IntroductionActsProps) => {
  const { t } = useLingui()
  const { busy, withdraw } = useMoves()
  const [asking, setAsking] = useState<IntroductionMove | null>(null)
  const { state, nextStates } = introduction
  const takeBack = () =>
    void withdraw(introduction).then(([refusal]) =>
      refusal === undefined ? onMoved?.() : showToast(refusal),
    )
  const entries = useEntries(introduction, setAsking, takeBack)
  const name = whose(introduction).name ?? t`kandidat ini`
  const next = nextStates.find((to) => to !== 'DECLINED') as IntroductionMove | undefined
  const words: Partial<Record<IntroductionMove, string>> = {
    INTERVIEW: t`Jadwalkan wawancara`,
    OFFER: t`Beri penawaran`,
    HIRED: t`Catat diterima`,
  }
  const look: ButtonVariant = place === 'FOOT' ? 'primary' : state === 'DISCLOSED' ? 'secondary' : 'subtle'
  return (
    <div className={`${classes['acts']} ${place === 'FOOT' ? classes['foot'] : ''}`}>
      {state === 'REQUESTED' && (
        <Button
          variant={place === 'FOOT' ? 'secondary' : 'subtle'}
          className={classes['next']}
          busy={busy}
          onClick={takeBack}
        >
          <Trans>Tarik permintaan</Trans>
        </Button>
      )}
      {next && (
        <Button variant={look} className={classes['next']} onClick={() => setAsking(next)}>
          {words[next]}
        </Button>
      )}
      {/* Open, a request has the one act that is there already. */}
      {entries.length > 0 && (state !== 'REQUESTED' || place === 'ROW') && (
        <Menu
          face={<IconDots size={20} stroke={1.8} aria-hidden />}
          faceClass={classes['dots']}
          faceLabel={state === 'REQUESTED' ? t`Langkah untuk ${name}` : t`Pindahkan ${name} ke`}
          title={state === 'REQUESTED' ? name : t`Pindahkan ${name} ke`}
          entries={entries}
          side="end"
          upward={place === 'FOOT'}
        />
      )}
      {asking && (
        <Suspense fallback={null}>
          <MoveForm
            introduction={introduction}
            to={asking}
            onClose={() => setAsking(null)}
            onMoved={onMoved}
          />
        </Suspense>
      )}
    </div>
  )
}

/** What stands behind the three dots. */
const useEntries = (
  { id, state, version, nextStates, canGoBackTo }: IntroductionRow_IntroductionFragment,
  onMove: (to: IntroductionMove) => void,
  onTakeBack: () => void,
): MenuEntry[] => {
  const { t } = useLingui()
  const language = currentLanguage()
  const { undo } = useMoves()
  const moves = nextStates as readonly IntroductionMove[]
  return [
    ...moves.map((to) => ({
      key: to,
      label: to === 'DECLINED' ? t`Tidak lanjut, pilih alasan` : SHOWN_STATE_WORDS[to][language],
      icon:
        to === 'DECLINED' ? <IconCircleMinus size={16} stroke={1.8} aria-hidden /> : <StateDot state={to} />,
      onChoose: () => onMove(to),
    })),
    ...(canGoBackTo === null
      ? []
      : [
          {
            key: 'BACK',
            label: t`Kembalikan ke ${SHOWN_STATE_WORDS[canGoBackTo][language]}`,
            icon: <IconArrowBackUp size={16} stroke={1.8} aria-hidden />,
            onChoose: () =>
              void undo(id, version).then(([refusal]) => refusal !== undefined && showToast(refusal)),
          },
        ]),
    ...(state === 'REQUESTED'
      ? [
          {
            key: 'WITHDRAW',
            label: t`Tarik permintaan`,
            icon: <IconArrowBackUp size={16} stroke={1.8} aria-hidden />,
            onChoose: onTakeBack,
          },
        ]
      : []),
  ]
}
