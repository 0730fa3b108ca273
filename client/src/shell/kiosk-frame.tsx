import { useApolloClient } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { KIOSK_IDLE_SECONDS } from '@titian/shared/accounts/kiosk.ts'
import { type ReactNode, useEffect, useState } from 'react'
import { type LeaveReason, leaveSharedScreen, markSharedScreen } from '../browser/shared-screen.ts'
import { useIdle } from '../browser/use-idle.ts'
import { Logo } from '../ui/logo.tsx'
import { Wordmark } from '../ui/wordmark.tsx'
import type { Destination } from './destination.ts'
import { DestinationLink } from './destination-link.tsx'
import { KioskBar } from './kiosk-bar.tsx'
import { StillAtKioskDocument } from './kiosk-frame.generated.ts'
import classes from './kiosk-frame.module.css'
import { Listen } from './listen.tsx'
import { LanguageSwitch } from './top-bar.tsx'

interface KioskFrameProps {
  destinations: readonly Destination[]
  current: Destination | undefined
  isSample: boolean
  children: ReactNode
}

/** The pages of somebody at a shared screen: large, for a short while, and clean afterwards. */
export const KioskFrame = ({ destinations, current, isSample, children }: KioskFrameProps) => {
  const { t } = useLingui()
  const client = useApolloClient()
  const [isLeaving, setLeaving] = useState(false)
  const leave = (reason: LeaveReason) => {
    setLeaving(true)
    void leaveSharedScreen(reason)
  }
  const secondsLeft = useIdle({
    seconds: KIOSK_IDLE_SECONDS,
    onIdle: () => leave('idle'),
    // The server ends the session by itself; a touch that asks nothing has to reach it too.
    onTouch: () =>
      void client
        .query({ query: StillAtKioskDocument, fetchPolicy: 'no-cache' })
        .then(({ data }) => data?.viewer?.isKiosk || leave('idle'))
        .catch(() => undefined),
  })
  useNoWayBack()
  return (
    <div className={classes['frame']}>
      <header className={classes['top']}>
        <Logo size={40} />
        <Wordmark />
        <nav className={classes['places']} aria-label={t`Navigasi`}>
          {destinations.map((one) => (
            <DestinationLink
              key={one.to}
              destination={one}
              current={one === current}
              className={`${classes['place']} ${one === current ? classes['current'] : ''}`}
            >
              <one.Icon size={24} stroke={1.7} />
              {t(one.short)}
            </DestinationLink>
          ))}
        </nav>
        <LanguageSwitch />
        <Listen size="large" />
      </header>
      <main id="isi" tabIndex={-1} className={classes['main']} hidden={isLeaving}>
        {children}
        {isSample && (
          <p className={classes['sample']}>
            <Trans>Data contoh. Semua orang di sini rekaan.</Trans>
          </p>
        )}
      </main>
      {secondsLeft <= 30 && (
        <p className={classes['warning']} role="alert">
          <Trans>Masih di sini? Sentuh layar.</Trans>
        </p>
      )}
      <KioskBar secondsLeft={secondsLeft} isLeaving={isLeaving} onDone={() => leave('done')} />
    </div>
  )
}

/** A page that the browser kept for its back button shows nothing again: it is asked for anew. */
const useNoWayBack = (): void => {
  useEffect(() => {
    markSharedScreen()
    const onShow = (event: PageTransitionEvent) => event.persisted && location.reload()
    addEventListener('pageshow', onShow)
    return () => removeEventListener('pageshow', onShow)
  }, [])
}
