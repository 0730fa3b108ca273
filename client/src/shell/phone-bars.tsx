import { Trans, useLingui } from '@lingui/react/macro'
import IconDots from '@tabler/icons-react/icons/IconDots'
import IconFlask from '@tabler/icons-react/icons/IconFlask'
import { useState } from 'react'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { Logo } from '../ui/logo.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { AccountMenu } from './account-menu.tsx'
import type { Destination } from './destination.ts'
import { DestinationLink } from './destination-link.tsx'
import { ListenLater } from './listen-later.tsx'
import { OrganisationSwitcher, placeName } from './organisation-switcher.tsx'
import classes from './phone-bars.module.css'
import type { ShellQuery } from './shell.generated.ts'
import { signOut } from './sign-out.ts'
import { LanguageSwitch, ThemeSwitch } from './top-bar.tsx'

type Viewer = NonNullable<ShellQuery['viewer']>

interface PhoneTopProps {
  viewer: Viewer
  isSample: boolean
  current: Destination | undefined
}

/** The bar over a phone's page: where one is, and for whom. */
export const PhoneTop = ({ viewer, isSample, current }: PhoneTopProps) => {
  const { t } = useLingui()
  return (
    <header className={classes['top']}>
      <Logo size={28} />
      <div className={classes['words']}>
        <p className={classes['title']}>{current ? t(current.words) : 'Titian'}</p>
        <p className={classes['place']}>
          {isSample && viewer.role === 'PERSON' ? <Trans>Data contoh</Trans> : placeName(viewer)}
        </p>
      </div>
      {isSample && viewer.role !== 'PERSON' && (
        <Badge icon={<IconFlask size={14} stroke={1.8} aria-hidden />}>
          <Trans>Data contoh</Trans>
        </Badge>
      )}
      {/* A person's way out is under the last tab; here is what they need more often. */}
      {viewer.role === 'PERSON' ? <ListenLater /> : <AccountMenu viewer={viewer} />}
    </header>
  )
}

interface TabBarProps {
  viewer: Viewer
  destinations: readonly Destination[]
  current: Destination | undefined
  isSample: boolean
}

/** A phone has room for so many places beside the tab that holds all others. */
const TABS = 3

/** The tabs under a phone's page; the last one holds further places and what is none. */
export const TabBar = ({ viewer, destinations, current, isSample }: TabBarProps) => {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  return (
    <nav className={classes['tabs']} aria-label={t`Navigasi`}>
      {destinations.slice(0, TABS).map((one) => (
        <DestinationLink
          key={one.to}
          destination={one}
          current={one === current}
          className={`${classes['tab']} ${one === current ? classes['current'] : ''}`}
        >
          <one.Icon size={22} stroke={1.7} />
          {t(one.short)}
        </DestinationLink>
      ))}
      <button type="button" className={classes['tab']} onClick={() => setOpen(true)}>
        <IconDots size={22} stroke={1.7} aria-hidden />
        <Trans>Lainnya</Trans>
      </button>
      {isOpen && (
        <Sheet title={t`Lainnya`} closeLabel={t`Tutup`} onClose={() => setOpen(false)}>
          <div className={classes['more']}>
            {destinations.slice(TABS).map((one) => (
              <DestinationLink
                key={one.to}
                destination={one}
                current={one === current}
                className={classes['place-link']}
                onGo={() => setOpen(false)}
              >
                <one.Icon size={22} stroke={1.7} />
                {t(one.words)}
              </DestinationLink>
            ))}
            <OrganisationSwitcher viewer={viewer} />
            <div className={classes['row']}>
              <LanguageSwitch />
              <ThemeSwitch />
            </div>
            {isSample && (
              <p className={classes['sample']}>
                <IconFlask size={18} stroke={1.7} aria-hidden />
                <Trans>Data contoh. Semua orang di sini rekaan.</Trans>
              </p>
            )}
            <Button wide onClick={signOut}>
              <Trans>Keluar</Trans>
            </Button>
          </div>
        </Sheet>
      )}
    </nav>
  )
}
