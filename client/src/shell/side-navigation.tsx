import { Trans, useLingui } from '@lingui/react/macro'
import IconFlask from '@tabler/icons-react/icons/IconFlask'
import IconHelpCircle from '@tabler/icons-react/icons/IconHelpCircle'
import { Link } from '@tanstack/react-router'
import { Kbd } from '../ui/kbd.tsx'
import { Logo } from '../ui/logo.tsx'
import { Wordmark } from '../ui/wordmark.tsx'
import type { Destination } from './destination.ts'
import { DestinationLink } from './destination-link.tsx'
import classes from './side-navigation.module.css'

interface SideNavigationProps {
  destinations: readonly Destination[]
  current: Destination | undefined
  isSample: boolean
  onHelp: () => void
}

/** The side of a wide page: where one can go, the keys, and what kind of data this is. */
export const SideNavigation = ({ destinations, current, isSample, onHelp }: SideNavigationProps) => {
  const { t } = useLingui()
  return (
    <nav className={classes['side']} aria-label={t`Navigasi`}>
      <Link to="/" className={classes['brand']}>
        <Logo size={29} />
        <Wordmark />
      </Link>
      <ul className={classes['list']}>
        {destinations.map((one) => (
          <li key={one.to}>
            <DestinationLink
              destination={one}
              current={one === current}
              className={`${classes['link']} ${one === current ? classes['current'] : ''}`}
            >
              <one.Icon size={19} stroke={1.7} />
              {t(one.words)}
            </DestinationLink>
          </li>
        ))}
      </ul>
      <div className={classes['foot']}>
        <button type="button" className={classes['link']} onClick={onHelp}>
          <IconHelpCircle size={19} stroke={1.7} aria-hidden />
          <Trans>Pintasan</Trans>
          <span className={classes['key']}>
            <Kbd quiet>?</Kbd>
          </span>
        </button>
        {isSample && (
          <p className={classes['sample']}>
            <b>
              <IconFlask size={16} stroke={1.8} aria-hidden />
              <Trans>Data contoh</Trans>
            </b>
            <Trans>Semua orang di sini rekaan.</Trans>
          </p>
        )}
      </div>
    </nav>
  )
}
