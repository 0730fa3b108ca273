import type { QueryRef } from '@apollo/client/react'
import { useReadQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { SHOWN_STATE_WORDS } from '@titian/shared/introductions/picture.ts'
import { Suspense, useDeferredValue, useEffect, useRef } from 'react'
import { ErrorBoundary } from '../../browser/error-boundary.tsx'
import { useKeys } from '../../browser/use-keys.ts'
import { DetailSkeleton } from '../../candidates/detail-skeleton.tsx'
import { NotAvailable } from '../../candidates/not-available.tsx'
import { IntroductionActs } from '../../introductions/introduction-acts.tsx'
import { IntroductionDetail } from '../../introductions/introduction-detail.tsx'
import { currentLanguage } from '../../languages/language.ts'
import { Button } from '../../ui/button.tsx'
import { Drawer } from '../../ui/drawer.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { showToast } from '../../ui/toast.tsx'
import type { IntroductionPageQuery, IntroductionPageQueryVariables } from './introductions-page.generated.ts'
import classes from './introductions-page.module.css'
import { usePipeline } from './pipeline-context.ts'
import { SearchFailed } from './search-failed.tsx'

const route = getRouteApi('/signed-in/perkenalan/$introductionId')

/** One introduction over the list: before the name was opened what a card says, afterwards who it is. */
const IntroductionPage = () => {
  const { t } = useLingui()
  const navigate = useNavigate()
  const { introductionId } = route.useParams()
  const { answer } = route.useLoaderData()
  const shown = useDeferredValue(answer)
  const around = usePipeline()
  const place = around.findIndex(({ id }) => id === introductionId)
  const close = () => void navigate({ to: '/perkenalan', search: true, resetScroll: false })
  const openNext = (step: 1 | -1) => () => {
    const next = around[place + step]
    if (place < 0 || !next || document.querySelectorAll('dialog[open]').length > 1) return
    void navigate({
      to: '/perkenalan/$introductionId',
      params: { introductionId: next.id },
      search: true,
      replace: true,
      resetScroll: false,
    })
  }
  useKeys({ j: openNext(1), k: openNext(-1) })
  return (
    <Drawer
      label={t`Perkenalan`}
      closeLabel={t`Tutup`}
      onClose={close}
      head={place >= 0 && <Place of={around} at={place} />}
    >
      <ErrorBoundary resetKey={shown} fallback={(error) => <SearchFailed error={error} />}>
        <Suspense fallback={<DetailSkeleton />}>
          <IntroductionBody key={introductionId} answer={shown} onClose={close} />
        </Suspense>
      </ErrorBoundary>
    </Drawer>
  )
}

/** "2 of 3 in Details opened", and the keys to the next. */
const Place = ({ of, at }: { of: ReturnType<typeof usePipeline>; at: number }) => {
  const state = of[at]?.state ?? 'REQUESTED'
  const total = of.filter((one) => one.state === state).length
  const here = of.slice(0, at + 1).filter((one) => one.state === state).length
  const words = SHOWN_STATE_WORDS[state][currentLanguage()]
  return (
    <>
      <Trans>
        {here} dari {total} di {words}
      </Trans>
      <span className={classes['keys']} aria-hidden>
        <Kbd>K</Kbd> <Kbd>J</Kbd>
      </span>
    </>
  )
}

interface IntroductionBodyProps {
  answer: QueryRef<IntroductionPageQuery, IntroductionPageQueryVariables>
  onClose: () => void
}

const IntroductionBody = ({ answer, onClose }: IntroductionBodyProps) => {
  const { t } = useLingui()
  const { data } = useReadQuery(answer)
  const introduction = data.node?.__typename === 'Introduction' ? data.node : null
  const isOpen = introduction?.disclosed != null
  const wasOpen = useRef(isOpen)
  useEffect(() => {
    // What was open is closed: nothing of it stays in sight. An own decline has said so itself, with its undo.
    if (wasOpen.current && !isOpen) {
      if (introduction?.state !== 'DECLINED') showToast(t`Data ini tidak lagi tersedia.`)
      onClose()
    }
    wasOpen.current = isOpen
  })
  if (!introduction)
    return (
      <NotAvailable
        acts={
          <Button onClick={onClose}>
            <Trans>Ke perkenalan</Trans>
          </Button>
        }
      />
    )
  return (
    <>
      <IntroductionDetail introduction={introduction} />
      <div className={classes['foot']}>
        <IntroductionActs introduction={introduction} place="FOOT" onMoved={onClose} />
      </div>
    </>
  )
}

export default IntroductionPage
