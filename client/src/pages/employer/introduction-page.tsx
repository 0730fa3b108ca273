import type { QueryRef } from '@apollo/client/react'
import { useReadQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Suspense, useDeferredValue } from 'react'
import { ErrorBoundary } from '../../browser/error-boundary.tsx'
import { DetailSkeleton } from '../../candidates/detail-skeleton.tsx'
import { NotAvailable } from '../../candidates/not-available.tsx'
import { IntroductionActs } from '../../introductions/introduction-acts.tsx'
import { IntroductionDetail } from '../../introductions/introduction-detail.tsx'
import { Button } from '../../ui/button.tsx'
import { Drawer } from '../../ui/drawer.tsx'
import type { IntroductionPageQuery, IntroductionPageQueryVariables } from './introductions-page.generated.ts'
import { SearchFailed } from './search-failed.tsx'

const route = getRouteApi('/signed-in/perkenalan/$introductionId')

/** One introduction over the list: before the name was opened what a card says, afterwards who it is. */
const IntroductionPage = () => {
  const { t } = useLingui()
  const navigate = useNavigate()
  const { answer } = route.useLoaderData()
  const shown = useDeferredValue(answer)
  const close = () => void navigate({ to: '/perkenalan', search: true, resetScroll: false })
  return (
    <Drawer label={t`Perkenalan`} closeLabel={t`Tutup`} onClose={close}>
      <ErrorBoundary resetKey={shown} fallback={(error) => <SearchFailed error={error} />}>
        <Suspense fallback={<DetailSkeleton />}>
          <IntroductionBody answer={shown} onClose={close} />
        </Suspense>
      </ErrorBoundary>
    </Drawer>
  )
}

interface IntroductionBodyProps {
  answer: QueryRef<IntroductionPageQuery, IntroductionPageQueryVariables>
  onClose: () => void
}

const IntroductionBody = ({ answer, onClose }: IntroductionBodyProps) => {
  const { data } = useReadQuery(answer)
  if (data.node?.__typename !== 'Introduction')
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
      <IntroductionDetail introduction={data.node} />
      <IntroductionActs introduction={data.node} />
    </>
  )
}

export default IntroductionPage
