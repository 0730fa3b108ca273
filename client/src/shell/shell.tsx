import { useSuspenseQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Outlet, useLocation } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { NotFoundPage } from '../app/whole-page-states.tsx'
import { useIsPhone } from '../browser/use-media.ts'
import { Toasts } from '../ui/toast.tsx'
import { currentDestination, destinationsOf, isForeign } from './destinations.tsx'
import { KeysHelp } from './keys-help.tsx'
import { PhoneTop, TabBar } from './phone-bars.tsx'
import { ShellDocument } from './shell.generated.ts'
import classes from './shell.module.css'
import { SideNavigation } from './side-navigation.tsx'
import { TopBar } from './top-bar.tsx'

// A shared screen is rare, and whoever stands at one waits a moment longer.
const KioskFrame = lazy(async () => ({ default: (await import('./kiosk-frame.tsx')).KioskFrame }))

// Only a counsellor's pages keep something on the device.
const CounsellorFrame = lazy(() => import('../pages/counsellor/counsellor-frame.tsx'))

/** The frame of every page behind the sign-in. */
export const Shell = () => {
  const { t } = useLingui()
  const { data } = useSuspenseQuery(ShellDocument)
  const path = useLocation({ select: (location) => location.pathname })
  const isPhone = useIsPhone()
  const [isHelping, setHelping] = useState(false)
  useTitleAndFocus(path)
  const viewer = data.viewer
  if (!viewer) return null
  const destinations = destinationsOf(viewer.role)
  const current = currentDestination(destinations, path)
  const isSample = data.installation.kind === 'SYNTHETIC'
  const page = isForeign(viewer.role, path) ? <NotFoundPage /> : <Outlet />
  const kept =
    viewer.role === 'COUNSELLOR' ? (
      <Suspense fallback={null}>
        <CounsellorFrame shell={data}>{page}</CounsellorFrame>
      </Suspense>
    ) : (
      page
    )
  if (viewer.isKiosk)
    return (
      <Suspense fallback={null}>
        <KioskFrame destinations={destinations} current={current} isSample={isSample}>
          {page}
        </KioskFrame>
      </Suspense>
    )
  // On a phone a card is a page of its own, with its own bar and a way back.
  const isAlone = isPhone && /^\/kandidat\/./.test(path)
  return (
    <div className={classes['frame']}>
      <a href="#isi" className={classes['skip']}>
        <Trans>Langsung ke isi</Trans>
      </a>
      {isAlone ? null : isPhone ? (
        <PhoneTop viewer={viewer} isSample={isSample} current={current} />
      ) : (
        <SideNavigation
          destinations={destinations}
          current={current}
          isSample={isSample}
          onHelp={() => setHelping(true)}
        />
      )}
      <div className={classes['body']}>
        {!isPhone && <TopBar viewer={viewer} />}
        <main id="isi" tabIndex={-1} className={classes['main']}>
          {kept}
          {isAlone && isSample && (
            <p className={classes['sample']}>
              <Trans>Data contoh. Semua orang di sini rekaan.</Trans>
            </p>
          )}
        </main>
      </div>
      {isPhone && !isAlone && (
        <TabBar viewer={viewer} destinations={destinations} current={current} isSample={isSample} />
      )}
      {isHelping && <KeysHelp onClose={() => setHelping(false)} />}
      <Toasts label={t`Pemberitahuan`} />
    </div>
  )
}

/** After a change of page the heading takes the focus, so that a screen reader says where one is. */
const useTitleAndFocus = (path: string): void => {
  const area = path.split('/')[1]
  const before = useRef(area)
  useEffect(() => {
    const heading = document.querySelector<HTMLElement>('main h1')
    document.title = heading?.textContent ? `${heading.textContent} | Titian` : 'Titian'
    if (before.current !== area) heading?.focus({ preventScroll: true })
    before.current = area
  }, [area])
}
