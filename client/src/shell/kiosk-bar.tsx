import { Trans } from '@lingui/react/macro'
import IconCheck from '@tabler/icons-react/icons/IconCheck'
import IconClock from '@tabler/icons-react/icons/IconClock'
import { clockText } from '../browser/use-idle.ts'
import { currentLanguage } from '../languages/language.ts'
import { Button } from '../ui/button.tsx'
import classes from './kiosk-bar.module.css'

interface KioskBarProps {
  secondsLeft: number
  isLeaving?: boolean
  onDone: () => void
}

/** The promise of a shared screen, with its clock, and the way to be done with it. */
export const KioskBar = ({ secondsLeft, isLeaving = false, onDone }: KioskBarProps) => {
  const clock = clockText(secondsLeft, currentLanguage())
  return (
    <footer className={classes['bar']}>
      <IconClock className={classes['clock']} size={24} stroke={1.8} aria-hidden />
      <p className={classes['words']}>
        <Trans>
          Layar ini bersih sendiri dalam <b>{clock}</b>. Tidak ada yang tersimpan di sini.
        </Trans>
      </p>
      <Button
        variant="hope"
        size="large"
        className={classes['done']}
        busy={isLeaving}
        icon={<IconCheck size={22} stroke={2} aria-hidden />}
        onClick={onDone}
      >
        <Trans>Selesai</Trans>
      </Button>
    </footer>
  )
}
