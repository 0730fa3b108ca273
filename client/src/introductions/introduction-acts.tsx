import { Trans, useLingui } from '@lingui/react/macro'
import IconArrowBackUp from '@tabler/icons-react/icons/IconArrowBackUp'
import IconCircleMinus from '@tabler/icons-react/icons/IconCircleMinus'
import IconDots from '@tabler/icons-react/icons/IconDots'
import { SHOWN_STATE_WORDS } from '@titian/shared/introductions/picture.ts'
import { useState } from 'react'
import type { IntroductionMove } from '../graphql/schema.generated.ts'
import { currentLanguage } from '../languages/language.ts'
import { Button } from '../ui/button.tsx'
import { Menu, type MenuEntry } from '../ui/menu.tsx'
import { showToast } from '../ui/toast.tsx'
import classes from './introduction-acts.module.css'
import type { IntroductionRow_IntroductionFragment } from './introduction-row.generated.ts'
import { MoveForm } from './move-form.tsx'
import { StateDot } from './state-dot.tsx'
import { useMoves } from './use-moves.ts'
import { whose } from './whose.ts'

/** The next act in sight, and "move to" behind three dots: the way for keyboard and touch. Drag is not needed. */
export const IntroductionActs = ({
  introduction,
}: {
  introduction: IntroductionRow_IntroductionFragment
}) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const { busy, undo, withdraw } = useMoves()
  const [asking, setAsking] = useState<IntroductionMove | null>(null)
  const { state, nextStates, canGoBackTo } = introduction
  const name = whose(introduction).name ?? t`kandidat ini`
  const say = (refusals: readonly string[]) => refusals[0] !== undefined && showToast(refusals[0])
  const moves = nextStates as readonly IntroductionMove[]
  const back: MenuEntry[] =
    canGoBackTo === null
      ? []
      : [
          {
            key: 'BACK',
            label: t`Kembalikan ke ${SHOWN_STATE_WORDS[canGoBackTo][language]}`,
            icon: <IconArrowBackUp size={16} stroke={1.8} aria-hidden />,
            onChoose: () => void undo(introduction.id, introduction.version).then(say),
          },
        ]
  const entries: MenuEntry[] = [
    ...moves.map((to) => ({
      key: to,
      label: to === 'DECLINED' ? t`Tidak lanjut, pilih alasan` : SHOWN_STATE_WORDS[to][language],
      icon:
        to === 'DECLINED' ? <IconCircleMinus size={16} stroke={1.8} aria-hidden /> : <StateDot state={to} />,
      onChoose: () => setAsking(to),
    })),
    ...back,
  ]
  return (
    <div className={classes['acts']}>
      {state === 'REQUESTED' && (
        <Button variant="subtle" busy={busy} onClick={() => void withdraw(introduction).then(say)}>
          <Trans>Tarik permintaan</Trans>
        </Button>
      )}
      {moves.includes('INTERVIEW') && (
        <Button variant="outline" onClick={() => setAsking('INTERVIEW')}>
          <Trans>Jadwalkan wawancara</Trans>
        </Button>
      )}
      {entries.length > 0 && (
        <Menu
          face={<IconDots size={20} stroke={1.8} aria-hidden />}
          faceClass={classes['dots']}
          faceLabel={t`Pindahkan ${name} ke`}
          title={t`Pindahkan ${name} ke`}
          entries={entries}
          side="end"
        />
      )}
      {asking && <MoveForm introduction={introduction} to={asking} onClose={() => setAsking(null)} />}
    </div>
  )
}
